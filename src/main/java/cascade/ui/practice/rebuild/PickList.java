package cascade.ui.practice.rebuild;

import cascade.ui.kit.SearchField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A list from which one thing is picked, by a click or by Enter; it can be narrowed down by typing.
 *
 * @param <T> what is picked
 */
final class PickList<T> extends VBox {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final ListView<Row<T>> list = new ListView<>();
    private final Optional<SearchField> filter;
    private final Picks<T> picks;
    private List<Row<T>> rows = List.of();
    private boolean showing;

    /**
     * A row.
     *
     * @param what what is picked; empty for a heading
     * @param words what it says
     * @param more what it says beside that, quieter
     */
    record Row<T>(Optional<T> what, String words, String more) {}

    /** Told of what is done with the rows. */
    interface Picks<T> {

        /** One was picked, by key or not. */
        void picked(T what, boolean byKey);

        /** The selection has come to one, or to none. */
        default void looked(Optional<T> what) {}

        /** One is dragged, or let go of. */
        default void dragged(T what, MouseEvent event) {}
    }

    /**
     * @param name what a screen reader calls it
     * @param prompt of the field that narrows it down; empty for none
     * @param picks told of what is done
     */
    PickList(String name, Optional<String> prompt, Picks<T> picks) {
        this.picks = picks;
        this.filter = prompt.map(SearchField::new);
        getStyleClass().add("pick-list");
        list.getStyleClass().add("outline-list");
        list.setAccessibleText(name);
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe((_, row) -> {
            if (!showing) {
                picks.looked(Optional.ofNullable(row).flatMap(Row::what));
            }
        });
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).flatMap(Row::what).ifPresent(
                        what -> picks.picked(what, true));
                key.consume();
            }
        });
        filter.ifPresent(field -> {
            field.textProperty().subscribe((_, _) -> fill(Optional.empty()));
            field.setOnKeyPressed(key -> {
                if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                    take();
                    key.consume();
                }
            });
            getChildren().add(field);
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().add(list);
    }

    /** Shows rows, one of them selected; where none is to be, the selection stays about where it was. */
    void show(List<Row<T>> now, Optional<T> selected) {
        rows = List.copyOf(now);
        fill(selected);
    }

    private void fill(Optional<T> selected) {
        String typed = filter.map(field -> field.getText().strip().toLowerCase(Locale.ROOT)).orElse("");
        List<Row<T>> shown = rows.stream().filter(row -> typed.isEmpty()
                || row.what().isPresent() && row.words().toLowerCase(Locale.ROOT).contains(typed)).toList();
        showing = true;
        int before = Math.max(0, list.getSelectionModel().getSelectedIndex());
        if (!list.getItems().equals(shown)) {
            list.getItems().setAll(shown);
        }
        int wanted = selected.map(what -> index(shown, what)).orElse(-1);
        if (wanted >= 0) {
            list.getSelectionModel().select(wanted);
            list.scrollTo(Math.max(0, wanted - 2));
        } else if (list.isFocused() && !shown.isEmpty()) {
            list.getSelectionModel().select(Math.min(before, shown.size() - 1));
        } else {
            list.getSelectionModel().clearSelection();
        }
        showing = false;
    }

    private static <T> int index(List<Row<T>> shown, T what) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).what().filter(what::equals).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** Gives the list the focus, with something selected. */
    void take() {
        list.requestFocus();
        int first = 0;
        while (first < list.getItems().size() && list.getItems().get(first).what().isEmpty()) {
            first++;
        }
        if (list.getSelectionModel().getSelectedIndex() < 0 && first < list.getItems().size()) {
            list.getSelectionModel().select(first);
        }
    }

    /** Empties the field that narrows it down. */
    void showAll() {
        filter.ifPresent(SearchField::clear);
    }

    private final class Cell extends ListCell<Row<T>> {
        private final Label more = new Label();

        Cell() {
            setWrapText(true);
            setPrefWidth(0);
            more.getStyleClass().add("pick-more");
            setContentDisplay(ContentDisplay.RIGHT);
            setOnMouseClicked(click -> what().ifPresent(what -> {
                if (click.isStillSincePress()) {
                    picks.picked(what, false);
                }
            }));
            setOnMouseDragged(drag -> what().ifPresent(what -> picks.dragged(what, drag)));
            setOnMouseReleased(release -> what().ifPresent(what -> picks.dragged(what, release)));
        }

        private Optional<T> what() {
            return Optional.ofNullable(getItem()).flatMap(Row::what);
        }

        @Override
        protected void updateItem(Row<T> row, boolean empty) {
            super.updateItem(row, empty);
            boolean none = empty || row == null;
            setText(none ? "" : row.words());
            more.setText(none ? "" : row.more());
            setGraphic(none || row.more().isEmpty() ? null : more);
            pseudoClassStateChanged(HEADING, !none && row.what().isEmpty());
        }
    }
}
