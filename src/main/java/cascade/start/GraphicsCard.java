package cascade.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether there is a graphics card. JavaFX finds out by loading OpenGL, which where there is no card is Mesa's, drawn by
 * software: a tenth of a second and 60 MB, and then JavaFX draws by itself. Looking for the card's device costs nothing.
 *
 * @param system the operating system's name
 * @param exists whether there is a file
 */
public record GraphicsCard(String system, Predicate<Path> exists) {
    private static final String ORDER = "prism.order";

    /** This machine's. */
    public static GraphicsCard ofMachine() {
        return new GraphicsCard(System.getProperty("os.name", ""), Files::exists);
    }

    /** Whether it is certain that there is none: on Linux every driver has a device. Elsewhere it never is. */
    public boolean isMissing() {
        return system.toLowerCase(Locale.ROOT).contains("linux") && Stream.of("/dev/dri", "/dev/nvidiactl", "/dev/dxg",
                "/dev/kgsl-3d0", "/dev/mali0").map(Path::of).noneMatch(exists);
    }

    /** Where there is none, has JavaFX draw by itself, unless it was told how to draw. Before JavaFX starts. */
    public void settleDrawing() {
        if (isMissing() && System.getProperty(ORDER) == null) {
            System.setProperty(ORDER, "sw");
        }
    }
}
