package cascade.ui.kit;

import cascade.files.Failure;
import cascade.files.Folders;
import cascade.fonts.Inter;
import cascade.messages.Messages;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/** Loads Inter and the icons, once. Where a font can't be had, JavaFX takes one of the system's in its place. */
public final class Fonts {
    private static boolean loaded;
    private static Optional<String> missing = Optional.empty();

    private Fonts() {}

    /** Loads the faces that the style sheets name; a second call does nothing. */
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        loaded = true;
        Folders folders = Folders.ofUser();
        FontFile files = new FontFile(Path.of(System.getProperty("java.home"), "lib", "cascade-fonts"),
                List.of(folders.cache().resolve("fonts"), folders.runtime().resolve("fonts")));
        List<URL> fonts = new ArrayList<>(Arrays.stream(Inter.values()).map(Inter::url).toList());
        fonts.add(new FeatherIkonHandler().getFontResource());
        String failed = fonts.stream().map(font -> load(font, files)).flatMap(Optional::stream).collect(
                Collectors.joining(", "));
        missing = failed.isEmpty() ? Optional.empty() : Optional.of(Messages.text("fonts.missing", failed));
        // Has the system's fonts listed, which takes as long as all of the above.
        Font.getDefault();
    }

    /** What can't be shown as it is meant to be, in a sentence; empty where every font is there. */
    public static synchronized Optional<String> missing() {
        return missing;
    }

    /** What went wrong; empty where nothing did. */
    private static Optional<String> load(URL font, FontFile files) {
        try {
            Path file = files.of(font);
            // JavaFX takes an address's path as it stands, so that it must not be one in which a blank is written as %20.
            return Font.loadFont("file:" + file, -1) == null
                    ? Optional.of(Messages.text("fonts.unreadable", file.getFileName()))
                    : Optional.empty();
        } catch (IOException none) {
            return Optional.of(Arrays.stream(none.getSuppressed()).map(Failure::said).collect(
                    Collectors.joining("; ", none.getMessage() + " (", ")")));
        }
    }
}
