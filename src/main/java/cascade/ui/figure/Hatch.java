package cascade.ui.figure;

import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** Slanting lines over where there is no data. They are lines and no pattern, so that a file has them too. */
public final class Hatch extends Path {

    /** No lines yet. */
    public Hatch() {
        getStyleClass().add("figure-hatch");
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Takes all lines away. */
    public void clear() {
        getElements().clear();
    }

    /** Draws lines over a rectangle, so far apart; those of neighbouring rectangles go on into one another. */
    public void add(double x, double y, double width, double height, double apart) {
        double first = Math.ceil((x + y) / apart) * apart;
        for (double sum = first; sum < x + y + width + height; sum += apart) {
            // Along a line the sum of both coordinates is the same.
            double left = Math.max(x, sum - y - height);
            double right = Math.min(x + width, sum - y);
            if (right - left > 0.5) {
                getElements().addAll(new MoveTo(left, sum - left), new LineTo(right, sum - right));
            }
        }
    }
}
