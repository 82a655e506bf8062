package cascade.ui.map;

import cascade.ui.map.Activity.Touch;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;

/** Says that something is done to a node or an arrow: a cross where it is held back, a plus where it is driven. */
final class TouchMark extends Group {
    private static final PseudoClass DRIVEN = PseudoClass.getPseudoClass("driven");
    private static final double RADIUS = 9;
    private static final double HALF = 3.6;

    private final Circle round = new Circle(RADIUS);
    private final Path sign = new Path();
    private Touch shown = Touch.NONE;

    TouchMark(double x, double y) {
        round.getStyleClass().add("touch-mark");
        sign.getStyleClass().add("touch-sign");
        getChildren().addAll(round, sign);
        setLayoutX(x);
        setLayoutY(y);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    void show(Touch touch) {
        setVisible(touch != Touch.NONE);
        if (touch != shown && touch != Touch.NONE) {
            sign.getElements().setAll(touch == Touch.HELD ? Signs.cross(HALF) : Signs.plus(HALF + 1));
            round.pseudoClassStateChanged(DRIVEN, touch == Touch.DRIVEN);
        }
        shown = touch;
    }
}
