package cascade.ui.figure;

import cascade.messages.Messages;
import cascade.unit.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;

/**
 * A figure: drawn, said and as a table.
 *
 * @param file what its file is called
 * @param title what stands above it
 * @param caption how it is to be read (CommonMark)
 * @param spoken what it shows, for who can't see it
 * @param drawing draws it anew for a text size: one em in pixels
 * @param table the same as a table
 */
public record Figure(String file, String title, String caption, String spoken,
        Function<ObservableDoubleValue, Region> drawing,
        Table table) {

    /**
     * The same figure, whose drawing has only some of what there is: its caption says how much. Where it has all of it,
     * the caption stays as it is.
     *
     * @param drawn how much of it is drawn
     * @param all how much there is, all of it in the table
     */
    public Figure drawing(int drawn, int all) {
        return drawn == all ? this
                : new Figure(file, title, Messages.text("figure.drawn", caption, drawn, all), spoken, drawing, table);
    }

    /**
     * What a figure shows, in rows.
     *
     * @param columns what stands in each column
     * @param rows a cell for each column
     */
    public record Table(List<String> columns, List<Row> rows) {}

    /**
     * One row.
     *
     * @param cells from the first column on
     * @param leads where its first cell leads
     */
    public record Row(List<String> cells, Optional<Route> leads) {}
}
