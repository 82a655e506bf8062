package cascade.ui.pathway.takeaway;

import cascade.export.picture.Drawing;
import cascade.export.picture.Paper;
import cascade.messages.Messages;
import cascade.ui.drawing.SceneDrawing;
import cascade.ui.frame.Tasks;
import cascade.ui.kit.Labels;
import cascade.ui.map.Legend;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Depth;
import cascade.unit.MapLayout;
import cascade.unit.Step;
import cascade.unit.Unit;
import cascade.unit.text.PlainText;
import java.util.List;
import java.util.function.Consumer;
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
    private final HBox middle = new HBox();
    private final VBox side;
    private final Studio studio;
    /** Takes the map's room while it is found how large that can be: what is round the map has no need of more. */
    private final Region room = new Region();
    private final double aspect;
    /** The map fits if it is as wide as this, and not if it is as wide as {@link #tooWide}. */
    private double fits;
    private double tooWide;

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
        side = side();
        Region rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        middle.setSpacing(GAP * size);
        middle.getChildren().addAll(room, side);
        MapLayout layout = model.contents().of(depth, model.map().opened()).layout();
        aspect = layout.width() / layout.height();
        fits = inner() / 3;
        tooWide = inner() - SIDE * size + FINEST;
        sheet.getChildren().addAll(head(), middle, rest, sources(), Labels.of(Messages.text("sheet.from", unit.title(),
                unit.version(), version), "paper-small"));
    }

    /**
     * Draws one. Called on the FX thread, and answers there.
     *
     * @param unit whose map it is
     * @param depth which of its maps
     * @param version Cascade's version
     * @param paper how large the sheet is; it lies across
     * @param tasks through which it gives way to the window while it is made
     * @param done given the sheet
     * @param failed given what went wrong, an error too
     */
    static void of(Unit unit, Depth depth, String version, Paper paper, Tasks tasks, Consumer<Drawing> done,
            Consumer<? super Throwable> failed) {
        Turns turns = new Turns(tasks, failed);
        turns.last(() -> {
            Poster poster = new Poster(unit, depth, version, paper);
            turns.last(() -> poster.tryWidths(turns));
            turns.last(() -> {
                MapStill map = new MapStill(unit, poster.model);
                turns.last(() -> poster.show(map));
                turns.last(() -> poster.studio.lay(poster.width, poster.height));
                turns.last(() -> done.accept(
                        SceneDrawing.of(poster.sheet, unit.title(), Messages.text("poster.shows"))));
            });
        });
        turns.begin();
    }

    /** So much of the sheet's width is for the map and what stands beside it. */
    private double inner() {
        return width - 2 * MARGIN * size - GAP * size;
    }

    /** Finds the widest that the map can be beside and above all else on the sheet, a try in each turn. */
    private void tryWidths(Turns turns) {
        if (tooWide - fits <= FINEST) {
            return;
        }
        double tried = (fits + tooWide) / 2;
        room.setMinSize(tried, tried / aspect);
        sides(side, inner() - tried);
        studio.settle();
        if (sheet.prefHeight(width) <= height) {
            fits = tried;
        } else {
            tooWide = tried;
        }
        turns.first(() -> tryWidths(turns));
    }

    private void show(MapStill map) {
        double wide = Math.floor(fits);
        sides(side, inner() - wide);
        middle.getChildren().setAll(map, side);
        map.showWhole(model, wide);
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
