package cascade.ui.practice;

import cascade.messages.Messages;
import cascade.practice.Length;
import cascade.practice.Scope;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Chips;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Page;
import cascade.ui.kit.Wrapping;
import cascade.unit.Route;
import cascade.ui.practice.progress.ProgressPage;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

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
    private final Chips subjects = new Chips();
    private final ScreenContext context;
    private Scope scope = Subject.EVERYTHING.scope();
    private @Nullable Button thing;

    /**
     * @param context what every screen is given
     * @param model what is shown
     * @param rebuild where a rebuild of the map is chosen
     */
    TodayPane(ScreenContext context, PracticeModel model, Region rebuild) {
        this.context = context;
        this.model = model;
        for (Subject subject : Subject.values()) {
            chips.put(subject, subjects.add(Messages.word(subject), () -> choose(subject)));
        }
        for (Length length : Length.values()) {
            Button begin = new Button(Messages.text("practice.length", length.minutes()));
            begin.setAccessibleText(Messages.text("practice.length.spoken", length.minutes()));
            if (length == Length.SHORT) {
                begin.getStyleClass().add("primary");
            }
            begin.setOnAction(_ -> model.begin(scope, length));
            lengths.getChildren().add(begin);
        }
        lengths.getStyleClass().add("practice-lengths");
        VBox begin = new VBox(Labels.of(Messages.text("practice.about"), "field-name"), subjects, due, lengths, nothing,
                rule);
        begin.getStyleClass().addAll("card", "practice-begin");
        Hyperlink progress = new Hyperlink(Messages.text("progress.open"));
        progress.setOnAction(_ -> {
            progress.setVisited(false);
            context.navigator().looked(new ProgressPage.Here());
            model.lookBack();
        });
        Hyperlink data = new Hyperlink(Messages.text("data.title"));
        data.setOnAction(_ -> {
            data.setVisited(false);
            model.lookAfterData();
        });
        Wrapping ways = new Wrapping(progress, data);
        ways.getStyleClass().add("link-row");
        page = new Page(WIDEST, context.settings().em(),
                new VBox(Labels.of(Messages.text("practice.kicker"), "kicker"),
                        Labels.heading(Messages.text("tab.practice"), "page-title")),
                Labels.of(Messages.text("practice.lead"), "lead"), begin, ways, rebuild);
        if (!model.lasts()) {
            page.column().getChildren().add(Labels.of(Messages.text("practice.passing"), "secondary"));
        }
        choose(Subject.EVERYTHING);
    }

    private void choose(Subject subject) {
        choose(subject.scope(), chips.get(subject));
    }

    /** Offers to ask about one thing of the unit only. */
    void choose(Route about) {
        String title = about.kind() == Route.Kind.TAB ? Messages.text("tab." + about.id())
                : context.index().title(about).orElse(about.id());
        Scope of = Scope.of(about, context.unit().pathway());
        if (thing != null) {
            subjects.getChildren().remove(thing);
        }
        Button chip = subjects.add(Messages.text("practice.thing", title), () -> choose(about));
        thing = chip;
        choose(of, chip);
    }

    private void choose(Scope of, @Nullable Button chosen) {
        scope = of;
        chips.values().forEach(chip -> Chips.select(chip, chip == chosen));
        if (thing != null) {
            Chips.select(thing, thing == chosen);
        }
        show();
    }

    /** Shows how much there is now. */
    void show() {
        PracticeModel.Waiting waiting = model.waiting(scope);
        due.setText(Messages.text("practice.waiting", Messages.count("practice.due", waiting.due()),
                Messages.count("practice.fresh", waiting.fresh())));
        boolean any = waiting.any();
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
