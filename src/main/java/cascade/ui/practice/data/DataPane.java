package cascade.ui.practice.data;

import cascade.export.ExportKind;
import cascade.messages.Messages;
import cascade.practice.Custody.Earlier;
import cascade.practice.Custody;
import cascade.practice.item.Item;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Page;
import cascade.ui.kit.Wrapping;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * All study data: where they are, how much there is, and what can be done with them. Each change is asked once and can be taken
 * back.
 */
public final class DataPane {
    private static final double WIDEST = 44;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ScreenContext context;
    private final DataModel model;
    private final Label answers = Labels.of("", "lead");
    private final Label trouble = Labels.of("", "body");
    private final AskedAndSaid dialogue;
    private final Hyperlink leave = new Hyperlink(Messages.text("practice.again"));
    private final VBox earlier = new VBox();
    private final VBox earlierCard = card("data.earlier", "data.earlier.about", earlier);
    private final List<Button> actions = new ArrayList<>();
    private final List<Button> needAnswers = new ArrayList<>();
    private final Page page;

    /**
     * @param context what every screen is given
     * @param custody what can be done
     * @param items what can be asked, for cards
     * @param renewed called where what is known of the learner is another thing now
     * @param left leads back to where a sitting is chosen
     */
    public DataPane(ScreenContext context, Custody custody, List<Item> items, Runnable renewed, Runnable left) {
        this.context = context;
        this.model = new DataModel(custody, renewed);
        this.dialogue = new AskedAndSaid(model);
        leave.getStyleClass().add("small-link");
        leave.setOnAction(_ -> left.run());
        page = new Page(WIDEST, context.settings().em(),
                new VBox(Labels.of(Messages.text("tab.practice"), "kicker"),
                        Labels.heading(Messages.text("data.title"), "page-title")),
                new VBox(answers, new Wrapping(leave)), trouble, dialogue.node());
        model.lasting().ifPresentOrElse(lasting -> lastingParts(lasting, new TakeAway(context, lasting, items)),
                () -> page.column().getChildren().add(Labels.of(Messages.text("practice.passing"), "secondary")));
        if (model.lasting().isEmpty()) {
            page.column().getChildren().add(card("data.reset", "data.reset.about", row(reset())));
        }
        model.changes().subscribe(_ -> show());
        model.look();
    }

    private void lastingParts(Custody.Lasting lasting, TakeAway take) {
        TextField place = new TextField(lasting.place().toString());
        place.setEditable(false);
        place.getStyleClass().add("data-place");
        place.setAccessibleText(Messages.text("data.place"));
        Button copy = action("data.copy", take::copy);
        Button log = action("data.log", take::log);
        needAnswers.add(log);
        page.column().getChildren().addAll(card("data.place", "data.place.about", place),
                card("data.take", "data.take.about",
                        row(copy, log, action("data.cards", () -> take.cards(ExportKind.APKG)),
                                action("data.cards-text", () -> take.cards(ExportKind.TXT)))),
                card("data.change", "data.change.about", row(action("data.import", this::choose), reset())),
                earlierCard);
        earlier.getStyleClass().add("data-earlier");
    }

    private Button reset() {
        Button reset = action("data.reset", model::startOver);
        needAnswers.add(reset);
        return reset;
    }

    private void choose() {
        context.desktop().whichToOpen(Messages.text("data.file"), TakeAway.ENDING).ifPresent(model::bringIn);
    }

    private Button action(String key, Runnable does) {
        Button button = new Button(Messages.text(key));
        button.setOnAction(_ -> does.run());
        actions.add(button);
        return button;
    }

    private static Wrapping row(Node... nodes) {
        Wrapping row = new Wrapping(nodes);
        row.getStyleClass().add("question-ways");
        return row;
    }

    private static VBox card(String title, String about, Node content) {
        VBox card = new VBox(Labels.heading(Messages.text(title), "card-title"),
                Labels.of(Messages.text(about), "secondary"), content);
        card.getStyleClass().addAll("card", "data-card");
        return card;
    }

    private void show() {
        answers.setText(model.answers());
        trouble.setText(model.trouble().orElse(""));
        appear(trouble, model.trouble().isPresent());
        List<Earlier> all = model.earlier();
        appear(earlierCard, !all.isEmpty());
        earlier.getChildren().setAll(all.stream().map(this::row).toList());
        actions.forEach(button -> button.setDisable(model.isBusy()));
        needAnswers.forEach(button -> button.setDisable(model.isBusy() || model.isEmpty()));
        leave.setDisable(model.isBusy());
        if (dialogue.show()) {
            page.reveal(dialogue.node());
            dialogue.first().requestFocus();
        }
    }

    private Node row(Earlier state) {
        String time = TIME.withZone(context.clock().getZone()).format(state.time());
        Label what = Labels.of(Messages.text(state.damaged() ? "data.earlier.damaged" : "data.earlier.one", time,
                Messages.count("study.answers", state.answers())), "body");
        Button go = new Button(Messages.text("data.back"));
        go.setAccessibleText(Messages.text("data.back.spoken", time));
        go.setDisable(model.isBusy());
        go.setOnAction(_ -> model.goBack(state, time));
        Wrapping row = new Wrapping(what, go);
        row.getStyleClass().add("data-row");
        return row;
    }

    private static void appear(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    /** What is shown. */
    public Page page() {
        return page;
    }

    /** What takes the focus when the page comes on, or when something on it is asked or said. */
    public Node first() {
        return dialogue.isThere() ? dialogue.first() : leave;
    }
}
