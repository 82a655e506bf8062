package cascade.ui.pathway.text;

import cascade.messages.Messages;
import cascade.pathway.Spoken;
import cascade.search.Query;
import cascade.ui.pathway.know.Known;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Arrow;
import cascade.unit.Beat;
import cascade.unit.Depth;
import cascade.unit.MapNode;
import cascade.unit.Route;
import cascade.unit.Step;
import cascade.unit.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The map in sentences: its steps, nodes and arrows, all of them or those that have what was typed. No controls. */
public final class OutlineModel {

    /**
     * A row of the outline.
     *
     * @param route what it leads to; empty for a heading
     * @param text what it says
     * @param known what is known of it; empty where that isn't shown
     */
    record Row(Optional<Route> route, String text, Optional<Known> known) {
        Row(Optional<Route> route, String text) {
            this(route, text, Optional.empty());
        }
    }

    private final PathwayModel model;
    private final String subject;
    private final Function<Route, Optional<Known>> knowing;

    /**
     * @param model what is shown
     * @param subject what "measured with …" names
     * @param knowing what is known of each thing; empty where that isn't shown
     */
    public OutlineModel(PathwayModel model, String subject, Function<Route, Optional<Known>> knowing) {
        this.knowing = knowing;
        this.model = model;
        this.subject = subject;
    }

    /** The rows for what was typed, under the headings of those kinds that have any. */
    List<Row> rows(String typed) {
        Spoken spoken = new Spoken(model.graph(), model.steps(), subject);
        List<Row> steps = new ArrayList<>();
        List<Row> beats = new ArrayList<>();
        for (int i = 0; i < model.steps().size(); i++) {
            Step step = model.steps().get(i);
            if (model.withholdsTexts()) {
                continue;
            }
            steps.add(row(Route.Kind.STEP, step.id(), step(i + 1, step)));
            model.closeUp(step).ifPresent(closeUp -> closeUp.beats().forEach(beat -> beats.add(
                    new Row(Optional.of(Route.beat(step.id(), beat.id())),
                            beat(step, closeUp.beats().indexOf(beat) + 1, beat)))));
        }
        List<Row> nodes = new ArrayList<>();
        for (MapNode node : model.graph().nodes()) {
            nodes.add(row(Route.Kind.NODE, node.id(), spoken.node(node)));
        }
        List<Row> arrows = new ArrayList<>();
        for (Arrow arrow : model.graph().arrows()) {
            if (model.lens().keeps(arrow)) {
                arrows.add(row(Route.Kind.ARROW, arrow.id(), spoken.arrow(arrow)));
            }
        }
        List<Row> all = new ArrayList<>();
        Query wanted = Query.of(typed);
        group(all, "outline.steps", steps, wanted);
        group(all, "outline.beats", beats, wanted);
        group(all, "outline.nodes", nodes, wanted);
        group(all, "outline.arrows", arrows, wanted);
        return List.copyOf(all);
    }

    /** A step with its evidence, at the depth that is shown. */
    private String step(int number, Step step) {
        Depth depth = model.graph().depth();
        List<String> parts = new ArrayList<>(List.of(
                Messages.text("outline.step", number, step.title(), PlainText.of(step.scene(depth).caption())),
                Messages.text("outline.evidence", Messages.text("walk.evidence",
                        Messages.text(Messages.key(step.measured().basis()), subject), step.measured().line()),
                        PlainText.of(step.measured().text().at(depth)))));
        if (!step.breaks().isEmpty()) {
            parts.add(Messages.text("outline.evidence", Messages.text("card.breaks"),
                    PlainText.of(step.breaks().at(depth))));
        }
        return String.join(" ", parts);
    }

    /** A beat of a step's close-up with what it rests on. */
    private String beat(Step step, int number, Beat beat) {
        return Messages.text("outline.beat", step.title(), number, beat.title(),
                PlainText.of(beat.line().at(model.graph().depth())),
                beat.disputed() ? Messages.text("basis.disputed") : Messages.text(Messages.key(beat.basis()), subject));
    }

    /** What the row would lead to that shows where the reader is. */
    Route here() {
        return model.place();
    }

    private Row row(Route.Kind kind, String id, String text) {
        Route route = new Route(kind, id);
        Optional<Known> known = knowing.apply(route);
        return new Row(Optional.of(route), known.map(of -> Messages.text("glow.said", text, of.words())).orElse(text),
                known);
    }

    private static void group(List<Row> all, String heading, List<Row> rows, Query wanted) {
        List<Row> found = rows.stream().filter(row -> wanted.isIn(row.text())).toList();
        if (!found.isEmpty()) {
            all.add(new Row(Optional.empty(), Messages.text(heading, found.size())));
            all.addAll(found);
        }
    }
}
