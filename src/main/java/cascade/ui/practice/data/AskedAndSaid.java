package cascade.ui.practice.data;

import cascade.messages.Messages;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Wrapping;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is asked once before it is done, and what came of it, with the way back. Nothing where neither is. */
final class AskedAndSaid {
    private final DataModel model;
    private final Label text = Labels.of("", "body");
    private final Button yes = new Button();
    private final Button no = new Button(Messages.text("data.no"));
    private final Button back = new Button(Messages.text("practice.undo"));
    private final VBox node;
    private String shown = "";

    AskedAndSaid(DataModel model) {
        this.model = model;
        yes.getStyleClass().add("primary");
        yes.setOnAction(_ -> model.yes());
        no.setOnAction(_ -> model.no());
        back.setOnAction(_ -> model.takeBack());
        Wrapping ways = new Wrapping(yes, no, back);
        ways.getStyleClass().add("question-ways");
        // Where there is nothing to press, the words take the focus, so that a screen reader says them.
        text.setFocusTraversable(true);
        node = new VBox(text, ways);
        node.getStyleClass().addAll("card", "data-asked");
        show();
    }

    /** Shows what is asked or said now; gives whether that is something new. */
    boolean show() {
        Optional<DataModel.Question> question = model.question();
        Optional<DataModel.Said> said = model.said();
        String words = question.map(DataModel.Question::text).or(() -> said.map(DataModel.Said::text)).orElse("");
        boolean fresh = !words.isEmpty() && !words.equals(shown);
        shown = words;
        text.setText(words);
        question.ifPresent(asked -> yes.setText(asked.yes()));
        appear(yes, question.isPresent());
        appear(no, question.isPresent());
        appear(back, said.flatMap(DataModel.Said::back).isPresent());
        appear(node, isThere());
        return fresh;
    }

    private static void appear(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    boolean isThere() {
        return !shown.isEmpty();
    }

    Node node() {
        return node;
    }

    /** What is pressed first; the words where there is nothing to press. */
    Node first() {
        return yes.isVisible() ? yes : back.isVisible() ? back : text;
    }
}
