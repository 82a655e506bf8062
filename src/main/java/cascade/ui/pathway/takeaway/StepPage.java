package cascade.ui.pathway.takeaway;

import cascade.messages.Messages;
import cascade.ui.kit.Labels;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Beat;
import cascade.unit.ById;
import cascade.unit.CloseUp;
import cascade.unit.Depth;
import cascade.unit.Reference;
import cascade.unit.Step;
import cascade.unit.Unit;
import cascade.unit.text.PlainText;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A step of the walk on a page: where it is on the map, what happens, a close-up, what was measured and what breaks it. */
final class StepPage {
    /** So wide the map is where it stands beside the caption, as a share of the page. */
    private static final double BESIDE = 0.5;
    /** Where what is lit would be drawn smaller than this beside the caption, the map goes above it. */
    private static final double SMALLEST = 0.62;
    private static final double MAP_BESIDE = 220;
    private static final double MAP_ACROSS = 250;
    /** The lines of a text are no longer than this, or they can't be followed. */
    static final double MEASURE = 480;
    private static final double GAP = 18;
    private static final double LEAST_CLOSE_UP = 230;

    private final Unit unit;
    private final PathwayModel model;
    private final PaperPage page;
    private final Step step;

    private StepPage(Unit unit, PathwayModel model, PaperPage page) {
        this.unit = unit;
        this.model = model;
        this.page = page;
        this.step = model.currentStep();
    }

    /**
     * Fills a page with the step that a model is at.
     *
     * @param unit what it is about
     * @param model at the step
     * @param still the map, which is drawn on one page after the other
     * @param page an empty page
     */
    static void fill(Unit unit, PathwayModel model, MapStill still, PaperPage page) {
        new StepPage(unit, model, page).fill(still);
    }

    private void fill(MapStill still) {
        double width = page.width();
        page.add(new VBox(2, Labels.of(Messages.text("walk.step", model.step() + 1, model.steps().size()),
                "paper-kicker"), Labels.of(step.title(), "paper-title")));
        Bounds lit = still.lit(model);
        Label caption = Labels.of(PlainText.of(model.scene().caption()));
        double beside = Math.floor(width * BESIDE);
        boolean wide = Math.min(beside / lit.getWidth(), MAP_BESIDE / lit.getHeight()) < SMALLEST;
        if (wide) {
            still.showLit(model, width, Math.min(MAP_ACROSS, Math.max(150, lit.getHeight() * width / lit.getWidth())));
            caption.setMaxWidth(MEASURE);
            page.add(still);
            page.add(caption);
        } else {
            still.showLit(model, beside, MAP_BESIDE);
            caption.setPrefWidth(width - beside - GAP);
            page.add(new HBox(GAP, still, caption));
        }
        model.closeUp().ifPresentOrElse(closeUp -> around(closeUp, width), () -> texts(width));
    }

    /** The texts, and between them and the caption a close-up as large as there is room for. */
    private void around(CloseUp closeUp, double width) {
        CloseUpStill still = new CloseUpStill(closeUp, model.depth());
        int beat = telling(closeUp, model.depth());
        Beat told = closeUp.beats().get(beat);
        Label line = Labels.of(Messages.text("handout.close-up", beat + 1, closeUp.beats().size(),
                PlainText.of(told.line().at(model.depth()))), "paper-small");
        line.setMaxWidth(MEASURE);
        still.sizeAll(width, LEAST_CLOSE_UP);
        still.show(beat);
        VBox picture = new VBox(4, still, line);
        page.add(picture);
        texts(width);
        double high = Math.min(LEAST_CLOSE_UP + Math.max(0, page.left()), width * CloseUp.HEIGHT / CloseUp.WIDTH);
        still.sizeAll(width, Math.floor(high));
    }

    /** The beat that shows most: the one with most labels, of several the last. */
    private static int telling(CloseUp closeUp, Depth depth) {
        int best = 0;
        long most = -1;
        for (int i = 0; i < closeUp.beats().size(); i++) {
            long labels = closeUp.beats().get(i).labels().keySet().stream().filter(
                    id -> closeUp.actor(id).filter(actor -> actor.depths().contains(depth)).isPresent()).count();
            if (labels >= most) {
                most = labels;
                best = i;
            }
        }
        return best;
    }

    private void texts(double width) {
        Step.Measured measured = step.measured();
        String basis = Messages.text(Messages.key(measured.basis()), unit.subject());
        VBox left = new VBox(3, Labels.of(Messages.text("handout.measured"), "paper-head"),
                Labels.of(measured.line().isEmpty() ? basis : Messages.text("walk.evidence", basis, measured.line()),
                        "paper-kicker"),
                Labels.of(PlainText.of(measured.text().at(model.depth())), "paper-entry"));
        String breaks = PlainText.of(step.breaks().at(model.depth()));
        VBox right = new VBox(3, Labels.of(Messages.text("handout.breaks"), "paper-head"),
                Labels.of(breaks.isEmpty() ? Messages.text("handout.breaks-none") : breaks, "paper-entry"));
        for (Region half : List.of(left, right)) {
            half.setPrefWidth((width - GAP) / 2);
            half.setMinWidth((width - GAP) / 2);
        }
        page.add(new HBox(GAP, left, right));
        if (!step.references().isEmpty()) {
            ById<Reference> references = ById.of(unit.references(), Reference::id);
            Label sources = Labels.of(Messages.text("sheet.sources", Messages.list(
                    step.references().stream().map(id -> references.get(id).label()).toList())), "paper-small");
            sources.setMaxWidth(MEASURE);
            page.add(sources);
        }
    }
}
