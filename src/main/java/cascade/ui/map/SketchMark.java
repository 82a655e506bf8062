package cascade.ui.map;

import cascade.ui.map.Sketch.Mark;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;

/** A small round sign of how something compares: the shape says it as well as the colour. */
final class SketchMark extends Group {
    private static final double RADIUS = 8.5;

    /** @param mark one that has a sign */
    SketchMark(Mark mark) {
        Circle round = new Circle(RADIUS);
        round.getStyleClass().addAll("sketch-mark", style(mark));
        SVGPath sign = new SVGPath();
        sign.setContent(outline(mark));
        sign.getStyleClass().addAll("sketch-sign", style(mark));
        getChildren().addAll(round, sign);
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Whether a mark has a sign: what is plain, given or missing shows that by its line. */
    static boolean has(Mark mark) {
        return !outline(mark).isEmpty();
    }

    /** The style class of a mark. */
    static String style(Mark mark) {
        return "sketch-" + mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String outline(Mark mark) {
        return switch (mark) {
        case PLAIN, GIVEN, MISSING -> "";
        case RIGHT -> "M-4 0.2 L-1.2 3 L4 -3";
        case OTHER_PLACE -> "M0 -4.4 L0 1 M0 3.4 L0 4";
        case OTHER_SIGN -> "M-3.6 -1.6 L3.6 -1.6 M0 -5 L0 1.8 M-3.6 4.2 L3.6 4.2";
        case TURNED -> "M-4.4 -2.2 L4.4 -2.2 L2 -4.6 M4.4 2.2 L-4.4 2.2 L-2 4.6";
        case EXTRA -> "M-3.4 -3.4 L3.4 3.4 M3.4 -3.4 L-3.4 3.4";
        case ALSO_TRUE -> "M0 -1 L0 4.4 M0 -4.2 L0 -3.6";
        };
    }
}
