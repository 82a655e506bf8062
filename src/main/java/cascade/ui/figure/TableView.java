package cascade.ui.figure;

import cascade.ui.content.Links;
import cascade.ui.kit.Arranged;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Paged;
import cascade.unit.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A figure as a table. Where it is narrow, the cells of a row stand under one another. */
public final class TableView extends VBox {
    /** The least width of a column, in em. */
    private static final double COLUMN = 8.5;

    private final Paged<Integer, Row> parts;

    TableView(Figure.Table table, ObservableDoubleValue em, BiConsumer<Route, Node> follow) {
        this(table, em, COLUMN, follow);
    }

    /**
     * A table with columns of another width.
     *
     * @param table what it shows
     * @param em one em in pixels
     * @param column the least width of a column, in em
     * @param follow leads on from the first cell of a row
     */
    public TableView(Figure.Table table, ObservableDoubleValue em, double column,
            BiConsumer<Route, Node> follow) {
        getStyleClass().addAll("table", "figure-table");
        Row head = new Row(em, column, table.columns().stream().map(name -> Labels.of(name, "figure-column")).toList());
        head.getStyleClass().add("table-head");
        VBox rows = new VBox();
        // By their places: two rows may say the same.
        parts = new Paged<>(at -> row(table.rows().get(at), em, column, follow),
                rows.getChildren()::setAll, first -> first.getChildrenUnmodifiable().getFirst().requestFocus());
        parts.show(IntStream.range(0, table.rows().size()).boxed().toList());
        getChildren().addAll(head, rows, parts.row());
    }

    /** Which row of the table, from 0, is the first on screen. */
    int first() {
        return parts.first();
    }

    /** Turns to the part that begins with a row. */
    void begin(int first) {
        parts.begin(first);
    }

    private static Row row(Figure.Row row, ObservableDoubleValue em, double column,
            BiConsumer<Route, Node> follow) {
        List<Node> cells = new ArrayList<>();
        String first = row.cells().getFirst();
        cells.add(row.leads().<Node>map(route -> Links.to(route, first, follow, "small-link")).orElseGet(
                () -> Labels.of(first, "figure-cell")));
        cells.addAll(row.cells().stream().skip(1).map(cell -> Labels.of(cell, "figure-cell")).toList());
        Row shown = new Row(em, column, cells);
        shown.getStyleClass().add("figure-row");
        shown.setAccessibleText(String.join(", ", row.cells()));
        return shown;
    }

    /** Cells of one width each. */
    private static final class Row extends Arranged {
        private static final double GAP = 1;
        private final int count;
        private final double column;

        Row(ObservableDoubleValue em, double column, List<? extends Node> cells) {
            super(em, column * cells.size());
            this.column = column;
            this.count = cells.size();
            getChildren().addAll(cells);
        }

        @Override
        protected double arrange(double width, boolean place) {
            Insets in = getInsets();
            double room = width - in.getLeft() - in.getRight();
            boolean beside = room >= em(column * count + GAP * (count - 1));
            double each = beside ? Math.floor((room - em(GAP) * (count - 1)) / count) : room;
            double x = in.getLeft();
            double y = in.getTop();
            double highest = 0;
            for (Node cell : getChildren()) {
                double height = Math.ceil(cell.prefHeight(each));
                if (place) {
                    cell.resizeRelocate(x, y, each, height);
                }
                if (beside) {
                    x += each + em(GAP);
                    highest = Math.max(highest, height);
                } else {
                    y += height;
                }
            }
            return (beside ? y + highest : y) + in.getBottom();
        }
    }
}
