package cascade.ui.scene;

import cascade.scene.Pose;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;

/** A chain of amino acids as beads on a string: the first so many of them while it is being built. */
final class BeadsFigure extends Figure {
    private final List<Circle> beads = new ArrayList<>();
    private final List<Point2D> places = new ArrayList<>();
    private final Path string = new Path();
    private int shown = -1;

    BeadsFigure(double w, double h, int count, String style) {
        double r = Math.min(h * 0.36, w / count * 0.56);
        getChildren().add(styled(string, "fig-string"));
        for (int i = 0; i < count; i++) {
            double x = -w / 2 + r + (w - 2 * r) * i / (count - 1);
            double y = (i % 2 == 0 ? -1 : 1) * (h / 2 - r) * 0.7;
            places.add(new Point2D(x, y));
            Circle bead = styled(new Circle(x, y, r), style);
            beads.add(bead);
            getChildren().add(bead);
        }
        show(count);
    }

    /** Where the beads are, in their order. */
    List<Point2D> places() {
        return places;
    }

    @Override
    void pose(Pose pose) {
        show((int) Math.round(beads.size() * pose.part()));
    }

    private void show(int now) {
        if (now != shown) {
            shown = now;
            for (int i = 0; i < beads.size(); i++) {
                beads.get(i).setVisible(i < now);
            }
            string.getElements().setAll(Soft.open(places.subList(0, now)));
        }
    }
}
