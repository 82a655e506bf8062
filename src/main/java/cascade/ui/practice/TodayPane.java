package cascade.ui.practice;

import cascade.messages.Messages;
import cascade.practice.Length;
import cascade.practice.Scope;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Chips;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Page;
import cascade.ui.kit.Wrapping;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is due, what is new, and how a sitting begins. */
final class TodayPane {
    private static final double WIDEST = 44;

    private final PracticeModel model;
    private final Label due = Labels.of("", "lead");
    private final Label rule = Labels.of(Messages.text("practice.rule"), "secondary");
    private final Label nothing = Labels.of("", "body");
    private final Wrapping lengths = new Wrapping();
    private final Map<Subject, Button> chips = new EnumMap<>(Subject.class);
    private final Page page;
    private Subject about = Subject.EVERYTHING;

    /**
     * @param context what every screen is given
     * @param model what is shown
     * @param rebuild where a rebuild of the map is chosen
     */
    TodayPane(ScreenContext context, PracticeModel model, Region rebuild) {
        this.model = model;
        Chips subjects = new Chips();
        for (Subject subject : Subject.values()) {
            chips.put(subject, subjects.add(Messages.word(subject), () -> choose(subject)));
        }
        for (Length length : Length.values()) {
            Button begin = new Button(Messages.text("practice.length", length.minutes()));
            begin.setAccessibleText(Messages.text("practice.length.spoken", length.minutes()));
            if (length == Length.SHORT) {
                begin.getStyleClass().add("primary");
            }
            begin.setOnAction(_ -> model.begin(about.scope(), length));
            lengths.getChildren().add(begin);
        }
        lengths.getStyleClass().add("practice-lengths");
        VBox begin = new VBox(Labels.of(Messages.text("practice.about"), "field-name"), subjects, due, lengths, nothing,
                rule);
        begin.getStyleClass().addAll("card", "practice-begin");
        page = new Page(WIDEST, context.settings().em(),
                new VBox(Labels.of(Messages.text("practice.kicker"), "kicker"),
                        Labels.heading(Messages.text("tab.practice"), "page-title")),
                Labels.of(Messages.text("practice.lead"), "lead"), begin, rebuild);
        if (!model.lasts()) {
            page.column().getChildren().add(Labels.of(Messages.text("practice.passing"), "secondary"));
        }
        choose(about);
    }

    private void choose(Subject subject) {
        about = subject;
        chips.forEach((each, chip) -> Chips.select(chip, each == subject));
        show();
    }

    /** Shows how much there is now. */
    void show() {
        Scope scope = about.scope();
        long waiting = model.due(scope);
        long fresh = Math.min(model.fresh(scope), model.newLeft());
        due.setText(Messages.text("practice.waiting", Messages.count("practice.due", waiting),
                Messages.count("practice.fresh", fresh)));
        boolean any = waiting + fresh > 0;
        lengths.setVisible(any);
        lengths.setManaged(any);
        nothing.setVisible(!any);
        nothing.setManaged(!any);
        nothing.setText(Messages.text("practice.done-today"));
    }

    Page page() {
        return page;
    }

    Node first() {
        return lengths.isVisible() ? lengths.getChildren().getFirst() : page;
    }
}
