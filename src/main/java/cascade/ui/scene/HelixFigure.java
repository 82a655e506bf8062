package cascade.ui.scene;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.shape.Path;

/** The double helix of a gene; where it is open, its strands stand apart in the middle. */
final class HelixFigure extends OpeningFigure {
    private static final double STEP = 7;
    /** A turn is so much longer than it is wide. */
    private static final double TURN = 2.1;
    /** So much of its length opens. */
    private static final double OPENS = 0.22;
    private final double w;
    private final double h;
    private final Path back = styled(new Path(), "fig-helix-back");
    private final Path front = styled(new Path(), "fig-helix");
    private final Path pairs = styled(new Path(), "fig-bases");

    HelixFigure(double w, double h) {
        this.w = w;
        this.h = h;
        getChildren().addAll(pairs, back, front);
        draw(0);
    }

    @Override
    void draw(double now) {
        List<Point2D> one = new ArrayList<>();
        List<Point2D> other = new ArrayList<>();
        pairs.getElements().clear();
        int steps = (int) Math.max(8, Math.round(w / STEP));
        for (int i = 0; i <= steps; i++) {
            double share = (double) i / steps;
            double x = -w / 2 + w * share;
            double turn = Math.cos(share * w / (h * TURN) * 2 * Math.PI) * h * 0.36;
            double middle = Math.max(0, 1 - Math.abs(share - 0.5) / OPENS);
            double apart = now * Math.min(1, middle * 2.2);
            double y = turn * (1 - apart) + h * 0.62 * apart;
            double otherY = -turn * (1 - apart) - h * 0.62 * apart;
            one.add(new Point2D(x, y));
            other.add(new Point2D(x, otherY));
            if (i % 2 == 0 && Math.abs(turn) > h * 0.1) {
                if (apart < 0.2) {
                    Soft.line(pairs, x, y, x, otherY);
                } else {
                    Soft.line(pairs, x, y, x, y - h * 0.22);
                    Soft.line(pairs, x, otherY, x, otherY + h * 0.22);
                }
            }
        }
        front.getElements().setAll(Soft.open(one));
        back.getElements().setAll(Soft.open(other));
    }
}
