package cascade.ui.pathway.walk;

import cascade.messages.Messages;
import cascade.practice.item.Answer;
import cascade.practice.item.Item;
import cascade.practice.item.Option;
import cascade.practice.item.Task;
import cascade.ui.content.Citations;
import cascade.ui.content.Links;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Marked;
import cascade.ui.pathway.model.Guess;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Route;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the panel says while the walk asks what comes next, and of what was guessed. */
final class Foretelling {
    private Foretelling() {}

    /** The question, with its options where it is answered here and not on the map. */
    static List<Node> question(PathwayModel model, Item item) {
        List<Node> all = new ArrayList<>();
        all.add(Labels.heading(item.prompt(), "panel-title"));
        all.add(Labels.of(Messages.text(model.foresight().isPointing() ? "walk.ask.point" : "walk.ask.choose"),
                "secondary"));
        if (!model.foresight().isPointing()) {
            VBox choices = new VBox();
            choices.getStyleClass().add("choices");
            options(item).forEach(option -> choices.getChildren().add(choice(model, option,
                    choices.getChildren().size() + 1)));
            all.add(choices);
        }
        return all;
    }

    /** In an order that says nothing: by what they say. */
    static List<Option> options(Item item) {
        Collator order = Collator.getInstance(Locale.ENGLISH);
        return item.task() instanceof Task.Choose choose
                ? choose.options().stream().sorted(Comparator.comparing(Option::text, order::compare)).toList()
                : List.of();
    }

    private static Button choice(PathwayModel model, Option option, int number) {
        Button button = new Button(option.text());
        button.getStyleClass().setAll("choice");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setAccessibleText(Messages.text("practice.option", number, option.text()));
        button.setOnAction(_ -> model.guess(new Answer.Chosen(Set.of(option.id()))));
        return button;
    }

    /** What a guess was worth, and why what was chosen isn't so. */
    static Node verdict(ScreenContext context, Guess guess) {
        VBox part = new VBox();
        part.getStyleClass().add("feedback");
        boolean right = guess.grade().isRight();
        var verdict = Labels.heading(Messages.text(right ? "walk.ask.right" : "walk.ask.wrong"), "verdict");
        part.getChildren().add(verdict);
        chosen(guess).ifPresent(option -> {
            if (right) {
                part.getChildren().add(Labels.of(option.text(), "label-strong"));
            } else {
                Marked.wrong(verdict);
                part.getChildren().addAll(Labels.of(Messages.text("practice.chose", option.text()), "label-strong"),
                        context.prose().block(option.why(), new Citations(), "body-text"));
            }
        });
        return part;
    }

    private static Optional<Option> chosen(Guess guess) {
        List<Option> options = switch (guess.item().task()) {
        case Task.Choose(List<Option> all, var _) -> all;
        case Task.Point point -> point.options();
        default -> List.of();
        };
        return options.stream().filter(option -> guess.answer() instanceof Answer.Chosen(Set<String> ids)
                && ids.contains(option.id())).findFirst();
    }

    /** How many were foreseen, and the way back to what was not. */
    static List<Node> score(ScreenContext context, PathwayModel model) {
        List<Guess> guesses = model.foresight().guesses();
        if (guesses.isEmpty()) {
            return List.of();
        }
        List<Node> all = new ArrayList<>();
        all.add(Labels.of(Messages.text("walk.ask.score", model.foresight().right(), guesses.size()), "label-strong"));
        List<Integer> missed = model.foresight().missed().stream().map(Guess::step).distinct().sorted().toList();
        if (!missed.isEmpty()) {
            VBox links = new VBox(Labels.of(Messages.text("walk.ask.again"), "secondary"));
            links.getStyleClass().add("group");
            missed.forEach(step -> links.getChildren().add(Links.to(
                    new Route(Route.Kind.STEP, model.steps().get(step).id()), Messages.text("walk.dot", step + 1,
                            model.steps().get(step).title()),
                    (route, _) -> context.navigator().go(route), "small-link")));
            all.add(links);
        }
        return all;
    }
}
