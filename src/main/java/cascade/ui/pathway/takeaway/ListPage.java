package cascade.ui.pathway.takeaway;

import cascade.export.picture.Paper;
import cascade.ui.kit.Labels;
import java.util.Deque;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A page of a list in two columns. */
final class ListPage {
    private static final double GAP = 26;
    private static final double BETWEEN = 11;

    private ListPage() {}

    /** How wide an entry is. */
    static double width(Paper paper) {
        return Math.floor((PaperPage.width(paper) - GAP) / 2);
    }

    /**
     * Fills a page with as many entries as fit.
     *
     * @param page an empty page
     * @param title what stands above them
     * @param entries what is still to be listed, each as wide as a column; those that are on the page are taken away
     */
    static void fill(PaperPage page, String title, Deque<Region> entries) {
        page.add(Labels.of(title, "paper-title"));
        VBox left = new VBox(BETWEEN);
        VBox right = new VBox(BETWEEN);
        page.add(new HBox(GAP, left, right));
        double room = page.left();
        for (VBox column : List.of(left, right)) {
            fill(column, room, entries);
        }
    }

    private static void fill(VBox column, double room, Deque<Region> entries) {
        double taken = 0;
        while (!entries.isEmpty()) {
            Region entry = entries.getFirst();
            column.getChildren().add(entry);
            column.applyCss();
            taken += Math.ceil(entry.prefHeight(entry.getMaxWidth())) + BETWEEN;
            // What is longer than a column by itself is not left out.
            if (taken - BETWEEN > room && column.getChildren().size() > 1) {
                column.getChildren().remove(entry);
                return;
            }
            entries.removeFirst();
        }
    }
}
