package cascade.ui.map;

import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/** The outlines of small signs, round the origin. */
final class Signs {
    private Signs() {}

    /** A triangle that points up or down. */
    static List<PathElement> triangle(double half, boolean up) {
        double tip = up ? -half : half;
        return List.of(new MoveTo(0, tip), new LineTo(half, -tip), new LineTo(-half, -tip), new ClosePath());
    }

    /** A cross. */
    static List<PathElement> cross(double half) {
        return List.of(new MoveTo(-half, -half), new LineTo(half, half), new MoveTo(-half, half),
                new LineTo(half, -half));
    }

    /** A plus. */
    static List<PathElement> plus(double half) {
        return List.of(new MoveTo(-half, 0), new LineTo(half, 0), new MoveTo(0, -half), new LineTo(0, half));
    }
}
