package cascade.ui.pathway.whatif;

import cascade.messages.Messages;
import cascade.ui.content.Badges;
import cascade.ui.content.Citations;
import cascade.ui.content.Links;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Icons;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Marked;
import cascade.ui.pathway.whatif.model.Told;
import cascade.ui.pathway.whatif.model.WhatIfModel;
import cascade.simulation.Draws.Verdict;
import cascade.unit.Model.Outcome;
import cascade.unit.Model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What came of a scenario: each outcome beside what was predicted, why, and who has seen it. */
final class ToldPart {
    private final ScreenContext context;
    private final WhatIfModel model;
    private final ChangeWords words;
    private final BiConsumer<Scenario, Outcome> decide;
    private final Citations citations = new Citations();

    ToldPart(ScreenContext context, WhatIfModel model, ChangeWords words, BiConsumer<Scenario, Outcome> decide) {
        this.context = context;
        this.model = model;
        this.words = words;
        this.decide = decide;
    }

    List<Node> of(Scenario scenario) {
        List<Node> all = new ArrayList<>();
        all.add(Labels.heading(scenario.title(), "panel-title"));
        List<Told> told = model.state().get().told();
        if (told.isEmpty()) {
            all.add(Labels.of(Messages.text("whatif.running"), "secondary"));
            return all;
        }
        long said = told.stream().filter(each -> each.said().isPresent()).count();
        if (said > 0) {
            all.add(Labels.of(Messages.text("whatif.score", told.stream().filter(Told::isRight).count(), said),
                    "label-strong"));
        }
        for (int i = 0; i < told.size(); i++) {
            all.add(outcome(scenario, i, told.get(i)));
        }
        VBox summary = new VBox(Labels.of(Messages.text("whatif.shows"), "label-strong"),
                context.prose().block(scenario.text(), citations, "body-text"));
        summary.getStyleClass().addAll("feedback");
        all.add(summary);
        all.add(Parts.group(Messages.text("numbers.sources"),
                Links.references(context.index(), scenario.references(), context.navigator()::peek)));
        all.add(Parts.reading());
        return all;
    }

    private Node outcome(Scenario scenario, int place, Told told) {
        Label mark = Icons.of(told.said().isEmpty() ? CourseChoice.icon(told.course())
                : told.isRight() ? Feather.CHECK : Feather.X);
        mark.getStyleClass().add("told-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        Label what = Labels.heading(Messages.text("whatif.told." + told.course().name().toLowerCase(Locale.ROOT),
                model.label(told.outcome().node()), words.when(told.outcome())), "told-what");
        VBox text = new VBox(what);
        text.getStyleClass().add("told-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        told.said().ifPresent(said -> {
            Label beside = Labels.of(told.isRight() ? Messages.text("whatif.said.right")
                    : Messages.text("whatif.said.wrong", Messages.word(said)), "verdict");
            if (told.isRight()) {
                Marked.right(mark);
            } else {
                Marked.wrong(mark);
                Marked.wrong(beside);
            }
            text.getChildren().add(beside);
        });
        text.getChildren().add(context.prose().block(told.outcome().why(), citations, "body-text"));
        if (told.isUntested()) {
            text.getChildren().add(dotted(Messages.text("whatif.untested"), "proposed"));
        } else {
            text.getChildren().add(
                    Links.references(context.index(), told.outcome().references(), context.navigator()::peek));
        }
        told.verdict().filter(_ -> told.isUnsure()).ifPresent(verdict -> text.getChildren().add(dotted(
                Messages.text("whatif.unsure", otherwise(told, verdict), all(verdict)), "disputed")));
        told.way().ifPresent(_ -> {
            boolean lit = model.state().get().followed().equals(OptionalInt.of(place));
            Hyperlink follow = Parts.action(Messages.text(lit ? "whatif.follow.end" : "whatif.follow"),
                    () -> model.follow(place));
            follow.setAccessibleText(Messages.text("whatif.follow.spoken", model.label(told.outcome().node())));
            text.getChildren().add(follow);
        });
        Hyperlink decides = Parts.action(Messages.text("whatif.decides"),
                () -> decide.accept(scenario, told.outcome()));
        decides.setAccessibleText(Messages.text("whatif.decides.spoken", model.label(told.outcome().node())));
        text.getChildren().add(decides);
        HBox row = new HBox(mark, text);
        row.getStyleClass().add("told");
        return row;
    }

    private static int all(Verdict verdict) {
        return verdict.up() + verdict.same() + verdict.down();
    }

    private static int otherwise(Told told, Verdict verdict) {
        return all(verdict) - switch (told.course()) {
        case UP -> verdict.up();
        case SAME -> verdict.same();
        case DOWN -> verdict.down();
        };
    }

    private static Node dotted(String text, String style) {
        Label words = Labels.of(text, "badge", style);
        words.setMinWidth(0);
        HBox row = new HBox(Badges.mark(style), words);
        row.getStyleClass().add("told-badge");
        return row;
    }
}
