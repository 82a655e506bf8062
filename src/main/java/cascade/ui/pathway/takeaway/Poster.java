package cascade.ui.pathway.takeaway;

import cascade.export.picture.Drawing;
import cascade.export.picture.Paper;
import cascade.messages.Messages;
import cascade.ui.drawing.SceneDrawing;
import cascade.ui.kit.Labels;
import cascade.ui.map.Legend;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Depth;
import cascade.unit.Step;
import cascade.unit.Unit;
import cascade.unit.text.PlainText;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The whole map on one sheet for a wall: with its legend, the steps of the walk in a line each, and its sources. */
final class Poster {
    private static final double MARGIN = 40;
    private static final double SIDE = 246;
    private static final double GAP = 20;
    /** So many columns the sources are set in: one line across the sheet would be too long to read. */
    private static final int COLUMNS = 4;
    /** So much smaller is everything on a sheet that is smaller by a step. */
    private static final double SMALLER = 0.74;
    /** It is found to so many pixels how large the map can be. */
    private static final double FINEST = 4;

    private final Unit unit;
    private final PathwayModel model;
    private final double width;
    private final double height;
    private final double size;
    private final VBox sheet = new VBox();
    private final Studio studio;

    private Poster(Unit unit, Depth depth, String version, Paper paper) {
        this.unit = unit;
        this.model = new PathwayModel(unit.pathway(), depth, _ -> {});
        model.finish();
        width = paper.longer();
        height = paper.shorter();
        boolean small = paper != Paper.A3;
        size = small ? SMALLER : 1;
        sheet.getStyleClass().add("paper");
        if (small) {
            sheet.getStyleClass().add("small-sheet");
        }
        sheet.setSpacing(GAP * size * 0.7);
        sheet.setPadding(new Insets(MARGIN * size));
        studio = new Studio(sheet, false);
        MapStill map = new MapStill(unit, model);
        VBox side = side();
        HBox middle = new HBox(GAP * size, map, side);
        VBox sources = sources();
        Region rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        sheet.getChildren().addAll(head(), middle, rest, sources, Labels.of(Messages.text("sheet.from", unit.title(),
                unit.version(), version), "paper-small"));
        map.showWhole(model, fit(map, side));
        studio.lay(width, height);
    }

    /** The widest that the map can be beside and above all else on the sheet. */
    private double fit(MapStill map, VBox side) {
        double inner = width - 2 * MARGIN * size - GAP * size;
        double fits = inner / 3;
        double widest = inner - SIDE * size;
        double tried = widest;
        while (widest - fits > FINEST) {
            map.reserve(tried, tried / map.aspect());
            sides(side, inner - tried);
            studio.settle();
            if (sheet.prefHeight(width) <= height) {
                fits = tried;
            } else {
                widest = tried;
            }
            tried = (fits + widest) / 2;
        }
        double found = Math.floor(fits);
        sides(side, inner - found);
        return found;
    }

    /**
     * Draws one.
     *
     * @param unit whose map it is
     * @param depth which of its maps
     * @param version Cascade's version
     * @param paper how large the sheet is; it lies across
     */
    static Drawing of(Unit unit, Depth depth, String version, Paper paper) {
        Poster poster = new Poster(unit, depth, version, paper);
        return SceneDrawing.of(poster.sheet, unit.title(), Messages.text("poster.shows"));
    }

    private VBox head() {
        VBox head = new VBox(4 * size, Labels.of(unit.title(), "paper-name"), Labels.of(unit.subtitle(), "paper-lead"));
        head.setMinHeight(Region.USE_PREF_SIZE);
        return head;
    }

    private VBox side() {
        VBox side = new VBox(7 * size, Labels.of(Messages.text("poster.steps"), "paper-head"));
        List<Step> steps = model.steps();
        for (int i = 0; i < steps.size(); i++) {
            Label number = Labels.of(Integer.toString(i + 1), "paper-number");
            number.setMinWidth(24 * size);
            Label title = Labels.of(steps.get(i).title(), "paper-step");
            HBox.setHgrow(title, Priority.ALWAYS);
            side.getChildren().add(new HBox(number, title));
        }
        Region apart = new Region();
        apart.setMinHeight(10 * size);
        Legend legend = new Legend(unit.subject());
        legend.show(model.graph().arrows());
        side.getChildren().addAll(apart, Labels.of(Messages.text("poster.legend"), "paper-head"), legend);
        Region below = new Region();
        VBox.setVgrow(below, Priority.ALWAYS);
        side.getChildren().add(below);
        unit.notice().forEach(said -> side.getChildren().add(Labels.of(PlainText.of(said), "paper-small")));
        sides(side, SIDE * size);
        return side;
    }

    private static void sides(VBox side, double width) {
        side.setMinWidth(width);
        side.setPrefWidth(width);
        side.setMaxWidth(width);
    }

    private VBox sources() {
        List<String> all = Sources.of(unit, model);
        HBox columns = new HBox(GAP * size);
        int each = Math.max(1, (all.size() + COLUMNS - 1) / COLUMNS);
        for (int i = 0; i < all.size(); i += each) {
            Label column = Labels.of(Messages.list(all.subList(i, Math.min(all.size(), i + each))), "paper-small");
            column.setPrefWidth((width - 2 * MARGIN * size - (COLUMNS - 1) * GAP * size) / COLUMNS);
            columns.getChildren().add(column);
        }
        VBox sources = new VBox(4 * size, Labels.of(Messages.text("sources.title"), "paper-head"), columns);
        sources.setMinHeight(Region.USE_PREF_SIZE);
        return sources;
    }
}
