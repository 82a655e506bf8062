package cascade.ui.pathway.text;

import cascade.messages.Messages;
import cascade.ui.kit.Labels;
import cascade.ui.kit.SearchField;
import cascade.ui.kit.ShareRing;
import cascade.ui.pathway.know.Known;
import cascade.unit.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The text twin of the map: the same steps, nodes and arrows as sentences, one under another. */
public final class OutlineView extends VBox {
    private static final double RING = 7;
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final OutlineModel model;
    private final SearchField filter = new SearchField(Messages.text("outline.filter"));
    private final Label none = Labels.of(Messages.text("outline.none"), "secondary");
    private final ListView<OutlineModel.Row> list = new ListView<>();

    /**
     * @param model what it says
     * @param open opens what a row leads to
     */
    public OutlineView(OutlineModel model, Consumer<Route> open) {
        this.model = model;
        getStyleClass().add("outline");
        list.getStyleClass().add("outline-list");
        list.setAccessibleText(Messages.text("outline.name"));
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(none);
        list.setOnMouseClicked(_ -> chosen().ifPresent(open));
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                chosen().ifPresent(open);
                key.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        filter.textProperty().subscribe((_, _) -> show());
        getChildren().addAll(filter, list);
    }

    /** Shows the rows anew, with the one chosen that the reader is at. */
    public void show() {
        List<OutlineModel.Row> rows = model.rows(filter.getText());
        list.getItems().setAll(rows);
        Route here = model.here();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).route().filter(here::equals).isPresent()) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 1));
            }
        }
    }

    /** Gives the list the focus. */
    public void take() {
        list.requestFocus();
    }

    private Optional<Route> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).flatMap(OutlineModel.Row::route);
    }

    /** A row that wraps to the width of the list. */
    private static final class Cell extends ListCell<OutlineModel.Row> {
        Cell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(OutlineModel.Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? "" : row.text());
            setGraphic(empty || row == null ? null
                    : row.known().filter(Known::wasAsked).map(
                            known -> new ShareRing(RING).fill(known.filled(), known.fades())).orElse(null));
            pseudoClassStateChanged(HEADING, !empty && row != null && row.route().isEmpty());
        }
    }
}
