package cascade.ui.pathway.takeaway;

import cascade.messages.Messages;
import cascade.pathway.Lens;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Standpoint;
import cascade.ui.kit.Fonts;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Theme;
import cascade.ui.map.Ground;
import cascade.ui.map.LaneNames;
import cascade.ui.map.Legend;
import cascade.ui.map.MapListener;
import cascade.ui.map.MapView;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Arrow;
import cascade.unit.MapLayout;
import cascade.unit.MapNode;
import cascade.unit.Route;
import cascade.unit.Unit;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The whole map as a picture to take away: what it shows, the map as it is lit, its legend, and where it is from. */
final class MapPicture extends VBox {
    private static final double MARGIN = 32;
    private static final double GAP = 14;

    private final String title;
    private final String description;

    /**
     * Lays the picture out, out of sight.
     *
     * @param unit what is shown
     * @param model how it is shown: depth, step or selection, and lens
     * @param dark in which theme
     * @param version Cascade's version
     */
    MapPicture(Unit unit, PathwayModel model, boolean dark, String version) {
        super(GAP);
        MapLayout layout = unit.pathway().layouts().get(model.depth());
        if (layout == null) {
            throw new IllegalArgumentException("no positions at this depth");
        }
        this.title = unit.title();
        this.description = what(unit, model);
        Settings settings = new Settings();
        MapView map = new MapView(unit.pathway(), model.depth(), unit.subject(), settings, Motion.none(),
                new Untouched());
        double width = layout.width();
        double height = layout.height() + LaneNames.HEIGHT + Ground.BOTTOM + 4;
        map.setMinSize(width, height);
        map.setMaxSize(width, height);
        Legend legend = new Legend(unit.subject());
        List<Arrow> arrows = model.graph().arrows().stream().filter(model.lens()::keeps).toList();
        legend.show(arrows);
        legend.setMaxWidth(width);
        Label heading = Labels.of(unit.title(), "panel-title");
        Label said = Labels.of(description, "secondary-text", "sheet-text");
        said.setMaxWidth(Math.min(width, 900));
        Label from = Labels.of(Messages.text("sheet.from", unit.title(), unit.version(), version), "secondary");
        getChildren().addAll(heading, said, map, legend, from);
        setPadding(new Insets(MARGIN));
        getStyleClass().addAll("cascade", "sheet");
        Fonts.load();
        setStyle("-fx-font-size: " + Settings.EM + "px;");
        Theme.apply(this, dark);
        Scene scene = new Scene(this);
        settle();
        double wide = Math.ceil(width + 2 * MARGIN);
        double high = Math.ceil(prefHeight(wide));
        resize(wide, high);
        map.resize(width, height);
        map.showWhole();
        map.apply(model.map());
        map.hideNotes();
        settle();
        resize(wide, Math.ceil(prefHeight(wide)));
        settle();
        if (scene.getRoot() != this) {
            throw new IllegalStateException("the picture is in no scene");
        }
    }

    /** Nobody moves a picture. */
    private record Untouched() implements MapListener {
        @Override
        public void picked(Route route) {}

        @Override
        public void looked(Standpoint from) {}
    }

    private void settle() {
        for (int i = 0; i < 3; i++) {
            applyCss();
            layout();
        }
    }

    /** What the picture is called. */
    String title() {
        return title;
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
