package cascade.ui.pathway.takeaway;

import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.scene.SceneView;
import cascade.unit.CloseUp;
import cascade.unit.Depth;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;

/** A close-up in a picture, where nobody plays it. */
final class CloseUpStill extends Pane {
    private final SceneView view;

    /**
     * @param closeUp what is shown
     * @param depth at which depth
     */
    CloseUpStill(CloseUp closeUp, Depth depth) {
        view = new SceneView(closeUp, depth, new Settings().em(), Motion.none(), (_, _) -> {});
        view.setManaged(false);
        getChildren().add(view);
    }

    /** Makes it as large as that; what is told in it keeps its proportions, and its labels are as they are on screen. */
    void size(double width, double height) {
        size(width, height, 1);
    }

    /** Makes it as large as that, and everything in it smaller or larger with it, its labels too. */
    void sizeAll(double width, double height) {
        size(width, height, Math.min(width / CloseUp.WIDTH, height / CloseUp.HEIGHT));
    }

    private void size(double width, double height, double scale) {
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        view.getTransforms().setAll(new Scale(scale, scale));
        view.resize(width / scale, height / scale);
    }

    /** Shows a beat as it ends. */
    void show(int beat) {
        view.show(beat);
    }

    /** Shows a beat as it is so many seconds after it began. */
    void show(int beat, double seconds) {
        view.show(beat, seconds);
    }

    /** How long a beat's acts take, in seconds. */
    double seconds(int beat) {
        return view.seconds(beat);
    }
}
