package cascade.ui.pathway.takeaway;

import cascade.ui.frame.Settings;
import cascade.ui.kit.Fonts;
import cascade.ui.kit.Theme;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/** Where a picture is laid out and styled that no window shows: as the app is, whatever theme that has on. */
final class Studio {
    /** What wraps has its width after one pass and its height after two; what holds it, after three. */
    private static final int PASSES = 3;

    private final Region root;
    private final Scene scene;

    /**
     * Puts a region into it.
     *
     * @param root what the picture shows
     * @param dark in which theme
     */
    Studio(Region root, boolean dark) {
        this.root = root;
        Fonts.load();
        root.getStyleClass().add("cascade");
        root.setStyle("-fx-font-size: " + Settings.EM + "px;");
        // Style sheets reach only what is in a scene.
        scene = new Scene(root);
        Theme.applyAlone(scene, dark);
        scene.getStylesheets().add(Theme.stylesheet("paper"));
    }

    /** Lays it out as large as it is. */
    void settle() {
        if (scene.getRoot() != root) {
            throw new IllegalStateException("the picture is in no scene");
        }
        for (int i = 0; i < PASSES; i++) {
            root.applyCss();
            root.layout();
        }
    }

    /** Makes it as large as that, and lays it out. */
    void lay(double width, double height) {
        settle();
        root.resize(width, height);
        settle();
    }
}
