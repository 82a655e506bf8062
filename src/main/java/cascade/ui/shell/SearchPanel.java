package cascade.ui.shell;

import cascade.messages.Messages;
import cascade.search.Entry;
import cascade.search.SearchIndex;
import cascade.ui.kit.Icons;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Scroller;
import cascade.ui.kit.SteadyCaret;
import cascade.ui.notes.Marking;
import cascade.unit.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Search over everything: type, move with the arrow keys, Enter goes there. */
final class SearchPanel extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int PER_KIND = 5;

    private final SearchIndex index;
    private final Marking marking;
    private final Predicate<Route> hidden;
    private final Consumer<Route> go;
    private final TextField field = new TextField();
    private final VBox results = new VBox();
    private final Scroller scroll = new Scroller(results);
    private final List<Hit> hits = new ArrayList<>();
    private SearchIndex notes = new SearchIndex(List.of());
    private int chosen;

    private record Hit(Entry entry, VBox row) {}

    /**
     * @param index what is searched
     * @param marking shows what is bookmarked
     * @param em one em in pixels
     * @param hidden what must not be found for now
     * @param go leads to what was found
     */
    SearchPanel(SearchIndex index, Marking marking, ObservableDoubleValue em, Predicate<Route> hidden,
            Consumer<Route> go) {
        this.index = index;
        this.marking = marking;
        this.hidden = hidden;
        this.go = go;
        getStyleClass().add("search-panel");
        field.setPromptText(Messages.text("header.search-prompt"));
        field.setAccessibleText(Messages.text("header.search"));
        field.getStyleClass().add("search-field");
        SteadyCaret.in(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox top = new HBox(Icons.of(Feather.SEARCH), field);
        top.getStyleClass().add("search-top");
        results.getStyleClass().add("search-results");
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("search-scroll");
        getChildren().addAll(top, scroll);
        prefWidthProperty().bind(javafx.beans.binding.Bindings.multiply(em, 44));
        field.textProperty().subscribe(this::find);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        find("");
    }

    /** Searches the reader’s notes too. */
    void search(SearchIndex own) {
        notes = own;
        if (!field.getText().isBlank()) {
            find(field.getText());
        }
    }

    TextField field() {
        return field;
    }

    private void keys(KeyEvent key) {
        switch (key.getCode()) {
        case DOWN -> choose(chosen + 1);
        case UP -> choose(chosen - 1);
        case PAGE_DOWN -> choose(Math.min(hits.size() - 1, chosen + PER_KIND));
        case PAGE_UP -> choose(Math.max(0, chosen - PER_KIND));
        case ENTER -> {
            if (!hits.isEmpty()) {
                go.accept(hits.get(chosen).entry().route());
            }
        }
        default -> {
            return;
        }
        }
        key.consume();
    }

    private void find(String query) {
        results.getChildren().clear();
        hits.clear();
        Map<Route.Kind, List<Entry>> found = index.find(query, PER_KIND);
        List<Entry> own = notes.best(query, PER_KIND, route -> !hidden.test(route));
        boolean[] first = {true};
        found.forEach((kind, entries) -> {
            add("kind." + kind.scheme(), entries.stream().filter(entry -> !hidden.test(entry.route())).toList(), false);
            // After what the unit itself says best, so that Enter leads where it always did.
            if (first[0]) {
                first[0] = false;
                add("marks.search", own, true);
            }
        });
        if (first[0]) {
            add("marks.search", own, true);
        }
        boolean asked = !query.isBlank();
        if (hits.isEmpty()) {
            results.getChildren().add(Labels.of(
                    asked ? Messages.text("search.nothing", query.strip()) : Messages.text("search.hint"),
                    "search-empty"));
        }
        scroll.setVvalue(0);
        choose(0);
    }

    private void add(String group, List<Entry> entries, boolean own) {
        if (entries.isEmpty()) {
            return;
        }
        results.getChildren().add(Labels.of(Messages.text(group), "search-group"));
        for (Entry entry : entries) {
            VBox row = row(entry, own);
            hits.add(new Hit(entry, row));
            results.getChildren().add(row);
        }
    }

    private VBox row(Entry entry, boolean own) {
        Label title = new Label(entry.title());
        title.getStyleClass().add("search-title");
        Label text = new Label(entry.text().replaceAll("\\s+", " "));
        text.getStyleClass().add("search-text");
        VBox row = new VBox(marking.signed(entry.route(), title), text);
        row.getStyleClass().add("search-hit");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(own ? Messages.text("marks.note.spoken", entry.title()) : entry.title());
        row.setOnMouseClicked(_ -> go.accept(entry.route()));
        return row;
    }

    private void choose(int wanted) {
        if (hits.isEmpty()) {
            chosen = 0;
            return;
        }
        hits.forEach(hit -> hit.row().pseudoClassStateChanged(CHOSEN, false));
        chosen = Math.floorMod(wanted, hits.size());
        VBox row = hits.get(chosen).row();
        row.pseudoClassStateChanged(CHOSEN, true);
        field.setAccessibleHelp(hits.get(chosen).entry().title());
        double height = results.getHeight() - scroll.getViewportBounds().getHeight();
        if (height > 0) {
            double top = scroll.getVvalue() * height;
            double bottom = top + scroll.getViewportBounds().getHeight();
            if (row.getBoundsInParent().getMinY() < top) {
                scroll.setVvalue(row.getBoundsInParent().getMinY() / height);
            } else if (row.getBoundsInParent().getMaxY() > bottom) {
                scroll.setVvalue((row.getBoundsInParent().getMaxY() - scroll.getViewportBounds().getHeight()) / height);
            }
        }
    }
}
