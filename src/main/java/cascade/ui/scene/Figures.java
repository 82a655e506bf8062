package cascade.ui.scene;

import cascade.unit.Actor;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/** Which figure draws which kind of actor. */
final class Figures {
    private static final double[] ROUNDED = {1, 1.04, 1, 0.97, 1.02, 1.03, 0.98, 1};
    private static final double[] UNEVEN = {1.02, 0.95, 1.04, 0.93, 0.99, 1.03, 0.94, 1.04, 0.97};
    private static final double[] LOBED = {1.03, 1, 0.93, 1.03, 1.01, 0.95, 1.03, 0.99, 0.94, 1.02, 1, 0.95};

    private Figures() {}

    /** The drawing of an actor. */
    static Figure of(Actor actor) {
        double w = actor.box().width();
        double h = actor.box().height();
        return switch (actor.kind()) {
        case HEAD -> Landscapes.head(w, h);
        case VESSEL -> Landscapes.vessel(w, h);
        case CELL -> Landscapes.cell(w, h);
        case MEMBRANE -> new MembraneFigure(actor.box());
        case NUCLEUS -> Landscapes.nucleus(w, h);
        case RETICULUM -> Landscapes.reticulum(w, h);
        case SPINE -> Landscapes.spine(w, h, 1);
        case TERMINAL -> Landscapes.spine(w, h, -1);
        case DROP -> Figure.of(Figure.styled(drop(w, h), "fig-drop"));
        case PEPTIDE -> new BeadsFigure(w, h, Math.max(2, actor.letters().length()), "fig-peptide");
        case CHAIN -> new BeadsFigure(w, h, (int) Math.max(4, Math.round(w / (h * 0.55))), "fig-chain");
        case LIGAND -> Proteins.dimer(w, h);
        case PROFORM -> Proteins.proform(w, h);
        case RECEPTOR -> Proteins.receptor(w, h);
        case CORECEPTOR -> Proteins.coreceptor(w, h);
        case SITE -> Proteins.site(w, h);
        case CHANNEL -> new ChannelFigure(w, h);
        case ADAPTOR -> blob(w, h, "fig-adaptor", LOBED);
        case KINASE -> Proteins.kinase(w, h);
        case ENZYME -> Proteins.enzyme(w, h);
        case PROTEIN -> blob(w, h, "fig-protein", ROUNDED);
        case FACTOR -> blob(w, h, "fig-factor", UNEVEN);
        case PHOSPHATE -> Figure.of(Figure.styled(new Circle(Math.min(w, h) / 2), "fig-phosphate"));
        case ION -> new IonsFigure(w, h);
        case LIPID -> Proteins.lipid(w, h);
        case VESICLE -> new VesicleFigure(w, h);
        case DNA -> new HelixFigure(w, h);
        case MESSAGE -> new StrandFigure(w, h);
        case RIBOSOME ->
            Figure.of(Figure.styled(moved(Soft.round(w * 0.8, h * 0.42, ROUNDED), h * 0.29), "fig-ribosome-small"),
                    Figure.styled(moved(Soft.round(w, h * 0.62, UNEVEN), -h * 0.19), "fig-ribosome"));
        case FILAMENT -> new FilamentFigure(w, h);
        };
    }

    private static Figure blob(double w, double h, String style, double... shares) {
        return Figure.of(Figure.styled(Soft.round(w, h, shares), style));
    }

    private static Path moved(Path path, double down) {
        path.setLayoutY(down);
        return path;
    }

    private static Path drop(double w, double h) {
        return Soft.round(w, h, 0.9, 0.98, 1, 0.98, 0.9, 0.62, 1.0, 0.62);
    }

    /** A rectangle round 0, 0 with round corners. */
    static Rectangle box(double x, double y, double w, double h, double arc) {
        Rectangle box = new Rectangle(x - w / 2, y - h / 2, w, h);
        box.setArcWidth(arc);
        box.setArcHeight(arc);
        return box;
    }

    /** An ellipse in a box. */
    static Ellipse ellipse(double x, double y, double w, double h) {
        return new Ellipse(x, y, w / 2, h / 2);
    }
}
