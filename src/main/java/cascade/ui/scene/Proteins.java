package cascade.ui.scene;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** Proteins and lipids that look the same in every pose. */
final class Proteins {
    private Proteins() {}

    /**
     * A Trk receptor: from the top two beads and a bow between them that catch nothing, two domains that catch the signal,
     * the stalk through the membrane, the kinase inside and its tail.
     */
    static Figure receptor(double w, double h) {
        double top = -h / 2;
        Path tail = Figure.styled(new Path(Soft.open(List.of(new Point2D(0, top + h * 0.84),
                new Point2D(w * 0.1, top + h * 0.9), new Point2D(w * 0.02, top + h * 0.955),
                new Point2D(w * 0.08, top + h)))), "fig-receptor-string");
        Path neck = Figure.styled(new Path(Soft.open(List.of(new Point2D(0, top + h * 0.6),
                new Point2D(-w * 0.05, top + h * 0.65), new Point2D(0, top + h * 0.7)))), "fig-receptor-string");
        Path kinase = Soft.round(w, h * 0.2, 1, 0.96, 1.02, 0.95, 1.02, 0.97, 1.03, 0.94);
        kinase.setLayoutY(top + h * 0.775);
        return Figure.of(tail, neck, bead(-w * 0.08, top + h * 0.055, w * 0.46, h * 0.105),
                bead(w * 0.06, top + h * 0.14, w * 0.42, h * 0.09),
                bead(-w * 0.04, top + h * 0.225, w * 0.46, h * 0.1),
                domain(w * 0.02, top + h * 0.315, w * 0.5, h * 0.105),
                domain(-w * 0.01, top + h * 0.41, w * 0.5, h * 0.11),
                Figure.styled(Figures.box(0, top + h * 0.53, w * 0.2, h * 0.19, w * 0.14), "fig-receptor"),
                Figure.styled(kinase, "fig-receptor"));
    }

    /** A receptor with four beads outside and a small domain inside, as p75. */
    static Figure coreceptor(double w, double h) {
        double top = -h / 2;
        Path neck = Figure.styled(new Path(Soft.open(List.of(new Point2D(0, top + h * 0.66),
                new Point2D(w * 0.08, top + h * 0.74), new Point2D(0, top + h * 0.82)))), "fig-receptor-string");
        Path domain = Soft.round(w * 0.8, h * 0.2, 1, 0.97, 1.02, 0.98, 1, 1.02, 0.97, 1);
        domain.setLayoutY(top + h * 0.89);
        Figure figure = Figure.of(neck,
                Figure.styled(Figures.box(0, top + h * 0.56, w * 0.22, h * 0.24, w * 0.15), "fig-coreceptor"),
                Figure.styled(domain, "fig-coreceptor"));
        for (int i = 0; i < 4; i++) {
            figure.getChildren().add(Figure.styled(Figures.ellipse(i % 2 == 0 ? -w * 0.05 : w * 0.05,
                    top + h * (0.06 + i * 0.115), w * 0.52, h * 0.13), "fig-coreceptor"));
        }
        return figure;
    }

    private static javafx.scene.shape.Shape bead(double x, double y, double w, double h) {
        return Figure.styled(Figures.ellipse(x, y, w, h), "fig-receptor");
    }

    private static Rectangle domain(double x, double y, double w, double h) {
        return Figure.styled(Figures.box(x, y, w, h, w * 0.35), "fig-receptor");
    }

    /** Two equal halves, turned towards each other. */
    static Figure dimer(double w, double h) {
        return Figure.of(half(w, h, -1, "fig-ligand-far"), half(w, h, 1, "fig-ligand"), crease(w, h));
    }

    /** The same with the part still on it that is cut off later. */
    static Figure proform(double w, double h) {
        Path left = Soft.round(w * 0.4, h * 0.46, 1, 0.94, 1.03, 0.96, 1, 1.04, 0.95, 1);
        left.relocate(-w * 0.5, -h * 0.5);
        Path right = Soft.round(w * 0.4, h * 0.46, 1, 0.97, 1, 0.94, 1.03, 0.98, 1.03, 0.95);
        right.relocate(w * 0.1, -h * 0.5);
        Figure ligand = dimer(w * 0.8, h * 0.62);
        ligand.setLayoutY(h * 0.19);
        return Figure.of(Figure.styled(left, "fig-pro"), Figure.styled(right, "fig-pro"), ligand);
    }

    private static Path half(double w, double h, int side, String style) {
        Path half = Soft.round(w * 0.56, h, 0.92, 0.98, 1, 0.96, 0.94, 1.02, 0.93, 1.04);
        half.setScaleX(side);
        half.setLayoutX(side * w * 0.22);
        return Figure.styled(half, style);
    }

    private static Path crease(double w, double h) {
        return Figure.styled(new Path(Soft.open(List.of(new Point2D(-w * 0.1, -h * 0.16), new Point2D(0, -h * 0.04),
                new Point2D(w * 0.02, h * 0.1), new Point2D(w * 0.1, h * 0.2)))), "fig-crease");
    }

    /** Something that nobody has identified: an outline with a question in it. */
    static Figure site(double w, double h) {
        Text question = new Text("?");
        question.getStyleClass().add("fig-question");
        question.setTextOrigin(VPos.CENTER);
        question.layoutBoundsProperty().subscribe(bounds -> question.setX(-bounds.getWidth() / 2));
        return Figure.of(Figure.styled(Soft.round(w, h, 1, 0.95, 1.02, 0.93, 1, 0.8, 0.72, 0.8), "fig-site"), question);
    }

    /** A protein with a mouth for what it puts phosphates on. */
    static Figure kinase(double w, double h) {
        return Figure.of(
                Figure.styled(Soft.round(w, h, 0.86, 1.02, 1, 1.03, 1, 0.98, 1.02, 1, 1.04, 0.98), "fig-kinase"));
    }

    /** A protein with a wedge cut out on its right. */
    static Figure enzyme(double w, double h) {
        Path body = new Path(Soft.closed(List.of(new Point2D(w * 0.08, 0), new Point2D(w * 0.47, -h * 0.22),
                new Point2D(w * 0.3, -h * 0.46), new Point2D(-w * 0.12, -h * 0.49), new Point2D(-w * 0.46, -h * 0.24),
                new Point2D(-w * 0.48, h * 0.2), new Point2D(-w * 0.14, h * 0.48), new Point2D(w * 0.3, h * 0.46),
                new Point2D(w * 0.47, h * 0.22))));
        return Figure.of(Figure.styled(body, "fig-enzyme"));
    }

    /** A head and two tails. */
    static Figure lipid(double w, double h) {
        double r = Math.min(w / 2, h * 0.22);
        double neck = -h / 2 + 2 * r;
        Figure figure = Figure.of();
        for (int side : new int[]{-1, 1}) {
            figure.getChildren().add(Figure.styled(new Path(Soft.open(List.of(new Point2D(side * r * 0.35, neck),
                    new Point2D(side * r * 0.75, neck + h * 0.16), new Point2D(side * r * 0.4, neck + h * 0.3),
                    new Point2D(side * r * 0.7, h / 2)))), "fig-tail"));
        }
        figure.getChildren().add(Figure.styled(new Circle(0, -h / 2 + r, r), "fig-lipid"));
        return figure;
    }

    /** A short bar across, which says that something is stopped. */
    static Figure bar(double w, double h) {
        double y = -h / 2 - 9;
        return Figure.of(Figure.styled(new Line(-w * 0.36, y, w * 0.36, y), "fig-bar"),
                Figure.styled(new Line(0, y, 0, y - 16), "fig-bar"));
    }
}
