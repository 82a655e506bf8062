package cascade.ui.pathway.takeaway;

import cascade.export.picture.Drawing;
import cascade.export.picture.Paper;
import cascade.messages.Messages;
import cascade.ui.drawing.SceneDrawing;
import cascade.ui.kit.Labels;
import cascade.unit.Unit;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** An upright page of a hand-out: what stands on it, and a foot that says where it is from and which page it is. */
final class PaperPage {
    /** The margin of the paper, in pixels. */
    private static final double MARGIN = 50;
    private static final double GAP = 12;

    private final Paper paper;
    private final Unit unit;
    private final VBox content = new VBox(GAP);
    private final VBox sheet = new VBox();
    private final Studio studio;

    /**
     * An empty page.
     *
     * @param paper how large it is
     * @param unit what it is about
     * @param version Cascade's version
     * @param number its number
     */
    PaperPage(Paper paper, Unit unit, String version, int number) {
        this.paper = paper;
        this.unit = unit;
        Label from = Labels.of(Messages.text("sheet.from", unit.title(), unit.version(), version), "paper-small");
        Label page = Labels.of(Integer.toString(number), "paper-small", "paper-page-number");
        page.setMinWidth(Region.USE_PREF_SIZE);
        Region apart = new Region();
        HBox.setHgrow(apart, Priority.ALWAYS);
        HBox foot = new HBox(from, apart, page);
        foot.setMinHeight(Region.USE_PREF_SIZE);
        Region rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        content.setMinHeight(Region.USE_PREF_SIZE);
        sheet.getChildren().addAll(content, rest, foot);
        sheet.setPadding(new Insets(MARGIN));
        sheet.setSpacing(GAP / 2);
        sheet.getStyleClass().add("paper");
        studio = new Studio(sheet, false);
    }

    /** How wide what stands on it can be. */
    static double width(Paper paper) {
        return Math.floor(paper.shorter() - 2 * MARGIN);
    }

    /** How wide what stands on it can be. */
    double width() {
        return width(paper);
    }

    /** Adds something under what is there. */
    void add(Node node) {
        content.getChildren().add(node);
    }

    /** Takes something away again. */
    void remove(Node node) {
        content.getChildren().remove(node);
    }

    /** How much room is left, in pixels; less than 0 where too much stands on it. */
    double left() {
        studio.settle();
        return paper.longer() - sheet.prefHeight(paper.shorter());
    }

    /** The page as it is printed. */
    Drawing drawing() {
        studio.lay(paper.shorter(), paper.longer());
        return SceneDrawing.of(sheet, unit.title(), Messages.text("handout.what"));
    }
}
