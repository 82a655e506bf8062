import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import javafx.css.Stylesheet;

/**
 * Turns the style sheets into JavaFX's binary form, which it looks for beside each and reads ten times as fast; parsing
 * those of the controls alone would take a quarter of the time to the first picture. Run by the build, as a source file.
 */
final class BinaryStyles {
    private BinaryStyles() {}

    /** Takes the folder with the style sheets; the binary ones go there too. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        try (DirectoryStream<Path> sheets = Files.newDirectoryStream(folder, "*.css")) {
            for (Path sheet : sheets) {
                convert(sheet, folder);
            }
        }
        Path temporary = Files.createTempDirectory("cascade-styles");
        for (Map.Entry<String, String> theme : Map.of("primer-light.css", new PrimerLight().getUserAgentStylesheet(),
                "primer-dark.css", new PrimerDark().getUserAgentStylesheet()).entrySet()) {
            Path sheet = temporary.resolve(theme.getKey());
            try (InputStream in = PrimerLight.class.getResourceAsStream(theme.getValue())) {
                Files.copy(Objects.requireNonNull(in, theme.getValue()), sheet, StandardCopyOption.REPLACE_EXISTING);
            }
            convert(sheet, folder);
            Files.delete(sheet);
        }
        Files.delete(temporary);
    }

    private static void convert(Path sheet, Path folder) throws IOException {
        String name = sheet.getFileName().toString().replace(".css", ".bss");
        Stylesheet.convertToBinary(sheet.toFile(), folder.resolve(name).toFile());
    }
}
