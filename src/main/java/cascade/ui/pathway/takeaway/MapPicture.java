package cascade.ui.pathway.takeaway;

import cascade.export.picture.Paper;
import cascade.messages.Messages;
import cascade.pathway.Lens;
import cascade.pathway.MapContent;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Standpoint;
import cascade.ui.kit.Fonts;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Theme;
import cascade.ui.map.Legend;
import cascade.ui.map.MapListener;
import cascade.ui.map.MapView;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.MapLayout;
import cascade.unit.MapNode;
import cascade.unit.Route;
import cascade.unit.Unit;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/** The whole map as a picture to take away: what it shows, the map as it is lit, its legend, and where it is from. */
final class MapPicture extends VBox {
    private static final double MARGIN = 32;
    private static final double GAP = 14;
    private static final double WIDEST_TEXT = 900;
    /** On paper a map is made larger than it is, but no further than this. */
    private static final double LARGEST = 1.25;
    /** Where the sources take more of the map than this leaves, some are left out. */
    private static final double LEAST_LEFT = 0.75;

    private final Unit unit;
    private final PathwayModel model;
    private final String description;
    private final double mapWidth;
    private final double mapHeight;
    private final MapView map;
    private final Pane room;
    private final Legend legend;
    private final Label said;
    private final Scene scene;
    private final Label sources = Labels.of("", "fine-print");

    private MapPicture(Unit unit, PathwayModel model, boolean dark, String version) {
        super(GAP);
        this.unit = unit;
        this.model = model;
        MapContent content = model.contents().of(model.depth(), model.map().opened());
        MapLayout layout = content.layout();
        this.description = what(unit, model);
        mapWidth = layout.width();
        mapHeight = layout.height();
        map = new MapView(unit.pathway(), content, unit.subject(), new Settings(), Motion.none(),
                new Untouched());
        room = new Pane(map);
        legend = new Legend(unit.subject());
        legend.show(model.graph().arrows().stream().filter(model.lens()::keeps).toList());
        said = Labels.of(description, "secondary-text", "sheet-text");
        sources.setManaged(false);
        sources.setVisible(false);
        getChildren().addAll(Labels.of(unit.title(), "panel-title"), said, room, legend, sources,
                Labels.of(Messages.text("sheet.from", unit.title(), unit.version(), version), "secondary"));
        setPadding(new Insets(MARGIN));
        getStyleClass().addAll("cascade", "sheet");
        Fonts.load();
        setStyle("-fx-font-size: " + Settings.EM + "px;");
        // Style sheets reach only what is in a scene.
        scene = new Scene(this);
        Theme.applyAlone(scene, dark);
    }

    /**
     * A picture as large as its map, laid out out of sight.
     *
     * @param unit what is shown
     * @param model how it is shown: depth, step or selection, and lens
     * @param dark in which theme
     * @param version Cascade's version
     */
    static MapPicture asLargeAsTheMap(Unit unit, PathwayModel model, boolean dark, String version) {
        MapPicture picture = new MapPicture(unit, model, dark, version);
        picture.widths(picture.mapWidth);
        picture.draw(1);
        double width = Math.ceil(picture.mapWidth + 2 * MARGIN);
        picture.lay(width, Math.ceil(picture.prefHeight(width)));
        picture.lay(width, Math.ceil(picture.prefHeight(width)));
        return picture;
    }

    /**
     * A page for printing: light, across or upright as the map fits better, and with the sources of what is lit.
     *
     * @param unit what is shown
     * @param model how it is shown: depth, step or selection, and lens
     * @param version Cascade's version
     * @param paper how large the page is
     */
    static MapPicture onPaper(Unit unit, PathwayModel model, String version, Paper paper) {
        MapPicture picture = new MapPicture(unit, model, false, version);
        picture.getStyleClass().add("on-paper");
        double across = picture.fit(paper.longer(), paper.shorter());
        double upright = picture.fit(paper.shorter(), paper.longer());
        if (across >= upright) {
            picture.onPage(paper.longer(), paper.shorter());
        } else {
            picture.onPage(paper.shorter(), paper.longer());
        }
        return picture;
    }

    private void onPage(double width, double height) {
        double without = fit(width, height);
        List<String> all = Sources.of(unit, model);
        int named = all.size();
        name(all, named);
        double scale = fit(width, height);
        while (named > 0 && scale < without * LEAST_LEFT) {
            named = named * 3 / 4;
            name(all, named);
            scale = fit(width, height);
        }
        draw(scale);
        lay(width, height);
    }

    private void name(List<String> all, int named) {
        String first = Messages.list(all.subList(0, named));
        sources.setText(named == all.size() ? Messages.text("sheet.sources", first)
                : Messages.count("sheet.sources-more", all.size() - named, first));
        sources.setManaged(named > 0);
        sources.setVisible(named > 0);
    }

    /** How large the map can be drawn on a page, beside all else that stands there. */
    private double fit(double width, double height) {
        double wide = width - 2 * MARGIN;
        widths(wide);
        room.setMinSize(wide, 0);
        room.setMaxSize(wide, 0);
        settle();
        double high = height - prefHeight(width);
        return Math.min(LARGEST, Math.min(wide / mapWidth, high / mapHeight));
    }

    private void widths(double wide) {
        legend.setMaxWidth(wide);
        sources.setMaxWidth(wide);
        said.setMaxWidth(Math.min(wide, WIDEST_TEXT));
    }

    private void draw(double scale) {
        map.getTransforms().setAll(new Scale(scale, scale));
        room.setMinSize(mapWidth * scale, mapHeight * scale);
        room.setMaxSize(mapWidth * scale, mapHeight * scale);
        settle();
        map.resize(mapWidth, mapHeight);
        map.showWhole();
        map.apply(model.map());
        map.hideNotes();
    }

    private void lay(double width, double height) {
        settle();
        resize(width, height);
        map.resize(mapWidth, mapHeight);
        settle();
    }

    /** Nobody moves a picture. */
    private record Untouched() implements MapListener {
        @Override
        public void picked(Route route) {}

        @Override
        public void looked(Standpoint from) {}
    }

    private void settle() {
        if (scene.getRoot() != this) {
            throw new IllegalStateException("the picture is in no scene");
        }
        for (int i = 0; i < 3; i++) {
            applyCss();
            layout();
        }
    }

    /** What the picture is called. */
    String title() {
        return unit.title();
    }

    /** What it shows, in a sentence. */
    String description() {
        return description;
    }

    private static String what(Unit unit, PathwayModel model) {
        String shown = model.selection().map(route -> selected(route, model)).orElseGet(
                () -> model.state().get().finished() ? Messages.text("sheet.whole")
                        : Messages.text("sheet.step", model.step() + 1, model.steps().size(),
                                model.currentStep().title()));
        Lens lens = model.lens();
        return lens == Lens.ALL ? shown
                : Messages.text("sheet.lens", shown, Messages.text(Messages.key(lens), unit.subject()));
    }

    private static String selected(Route route, PathwayModel model) {
        String ends = route.kind() == Route.Kind.ARROW
                ? model.graph().arrow(route.id()).map(arrow -> label(arrow.from(), model) + " → "
                        + label(arrow.to(), model)).orElse("")
                : route.ends().stream().map(id -> label(id, model)).collect(Collectors.joining(" → "));
        return Messages.text("sheet.selected", ends);
    }

    private static String label(String node, PathwayModel model) {
        return model.graph().node(node).map(MapNode::plainLabel).orElse(node);
    }
}
