package cascade.ui.pathway.whatif;

import cascade.messages.Messages;
import cascade.ui.content.Citations;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Labels;
import cascade.ui.pathway.whatif.model.Setup;
import cascade.ui.pathway.whatif.model.WhatIfModel;
import cascade.unit.Model.Course;
import cascade.unit.Model.Outcome;
import cascade.unit.Model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** A scenario before it runs: what is done, and what the learner thinks comes of it. */
final class AskPart {
    private final WhatIfModel model;
    private final List<CourseChoice> choices = new ArrayList<>();
    private final List<Node> parts = new ArrayList<>();
    private final Button run = Parts.button(Messages.text("whatif.run"), this::reveal);
    private final Button skip = Parts.button(Messages.text("whatif.just-show"), this::justShow);

    /**
     * @param context what every screen is given
     * @param model what is predicted
     * @param words says what is done
     * @param scenario what is asked
     */
    AskPart(ScreenContext context, WhatIfModel model, ChangeWords words, Scenario scenario) {
        this.model = model;
        parts.add(Labels.heading(scenario.title(), "panel-title"));
        parts.add(context.prose().block(scenario.lead(), new Citations(), "caption-text"));
        parts.add(conditions(words, Setup.of(scenario)));
        parts.add(Labels.of(Messages.text("whatif.ask"), "label-strong"));
        for (int i = 0; i < scenario.outcomes().size(); i++) {
            Outcome outcome = scenario.outcomes().get(i);
            int place = i;
            CourseChoice choice = new CourseChoice(words.asked(outcome),
                    Optional.ofNullable(model.state().get().said().get(i)), course -> {
                        model.predict(place, course);
                        settle();
                    });
            choices.add(choice);
            parts.add(choice);
        }
        parts.add(Labels.of(Messages.text("whatif.ask.hint"), "secondary"));
        run.getStyleClass().add("primary");
        settle();
    }

    /** What holds in both runs, and what is done in one. */
    static VBox conditions(ChangeWords words, Setup setup) {
        List<String> held = words.held(setup.setting());
        VBox box = new VBox();
        box.getStyleClass().addAll("measured", "conditions");
        box.getChildren().add(Parts.group(Messages.text("whatif.done"), Parts.lines(words.held(setup.change()))));
        box.getChildren().add(Parts.group(Messages.text("whatif.held"), Parts.lines(
                held.isEmpty() ? List.of(Messages.text("whatif.held.nothing")) : held)));
        return box;
    }

    List<Node> parts() {
        return parts;
    }

    List<Button> buttons() {
        return List.of(skip, run);
    }

    /** What takes the focus: the first that isn't said. */
    void take() {
        next().or(() -> choices.stream().findFirst()).ifPresent(CourseChoice::take);
    }

    /** What the next key of a number answers, or the way on where all is said. */
    Node here() {
        return choices.stream().filter(CourseChoice::isHere).findFirst().or(this::next).<Node>map(
                choice -> choice).orElse(
                        run);
    }

    private Optional<CourseChoice> next() {
        return choices.stream().filter(choice -> !choice.isSaid()).findFirst();
    }

    /** The key of a number: says one of the three of what has the focus, or else of the first that isn't said, and goes on. */
    void digit(int number) {
        Stream.concat(choices.stream().filter(CourseChoice::isHere), next().stream()).findFirst().ifPresent(choice -> {
            Course course = CourseChoice.ORDER.get(number);
            choice.select(course);
            model.predict(choices.indexOf(choice), course);
            settle();
            next().ifPresentOrElse(CourseChoice::take, run::requestFocus);
        });
    }

    private void settle() {
        run.setDisable(!model.isPredicted());
    }

    private void reveal() {
        model.reveal();
    }

    private void justShow() {
        model.justShow();
    }
}
