package cascade.ui.map;

import cascade.unit.MapLayout.Point;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Circle;

/** The dot of a pulse, with a halo. */
record Dot(Circle dot, Circle halo) {
    private static final double FAINT = 0.25;

    Dot() {
        this(circle(4, "pulse"), circle(8, "pulse-halo"));
    }

    private static Circle circle(double radius, String style) {
        Circle circle = new Circle(radius);
        circle.getStyleClass().add(style);
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
