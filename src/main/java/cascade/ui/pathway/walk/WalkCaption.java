package cascade.ui.pathway.walk;

import cascade.messages.Messages;
import cascade.ui.content.Badges;
import cascade.ui.content.Citations;
import cascade.ui.content.Links;
import cascade.ui.content.WhatIfLinks;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Labels;
import cascade.ui.pathway.model.Ending;
import cascade.ui.pathway.model.PathwayModel;
import cascade.ui.pathway.model.View;
import cascade.unit.Beat;
import cascade.unit.Depth;
import cascade.unit.Route;
import cascade.unit.Step;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What the panel says of where the walk is: a step of the map, a beat of its close-up, or the end. */
final class WalkCaption {
    private final ScreenContext context;
    private final PathwayModel model;
    private final Citations citations = new Citations();

    WalkCaption(ScreenContext context, PathwayModel model) {
        this.context = context;
        this.model = model;
    }

    /** Where it is, in a few words. */
    String kicker() {
        if (model.ending() != Ending.NONE) {
            return Messages.text("walk.end", model.ending().ordinal(), Ending.values().length - 1);
        }
        if (model.foresight().question().isPresent()) {
            return Messages.text("walk.ask.kicker");
        }
        return model.view() == View.CLOSE_UP && !model.withholdsTexts()
                ? Messages.text("walk.beat", model.step() + 1, model.steps().size(), model.beat() + 1,
                        model.closeUp().orElseThrow().beats().size())
                : Messages.text("walk.step", model.step() + 1, model.steps().size());
    }

    List<Node> parts() {
        if (model.ending() != Ending.NONE) {
            return end(model.ending());
        }
        if (model.foresight().question().isPresent()) {
            return Foretelling.question(model, model.foresight().question().get());
        }
        if (model.withholdsTexts()) {
            return List.of(Labels.of(Messages.text("card.withheld"), "secondary"));
        }
        List<Node> all = new ArrayList<>();
        model.foresight().shown().ifPresent(guess -> all.add(Foretelling.verdict(context, guess)));
        all.addAll(told());
        return all;
    }

    private List<Node> told() {
        Step step = model.currentStep();
        step.references().forEach(citations::number);
        return model.view() == View.CLOSE_UP
                ? beat(step, model.closeUp().orElseThrow().beats().get(model.beat()))
                : List.of(context.marking().head(model.place(), Labels.heading(step.title(), "panel-title")),
                        context.prose().block(model.scene().caption(), citations, "caption-text"), measured(step));
    }

    private List<Node> beat(Step step, Beat beat) {
        return List.of(context.marking().head(model.place(), Labels.heading(beat.title(), "panel-title")),
                context.prose().block(beat.line().at(depth()), citations, "caption-text"), known(beat),
                Labels.of(Messages.text("walk.of-step", step.title()), "label-strong"), measured(step));
    }

    /** What a beat rests on, in a line that opens. */
    private EvidenceLine known(Beat beat) {
        String basis = beat.disputed() ? Messages.text("basis.disputed")
                : Messages.text(Messages.key(beat.basis()), subject());
        return new EvidenceLine(beat.disputed() ? "disputed" : Badges.style(beat.basis()), basis, () -> {
            List<Node> all = new ArrayList<>();
            all.add(Badges.evidence(beat.basis(), beat.certainty(), subject()));
            if (!beat.references().isEmpty()) {
                all.add(sources(beat.references()));
            }
            return all;
        });
    }

    private EvidenceLine measured(Step step) {
        return new EvidenceLine(Badges.style(step.measured().basis()), Messages.text("walk.evidence",
                Messages.text(Messages.key(step.measured().basis()), subject()), step.measured().line()),
                () -> evidence(step));
    }

    /** What was measured, what breaks it and who says so, at the depth that is shown. */
    private List<Node> evidence(Step step) {
        List<Node> all = new ArrayList<>();
        all.add(Badges.evidence(step.measured().basis(), step.measured().certainty(), subject()));
        all.add(context.prose().block(step.measured().text().at(depth()), citations, "body-text"));
        all.add(group(Messages.text("card.breaks"), step.breaks().isEmpty() ? Badges.untried()
                : context.prose().block(step.breaks().at(depth()), citations, "body-text")));
        WhatIfLinks.of(context.unit(), new Route(Route.Kind.STEP, step.id()), context.tasks(),
                context.navigator()).ifPresent(all::add);
        all.add(sources(step.references()));
        return all;
    }

    private Node sources(List<String> references) {
        return group(Messages.text("numbers.sources"),
                Links.references(context.index(), references, context.navigator()::peek));
    }

    private static VBox group(String title, Node its) {
        VBox group = new VBox(Labels.of(title, "label-strong"), its);
        group.getStyleClass().add("group");
        return group;
    }

    /** What is left of the map, and where to go from there. */
    private List<Node> end(Ending ending) {
        EndingWords words = EndingWords.of(model, subject());
        List<Node> all = new ArrayList<>(List.of(
                Labels.heading(words.title(), "panel-title"), Labels.of(words.text(), "end-text")));
        if (ending == Ending.WHOLE) {
            all.addAll(Foretelling.score(context, model));
        }
        if (ending == Ending.PEOPLE) {
            all.add(Labels.of(Messages.text("walk.end.on"), "label-strong"));
            if (context.unit().canBePractised()) {
                all.add(way("walk.end.practice", Route.tab("practice")));
            }
            all.add(way("walk.end.evidence", Route.tab("evidence")));
            all.add(way("walk.end.numbers", Route.tab("numbers")));
        }
        return all;
    }

    private Button way(String key, Route to) {
        Button way = new Button(Messages.text(key));
        way.getStyleClass().add("way-on");
        way.setMaxWidth(Double.MAX_VALUE);
        way.setWrapText(true);
        way.setOnAction(_ -> context.navigator().go(to));
        return way;
    }

    private Depth depth() {
        return model.graph().depth();
    }

    private String subject() {
        return context.unit().subject();
    }
}
