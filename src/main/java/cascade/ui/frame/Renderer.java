package cascade.ui.frame;

import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/** What draws the scenes, on a thread of its own. */
public final class Renderer {
    private Renderer() {}

    /** Waits until all has been drawn that was to be drawn before. On the FX thread. */
    public static void finish() {
        // A picture of next to nothing: its turn comes after all the others'.
        new Region().snapshot(null, new WritableImage(1, 1));
    }
}
