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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A step of the walk on a page or two: where it is on the map, what happens, a close-up, what was measured and what breaks it. */
final class StepPage {
    /** The lines of a text are no longer than this, or they can't be followed. */
    static final double MEASURE = 460;
    /** The same for small print. */
    static final double SMALL_MEASURE = 370;
    /** So wide the map is where it stands beside the caption, as a share of the page. */
    private static final double BESIDE = 0.5;
    /** Where what is lit would be drawn smaller than this beside the caption, the map goes above it. */
    private static final double SMALLEST = 0.62;
    private static final double MAP_BESIDE = 220;
    private static final double MAP_ACROSS = 250;
    /** The highest that a map is made. */
    private static final double MAP_HIGHEST = 430;
    private static final double GAP = 18;
    /** A close-up that would be lower than this, with labels too small to read, has a page of its own. */
    private static final double LEAST_CLOSE_UP = 310;
    /** So much room the line under it takes. */
    private static final double LINES = 40;

    private final Unit unit;
    private final PathwayModel model;
    private final Step step;

    private StepPage(Unit unit, PathwayModel model) {
        this.unit = unit;
        this.model = model;
        this.step = model.currentStep();
    }

    /**
     * Fills a page with the step that a model is at.
     *
     * @param unit what it is about
     * @param model at the step
     * @param still the map, which is drawn on one page after the other
     * @param page an empty page
     * @return what fills a second page, where there is too much for one
     */
    static Optional<Consumer<PaperPage>> fill(Unit unit, PathwayModel model, MapStill still, PaperPage page) {
        return new StepPage(unit, model).fill(still, page);
    }

    private Optional<Consumer<PaperPage>> fill(MapStill still, PaperPage page) {
        double width = page.width();
        head(page, "walk.step");
        Bounds lit = still.lit(model);
        Label caption = Labels.of(PlainText.of(model.scene().caption()));
        double beside = Math.floor(width * BESIDE);
        boolean wide = Math.min(beside / lit.getWidth(), MAP_BESIDE / lit.getHeight()) < SMALLEST;
        double mapWide = wide ? width : beside;
        double mapHigh = wide ? Math.clamp(lit.getHeight() * width / lit.getWidth(), 150, MAP_ACROSS) : MAP_BESIDE;
        still.reserve(mapWide, mapHigh);
        if (wide) {
            caption.setMaxWidth(MEASURE);
            page.add(still);
            page.add(caption);
        } else {
            caption.setPrefWidth(width - beside - GAP);
            page.add(new HBox(GAP, still, caption));
        }
        VBox place = new VBox(4);
        page.add(place);
        texts(page);
        CloseUp closeUp = model.closeUp().orElse(null);
        boolean apart = closeUp != null && page.left() < LEAST_CLOSE_UP + LINES;
        if (closeUp != null && !apart) {
            CloseUpStill picture = picture(closeUp, telling(closeUp, model.depth()), place);
            picture.sizeAll(width, LEAST_CLOSE_UP);
            picture.sizeAll(width, high(width, LEAST_CLOSE_UP + Math.max(0, page.left())));
        }
        // What room is left then is for the map: the more of it is seen, the better one knows where one is.
        double most = wide ? Math.max(mapHigh, Math.min(MAP_HIGHEST, lit.getHeight() * width / lit.getWidth()))
                : mapHigh * 1.4;
        still.showLit(model, mapWide, Math.floor(Math.min(most, mapHigh + Math.max(0, page.left()))));
        return apart ? Optional.of(this::closeUps) : Optional.empty();
    }

    private void head(PaperPage page, String kicker) {
        page.add(new VBox(2, Labels.of(Messages.text(kicker, model.step() + 1, model.steps().size()), "paper-kicker"),
                Labels.of(step.title(), "paper-title")));
    }

    /** A second page, of close-ups alone: of the beat that shows most and of the last, or of that and the one before it. */
    private void closeUps(PaperPage page) {
        double width = page.width();
        head(page, "handout.step-goes-on");
        CloseUp closeUp = model.closeUp().orElseThrow();
        int last = closeUp.beats().size() - 1;
        int telling = telling(closeUp, model.depth());
        List<Integer> shown = telling < last ? List.of(telling, last)
                : last > 0 ? List.of(last - 1, last) : List.of(last);
        List<CloseUpStill> pictures = new ArrayList<>();
        for (int beat : shown) {
            VBox place = new VBox(4);
            page.add(place);
            CloseUpStill picture = picture(closeUp, beat, place);
            picture.sizeAll(width, LEAST_CLOSE_UP);
            pictures.add(picture);
        }
        double high = high(width, LEAST_CLOSE_UP + page.left() / pictures.size());
        pictures.forEach(picture -> picture.sizeAll(width, high));
    }

    private static double high(double width, double room) {
        return Math.floor(Math.min(room, width * CloseUp.HEIGHT / CloseUp.WIDTH));
    }

    /** Puts a close-up and its line into a place. */
    private CloseUpStill picture(CloseUp closeUp, int beat, VBox place) {
        CloseUpStill still = new CloseUpStill(closeUp, model.depth());
        Beat told = closeUp.beats().get(beat);
        Label line = Labels.of(Messages.text("handout.close-up", beat + 1, closeUp.beats().size(),
                PlainText.of(told.line().at(model.depth()))), "paper-small");
        line.setMaxWidth(SMALL_MEASURE);
        still.show(beat);
        place.getChildren().addAll(still, line);
        return still;
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

    private void texts(PaperPage page) {
        double width = page.width();
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
            sources.setMaxWidth(SMALL_MEASURE);
            page.add(sources);
        }
    }
}
