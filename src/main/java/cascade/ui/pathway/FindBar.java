package cascade.ui.pathway;

import cascade.messages.Messages;
import cascade.pathway.Graph;
import cascade.pathway.Twins;
import cascade.search.Query;
import cascade.ui.kit.SearchField;
import cascade.unit.MapNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Finds a node of the map by its name, and leads there. */
final class FindBar extends VBox {
    private static final int MOST = 6;

    private final Supplier<List<Graph>> graphs;
    private final SearchField field = new SearchField(Messages.text("find.prompt"));
    private final ListView<MapNode> found = new ListView<>();
    private final Runnable closed;

    /**
     * @param graphs the maps, the one that is shown first
     * @param go leads to a node
     * @param closed told when it is closed without one
     */
    FindBar(Supplier<List<Graph>> graphs, Consumer<MapNode> go, Runnable closed) {
        this.graphs = graphs;
        this.closed = closed;
        getStyleClass().add("find-bar");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        found.getStyleClass().add("outline-list");
        found.setAccessibleText(Messages.text("find.found"));
        found.setFocusTraversable(false);
        found.setCellFactory(_ -> new Cell());
        found.setOnMouseClicked(_ -> chosen(go));
        field.textProperty().subscribe((_, typed) -> show(typed));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            switch (key.getCode()) {
            case ESCAPE -> close();
            case ENTER -> chosen(go);
            case DOWN -> found.getSelectionModel().selectNext();
            case UP -> found.getSelectionModel().selectPrevious();
            default -> {
                return;
            }
            }
            key.consume();
        });
        getChildren().addAll(field, found);
        setVisible(false);
        show("");
    }

    /** Shows it, empty, with the focus in it. */
    void open() {
        field.clear();
        setVisible(true);
        field.reach();
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            closed.run();
        }
    }

    private void chosen(Consumer<MapNode> go) {
        MapNode node = found.getSelectionModel().getSelectedItem();
        if (node != null) {
            close();
            go.accept(node);
        }
    }

    private void show(String typed) {
        Query wanted = Query.of(typed);
        List<MapNode> nodes = wanted.isBlank() ? List.of() : found(wanted);
        found.getItems().setAll(nodes);
        found.getSelectionModel().selectFirst();
        found.setVisible(!nodes.isEmpty());
        found.setManaged(!nodes.isEmpty());
        found.setStyle("-fx-pref-height: " + (nodes.size() * 2.4 + 0.8) + "em;");
    }

    private List<MapNode> found(Query wanted) {
        List<Graph> maps = graphs.get();
        List<MapNode> all = maps.stream().flatMap(map -> map.nodes().stream()).distinct().filter(
                node -> wanted.isIn(node.plainLabel() + " " + node.name())).toList();
        return Twins.ofNodes(all, maps.getFirst().depth()).stream().map(Twins::one).limit(MOST).toList();
    }

    private static final class Cell extends ListCell<MapNode> {
        @Override
        protected void updateItem(MapNode node, boolean empty) {
            super.updateItem(node, empty);
            setText(empty || node == null ? ""
                    : Messages.text("find.row", node.plainLabel(), Messages.word(node.kind())));
        }
    }
}
