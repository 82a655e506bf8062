package cascade.ui.scene;

import cascade.scene.Pose;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.shape.Path;

/** A single strand of RNA, as a wave with its letters as short bars: the first so much of it while it is being copied. */
final class StrandFigure extends Figure {
    private static final double STEP = 6;
    private final double w;
    private final double h;
    private final Path strand = styled(new Path(), "fig-strand");
    private final Path letters = styled(new Path(), "fig-bases");
    private int shown = -1;

    StrandFigure(double w, double h) {
        this.w = w;
        this.h = h;
        getChildren().addAll(letters, strand);
        show(steps());
    }

    private int steps() {
        return (int) Math.max(2, Math.round(w / STEP));
    }

    @Override
    void pose(Pose pose) {
        show((int) Math.round(steps() * pose.part()));
    }

    private void show(int now) {
        if (now == shown) {
            return;
        }
        shown = now;
        List<Point2D> points = new ArrayList<>();
        letters.getElements().clear();
        for (int i = 0; i <= now && now > 0; i++) {
            double x = -w / 2 + w * i / steps();
            double y = Math.sin(i * 0.42) * h * 0.22 - h * 0.15;
            points.add(new Point2D(x, y));
            if (i % 2 == 1) {
                Soft.line(letters, x, y, x, y + h * 0.42);
            }
        }
        strand.getElements().setAll(Soft.open(points));
    }
}
