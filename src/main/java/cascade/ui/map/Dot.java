package cascade.ui.map;

import cascade.unit.Basis;
import cascade.unit.MapLayout.Point;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.shape.Circle;

/** The dot of a pulse, with a halo. */
record Dot(Circle dot, Circle halo) {
    private static final double FAINT = 0.25;

    /** @param basis what the arrow rests on: a dot wears the subject's colour only where that was measured */
    Dot(Basis basis) {
        this(circle(5, basis), circle(9, basis));
    }

    private static Circle circle(double radius, Basis basis) {
        Circle circle = new Circle(radius);
        circle.getStyleClass().addAll("pulse", basis.name().toLowerCase(Locale.ROOT));
        return circle;
    }

    List<Node> parts() {
        return List.of(halo, dot);
    }

    /** Shows it at a point, as far as it is visible: 0 to 1. */
    void place(Point at, double visible) {
        for (Circle circle : List.of(dot, halo)) {
            circle.setCenterX(at.x());
            circle.setCenterY(at.y());
            circle.setOpacity(circle == halo ? visible * FAINT : visible);
        }
    }
}
