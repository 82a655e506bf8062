package cascade.ui.practice;

import cascade.messages.Messages;
import cascade.practice.Answered;
import cascade.practice.item.Answer;
import cascade.practice.item.Option;
import cascade.practice.item.Task;
import cascade.ui.kit.Marked;
import cascade.ui.kit.Icons;
import cascade.ui.kit.Labels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Rows that are put in order, each with a way up and a way down. */
final class OrderView extends TaskView {
    private final Task.Order task;
    private final List<Row> rows = new ArrayList<>();

    private final class Row extends HBox {
        private final Option option;
        private final Label number = new Label();
        private final Button up = new Button();
        private final Button down = new Button();

        Row(Option option) {
            this.option = option;
            Label text = Labels.of(option.text(), "body");
            HBox.setHgrow(text, Priority.ALWAYS);
            text.setMaxWidth(Double.MAX_VALUE);
            number.getStyleClass().add("order-number");
            way(up, Feather.CHEVRON_UP, "practice.order.up", -1);
            way(down, Feather.CHEVRON_DOWN, "practice.order.down", 1);
            getStyleClass().add("order-row");
            getChildren().addAll(number, text, up, down);
        }

        private void way(Button button, Feather icon, String words, int by) {
            button.setGraphic(Icons.of(icon));
            button.getStyleClass().add("icon-button");
            button.setAccessibleText(Messages.text(words, option.text()));
            button.setOnAction(_ -> move(this, by));
        }
    }

    /**
     * @param task what is to be done
     * @param order in which order the rows are at first
     */
    OrderView(Task.Order task, List<Option> order) {
        this.task = task;
        order.forEach(option -> rows.add(new Row(option)));
        show();
    }

    private void move(Row row, int by) {
        int at = rows.indexOf(row);
        int to = at + by;
        if (to >= 0 && to < rows.size()) {
            Collections.swap(rows, at, to);
            show();
            // Where it leads no further, the focus goes to the way back.
            Button way = by < 0 ? row.up : row.down;
            (way.isDisabled() ? by < 0 ? row.down : row.up : way).requestFocus();
            changed();
        }
    }

    private void show() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).number.setText(Integer.toString(i + 1));
            rows.get(i).up.setDisable(i == 0);
            rows.get(i).down.setDisable(i == rows.size() - 1);
        }
        getChildren().setAll(rows);
    }

    @Override
    Optional<Answer> answer() {
        return Optional.of(new Answer.Ordered(rows.stream().map(row -> row.option.id()).toList()));
    }

    @Override
    void reveal(Answered answered) {
        List<String> given = rows.stream().map(row -> row.option.id()).toList();
        List<Row> right = task.inOrder().stream().map(option -> rows.stream().filter(
                row -> row.option.id().equals(option.id())).findFirst().orElseThrow()).toList();
        rows.clear();
        rows.addAll(right);
        show();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            row.getChildren().removeAll(row.up, row.down);
            if (given.indexOf(row.option.id()) == i) {
                Marked.right(row);
            } else {
                Marked.wrong(row);
                row.getChildren().add(Labels.of(
                        Messages.text("practice.order.was", given.indexOf(row.option.id()) + 1), "secondary"));
            }
        }
    }
}
