package cascade.unit;

import java.util.List;
import java.util.Map;

/**
 * Ways to the same end, side by side.
 *
 * @param title its heading
 * @param lead what is compared (CommonMark)
 * @param warningTitle the heading of the warning
 * @param warning why the figures must not be ranked (CommonMark)
 * @param columns what is compared
 * @param rows by what
 */
public record Comparison(String title, String lead, String warningTitle, String warning, List<Column> columns,
        List<Row> rows) {

    /** One of the things compared. */
    public record Column(String id, String name, String summary) {}

    /**
     * One point of comparison.
     *
     * @param cells a cell for every column, by the column's id
     */
    public record Row(String id, String name, Map<String, Cell> cells) {}

    /**
     * What is known of one thing on one point.
     *
     * @param headline a bold phrase; empty where there is none
     * @param text CommonMark
     * @param ruler in whom and where a figure was measured; empty where there is no figure
     * @param references keys of its sources
     */
    public record Cell(String headline, String text, String ruler, List<String> references) {}
}
