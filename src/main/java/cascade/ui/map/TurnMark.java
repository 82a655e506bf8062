package cascade.ui.map;

import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** A small plus or minus on a node: opens it into what it stands for, or closes that again. */
final class TurnMark extends Group {
    private static final double RADIUS = 9.5;
    private static final double ARM = 4.6;

    /**
     * @param turning which of the two
     * @param turn what it does
     */
    TurnMark(Turning turning, Runnable turn) {
        Circle circle = new Circle(RADIUS);
        circle.getStyleClass().add("turn-mark");
        Path sign = new Path(new MoveTo(-ARM, 0), new LineTo(ARM, 0));
        if (turning == Turning.OPENS) {
            sign.getElements().addAll(new MoveTo(0, -ARM), new LineTo(0, ARM));
        }
        sign.getStyleClass().add("turn-sign");
        getChildren().addAll(circle, sign);
        setManaged(false);
        setOnMouseClicked(click -> {
            if (click.isStillSincePress()) {
                turn.run();
                click.consume();
            }
        });
    }
}
