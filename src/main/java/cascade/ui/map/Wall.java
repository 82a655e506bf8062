package cascade.ui.map;

import cascade.unit.MapLayout.Point;
import javafx.scene.shape.Line;

/** What the pulse of an inhibition runs into: a bar across the arrow's end. */
record Wall(Line line) {
    private static final double HALF = 12;

    Wall(Curve curve) {
        this(across(curve));
    }

    private static Line across(Curve curve) {
        Point end = curve.at(1);
        double dx = Math.sin(curve.angle()) * HALF;
        double dy = -Math.cos(curve.angle()) * HALF;
        Line line = new Line(end.x() - dx, end.y() - dy, end.x() + dx, end.y() + dy);
        line.getStyleClass().add("pulse-wall");
        line.setOpacity(0);
        return line;
    }

    /** Shows it, from 0 (not at all) to 1. */
    void show(double up) {
        line.setOpacity(up);
    }
}
