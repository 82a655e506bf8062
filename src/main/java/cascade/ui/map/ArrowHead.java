package cascade.ui.map;

import cascade.unit.Influence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/**
 * The heads of SBGN Activity Flow Level 1 Version 1.2: positive influence (an open triangle), negative influence (a
 * bar), necessary stimulation (a bar before an open triangle), unknown influence (a diamond). Each is drawn with its
 * tip at the origin, coming from the left.
 */
final class ArrowHead {
    private static final double LONG = 9;
    private static final double HALF = 4.6;
    private static final double BAR = 6;
    private static final double GAP = 4;

    private ArrowHead() {}

    /** How much of the line the head takes. */
    static double length(Influence influence) {
        return switch (influence) {
        case POSITIVE -> LONG;
        case NEGATIVE -> 2;
        case NECESSARY -> LONG;
        case UNKNOWN -> LONG + 3;
        };
    }

    /** The head as a shape with the style class of heads. */
    static Path of(Influence influence) {
        Path path = new Path(elements(influence));
        path.getStyleClass().add("arrow-head");
        return path;
    }

    /** The outline of the head. */
    static List<PathElement> elements(Influence influence) {
        List<PathElement> path = new ArrayList<>();
        switch (influence) {
        case POSITIVE -> triangle(path);
        case NEGATIVE -> bar(path, -2, BAR);
        case NECESSARY -> {
            triangle(path);
            bar(path, -LONG - GAP, HALF + 1);
        }
        case UNKNOWN -> {
            double length = LONG + 3;
            Collections.addAll(path, new MoveTo(0, 0), new LineTo(-length / 2, -HALF), new LineTo(-length, 0),
                    new LineTo(-length / 2, HALF), new ClosePath());
        }
        }
        return path;
    }

    private static void triangle(List<PathElement> path) {
        Collections.addAll(path, new MoveTo(0, 0), new LineTo(-LONG, -HALF), new LineTo(-LONG, HALF),
                new ClosePath());
    }

    private static void bar(List<PathElement> path, double x, double half) {
        Collections.addAll(path, new MoveTo(x, -half), new LineTo(x, half));
    }
}
