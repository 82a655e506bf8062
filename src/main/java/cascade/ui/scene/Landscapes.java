package cascade.ui.scene;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** The places of close-ups, quiet: a head, a vessel, cells and what is in them. */
final class Landscapes {
    /** How far the two membranes of an envelope are apart. */
    private static final double ENVELOPE = 9;
    private static final double LIPID = 13;
    private static final double LIPID_HEAD = 4.6;

    /** How far beyond the room what has no end is drawn. */
    private static final double BEYOND = 900;

    private Landscapes() {}

    /** The head of a rat, looking to the left. */
    static Figure head(double w, double h) {
        Path outline = new Path(Soft.closed(points(w, h, -0.5, 0.16, -0.44, 0.05, -0.3, -0.1, -0.12, -0.26, 0.06, -0.36,
                0.22, -0.4, 0.42, -0.36, 0.5, -0.3, 0.5, 0.42, 0.28, 0.47, 0.1, 0.42, -0.08, 0.36, -0.26, 0.3, -0.42,
                0.26)));
        Path nose = new Path(Soft.closed(points(w, h, -0.46, 0.13, -0.36, 0.02, -0.2, -0.1, -0.09, -0.12, -0.1, -0.02,
                -0.2, 0.05, -0.34, 0.12)));
        Path brain = new Path(Soft.closed(points(w, h, -0.06, -0.1, 0.0, -0.2, 0.12, -0.29, 0.26, -0.31, 0.38, -0.24,
                0.44, -0.1, 0.4, 0.02, 0.28, 0.06, 0.12, 0.03, 0.0, 0.0)));
        Path folds = new Path(Soft.open(points(w, h, 0.1, -0.05, 0.2, -0.12, 0.32, -0.1)));
        folds.getElements().addAll(Soft.open(points(w, h, 0.3, -0.28, 0.33, -0.2, 0.31, -0.13)));
        folds.getElements().addAll(Soft.open(points(w, h, 0.04, -0.15, 0.1, -0.15, 0.14, -0.2)));
        Path ear = new Path(Soft.closed(points(w, h, 0.2, -0.38, 0.22, -0.5, 0.34, -0.5, 0.38, -0.38)));
        Path whiskers = new Path(Soft.open(points(w, h, -0.4, 0.19, -0.46, 0.3, -0.5, 0.42)));
        whiskers.getElements().addAll(Soft.open(points(w, h, -0.37, 0.2, -0.4, 0.32, -0.42, 0.46)));
        return Figure.of(Figure.styled(ear, "fig-head"), Figure.styled(outline, "fig-head"),
                Figure.styled(nose, "fig-nose"), Figure.styled(brain, "fig-brain"), Figure.styled(folds, "fig-fold"),
                Figure.styled(new Circle(-0.16 * w, -0.15 * h, h * 0.022), "fig-eye"),
                Figure.styled(whiskers, "fig-fold"));
    }

    /** A vessel cut along, with its two walls. */
    static Figure vessel(double w, double h) {
        Figure vessel = Figure.of(Figure.styled(Figures.box(0, 0, w, h, h), "fig-blood"));
        double[][] cells = {{-0.36, -0.12}, {-0.1, 0.16}, {0.16, -0.14}, {0.38, 0.12}};
        for (double[] at : cells) {
            vessel.getChildren().add(
                    Figure.styled(Figures.ellipse(at[0] * w, at[1] * h, h * 0.26, h * 0.16), "fig-red"));
        }
        return vessel;
    }

    /** A cell with its membrane of two rows of lipids. */
    static Figure cell(double w, double h) {
        Path body = Soft.round(w, h, 1, 0.99, 0.985, 0.99, 1, 0.985, 0.99, 0.985);
        Path lipids = new Path();
        Path inner = new Path();
        int count = (int) Math.max(12, Math.round(Math.PI * (w + h) / 2 / LIPID));
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * i / count;
            Soft.circle(lipids, Math.cos(angle) * w / 2, Math.sin(angle) * h / 2, LIPID_HEAD);
            Soft.circle(inner, Math.cos(angle) * (w / 2 - 14), Math.sin(angle) * (h / 2 - 14), LIPID_HEAD);
        }
        return Figure.of(Figure.styled(body, "fig-inside"), Figure.styled(lipids, "fig-heads"),
                Figure.styled(inner, "fig-heads"));
    }

    /** A nucleus in its envelope of two membranes. */
    static Figure nucleus(double w, double h) {
        return Figure.of(Figure.styled(Figures.ellipse(0, 0, w, h), "fig-nucleus"),
                Figure.styled(Figures.ellipse(0, 0, w - 2 * ENVELOPE, h - 2 * ENVELOPE), "fig-envelope"));
    }

    /** Folded sacs, one in another. */
    static Figure reticulum(double w, double h) {
        Path sac = Soft.round(w, h, 1.02, 0.96, 1.03, 0.92, 1.04, 0.95, 1, 0.97, 1.03, 0.93, 1.04, 0.95);
        Path fold = Soft.round(w * 0.86, h * 0.72, 1.02, 0.96, 1.03, 0.92, 1.04, 0.95, 1, 0.97, 1.03, 0.93, 1.04, 0.95);
        return Figure.of(Figure.styled(sac, "fig-reticulum"), Figure.styled(fold, "fig-reticulum-inside"));
    }

    /**
     * A spine on its dendrite, or the end of an axon above it.
     *
     * @param up 1 for a head on top of its neck, -1 for one that hangs down
     */
    static Figure spine(double w, double h, int up) {
        double[] shape = {-1.6, 0.5, -0.34, 0.44, -0.15, 0.3, -0.13, 0.1, -0.3, -0.02, -0.48, -0.16, -0.5, -0.32, -0.36,
                -0.46, 0, -0.5, 0.36, -0.46, 0.5, -0.32, 0.48, -0.16, 0.3, -0.02, 0.13, 0.1, 0.15, 0.3, 0.34, 0.44, 1.6,
                0.5};
        List<Point2D> points = points(w, h * up, shape);
        double far = 1.6 * w + BEYOND;
        List<PathElement> edge = new ArrayList<>(List.of(new MoveTo(-far, points.getFirst().getY())));
        List<PathElement> curve = Soft.open(points);
        edge.add(new LineTo(points.getFirst().getX(), points.getFirst().getY()));
        edge.addAll(curve.subList(1, curve.size()));
        edge.add(new LineTo(far, points.getLast().getY()));
        Path inside = new Path(edge);
        inside.getElements().addAll(new LineTo(far, up * BEYOND), new LineTo(-far, up * BEYOND), new ClosePath());
        return Figure.of(Figure.styled(inside, "fig-inside"), Figure.styled(new Path(edge), "fig-spine"));
    }

    private static List<Point2D> points(double w, double h, double... shares) {
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i < shares.length; i += 2) {
            points.add(new Point2D(shares[i] * w, shares[i + 1] * h));
        }
        return points;
    }
}
