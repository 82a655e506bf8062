package cascade.ui.map;

import cascade.unit.Geography.Mark;
import cascade.unit.MapLayout.Box;
import javafx.scene.Node;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** What is drawn on the ground for the eye: DNA, vesicles, a vessel. */
final class GroundMarks {
    /** A turn of the helix is so much wider than it is high. */
    private static final double TURN = 1.9;
    private static final int MOST = 40;

    private GroundMarks() {}

    static Node of(Mark mark) {
        return switch (mark.kind()) {
        case DNA -> helix(mark.box());
        case VESICLE -> ellipse(mark.box(), "vesicle");
        case VESSEL -> ellipse(mark.box(), "vessel");
        };
    }

    private static Ellipse ellipse(Box box, String style) {
        Ellipse ellipse = new Ellipse(box.x(), box.y(), box.width() / 2, box.height() / 2);
        ellipse.getStyleClass().add(style);
        return ellipse;
    }

    /** Two strands round each other, and the base pairs between them. */
    private static Path helix(Box box) {
        Path path = new Path();
        int halves = Math.clamp(Math.round(box.width() / (box.height() * TURN)) * 2, 2, MOST);
        double half = box.width() / halves;
        for (int strand : new int[]{-1, 1}) {
            path.getElements().add(new MoveTo(box.left(), box.y()));
            for (int i = 0; i < halves; i++) {
                double side = i % 2 == 0 ? strand : -strand;
                // The handles of a cubic curve stand a third further out than the curve goes.
                double handle = box.y() + side * box.height() * 2 / 3;
                double x = box.left() + i * half;
                path.getElements().add(new CubicCurveTo(x + half / 3, handle, x + half * 2 / 3, handle, x + half,
                        box.y()));
            }
        }
        for (int i = 0; i < halves; i++) {
            for (double share : new double[]{0.36, 0.64}) {
                double x = box.left() + (i + share) * half;
                double reach = box.height() * 2 * share * (1 - share);
                path.getElements().addAll(new MoveTo(x, box.y() - reach), new LineTo(x, box.y() + reach));
            }
        }
        path.getStyleClass().add("dna");
        return path;
    }
}
