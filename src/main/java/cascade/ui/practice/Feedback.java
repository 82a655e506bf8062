package cascade.ui.practice;

import cascade.messages.Messages;
import cascade.practice.Answered;
import cascade.practice.item.Answer;
import cascade.practice.item.Item;
import cascade.practice.item.Option;
import cascade.practice.item.Task;
import cascade.practice.schedule.Memory;
import cascade.ui.content.Citations;
import cascade.ui.content.Links;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Marked;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Wrapping;
import cascade.unit.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What an answer was worth, which idea was wrong in it and why, what is right and why, and when it comes back. */
final class Feedback extends VBox {
    private static final int HOURS = 24;

    Feedback(ScreenContext context, Answered answered) {
        Item item = answered.item();
        getStyleClass().add("feedback");
        Label verdict = Labels.heading(verdict(answered), "verdict");
        if (!answered.grade().isRight()) {
            Marked.wrong(verdict);
        }
        getChildren().add(verdict);
        for (Option wrong : wronglyChosen(item.task(), answered.answer())) {
            VBox part = new VBox(Labels.of(Messages.text("practice.chose", wrong.text()), "label-strong"),
                    context.prose().block(wrong.why(), new Citations(), "body-text"));
            wrong.place().filter(place -> !item.about().contains(place)).ifPresent(
                    place -> part.getChildren().add(see(context, place)));
            part.getStyleClass().add("feedback-part");
            getChildren().add(part);
        }
        // The reason of a wrong choice may have said it already.
        if (!item.why().isBlank() && wronglyChosen(item.task(), answered.answer()).stream().noneMatch(
                wrong -> wrong.why().contains(item.why()))) {
            getChildren().add(context.prose().block(item.why(), new Citations(), "body-text"));
        }
        if (!item.references().isEmpty()) {
            getChildren().add(Links.references(context.index(), item.references(), context.navigator()::peek));
        }
        getChildren().addAll(see(context, item.about().getFirst()),
                Labels.of(back(answered.after(), answered.at()), "secondary"));
    }

    private static Wrapping see(ScreenContext context, Route place) {
        String title = place.kind() == Route.Kind.TAB ? Messages.text("tab." + place.id())
                : context.index().title(place).orElse(place.toString());
        Wrapping row = new Wrapping(Links.to(place, Messages.text("practice.see", title),
                (route, _) -> context.navigator().go(route), "small-link"));
        row.getStyleClass().add("link-row");
        return row;
    }

    private static String verdict(Answered answered) {
        if (answered.item().task() instanceof Task.Recall) {
            return Messages.text("practice.verdict.recalled");
        }
        return Messages.text(answered.grade().isRight() ? "practice.verdict.right"
                : answered.grade().credit() > 0 ? "practice.verdict.partly" : "practice.verdict.wrong");
    }

    private static List<Option> wronglyChosen(Task task, Answer answer) {
        Set<String> chosen = answer instanceof Answer.Chosen(Set<String> options) ? options : Set.of();
        List<Option> options = switch (task) {
        case Task.Choose(List<Option> all, var _) -> all;
        case Task.Point point -> point.options();
        default -> List.of();
        };
        return options.stream().filter(option -> !option.right() && chosen.contains(option.id())).toList();
    }

    /** When it comes back, as "Due again in 6 days". */
    static String back(Memory memory, Instant now) {
        Optional<Instant> due = memory.due();
        if (due.isEmpty()) {
            return "";
        }
        long hours = Math.max(0, Duration.between(now, due.get()).toHours());
        return hours < HOURS ? Messages.text("practice.back.today")
                : Messages.count("practice.back", Math.round(hours / (double) HOURS));
    }
}
