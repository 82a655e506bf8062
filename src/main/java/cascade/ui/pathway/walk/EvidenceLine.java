package cascade.ui.pathway.walk;

import cascade.messages.Messages;
import cascade.ui.content.Badges;
import cascade.ui.kit.Icons;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What a step rests on, in one line that opens. It remembers nothing: the next step's is closed again. */
final class EvidenceLine extends VBox {
    private final Button line = new Button();
    private final String style;
    private final String words;
    private final Supplier<List<Node>> rest;
    private boolean open;

    /**
     * @param style the style of what it rests on
     * @param words what the line says: "Measured with Semax, in rats"
     * @param rest what opening it brings
     */
    EvidenceLine(String style, String words, Supplier<List<Node>> rest) {
        this.style = style;
        this.words = words;
        this.rest = rest;
        getStyleClass().addAll("measured", "evidence", style);
        line.getStyleClass().addAll("evidence-line", style);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setWrapText(true);
        line.setOnAction(_ -> turn());
        line.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                turn();
                key.consume();
            }
        });
        getChildren().setAll(line);
        say();
    }

    private void turn() {
        open = !open;
        if (open) {
            getChildren().addAll(rest.get());
        } else {
            // The line stays, and with it the focus.
            getChildren().remove(1, getChildren().size());
        }
        say();
    }

    private void say() {
        line.setText(words);
        HBox marks = new HBox(Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT), Badges.mark(style));
        marks.getStyleClass().add("evidence-marks");
        marks.setAlignment(Pos.CENTER_LEFT);
        line.setGraphic(marks);
        line.setAccessibleText(Messages.text(open ? "walk.evidence-open" : "walk.evidence-closed", words));
    }
}
