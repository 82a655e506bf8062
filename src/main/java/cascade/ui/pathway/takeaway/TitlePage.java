package cascade.ui.pathway.takeaway;

import cascade.messages.Messages;
import cascade.ui.kit.Labels;
import cascade.ui.map.Legend;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Unit;
import cascade.unit.text.PlainText;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The first page of a hand-out: what it is and what it is not, the whole map, and on which page everything is. */
final class TitlePage {
    private static final double GAP = 26;
    /** Lines in the size of a list are no longer than this. */
    private static final double ENTRY_MEASURE = 425;

    private TitlePage() {}

    /**
     * Something that the table of contents names.
     *
     * @param title what it is
     * @param page on which page it begins
     */
    record Entry(String title, int page) {}

    /**
     * Fills a page.
     *
     * @param unit what it is about
     * @param model with nothing dimmed
     * @param still the map
     * @param contents what the hand-out holds
     * @param page an empty page
     */
    static void fill(Unit unit, PathwayModel model, MapStill still, List<Entry> contents, PaperPage page) {
        double width = page.width();
        Label what = Labels.of(Messages.text("handout.what"), "paper-kicker");
        Label lead = Labels.of(unit.subtitle(), "paper-lead");
        lead.setMaxWidth(width);
        page.add(new VBox(4, what, Labels.of(unit.title(), "paper-name"), lead));
        VBox notice = new VBox(6);
        notice.getStyleClass().add("paper-notice");
        List<String> said = unit.notice();
        for (int i = 0; i < said.size(); i++) {
            Label label = Labels.of(PlainText.of(said.get(i)), "paper-entry");
            label.setMaxWidth(ENTRY_MEASURE);
            notice.getChildren().add(label);
        }
        notice.setMaxWidth(ENTRY_MEASURE + 34);
        page.add(notice);
        still.reserve(width, width / still.aspect());
        page.add(still);
        Legend legend = new Legend(unit.subject());
        legend.show(model.graph().arrows());
        legend.setPrefWrapLength(width);
        page.add(legend);
        page.add(Labels.of(Messages.text("handout.contents"), "paper-head"));
        int half = (contents.size() + 1) / 2;
        page.add(new HBox(GAP, column(contents.subList(0, half), (width - GAP) / 2),
                column(contents.subList(half, contents.size()), (width - GAP) / 2)));
        // The map gives way to what is written.
        double over = Math.max(0, -page.left());
        still.showWhole(model, Math.max(width / 2, Math.floor(width - over * still.aspect())));
    }

    private static VBox column(List<Entry> entries, double width) {
        VBox column = new VBox(3);
        column.setPrefWidth(width);
        column.setMinWidth(width);
        for (Entry entry : entries) {
            Label title = Labels.of(entry.title(), "paper-entry");
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            Label page = Labels.of(Integer.toString(entry.page()), "paper-entry");
            page.setMinWidth(Region.USE_PREF_SIZE);
            column.getChildren().add(new HBox(8, title, page));
        }
        return column;
    }
}
