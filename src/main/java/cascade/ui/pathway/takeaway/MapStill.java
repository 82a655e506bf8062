package cascade.ui.pathway.takeaway;

import cascade.pathway.MapContent;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Standpoint;
import cascade.ui.map.MapListener;
import cascade.ui.map.MapView;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.Route;
import cascade.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/** A window on the map that nobody moves, as large as it is told to be. */
final class MapStill extends Pane {
    /** So much of the map is seen round what is lit, in its units. */
    private static final double ROUND = 34;
    /** Nearer than this, too little is seen round what is lit to know where that is. */
    private static final double LARGEST = 0.66;

    private final MapLayout layout;
    private final MapView map;
    private final Region frame = new Region();
    private final Rectangle clip = new Rectangle();

    /**
     * @param unit whose map it is
     * @param model at which depth
     */
    MapStill(Unit unit, PathwayModel model) {
        MapContent content = model.contents().of(model.depth(), model.map().opened());
        layout = content.layout();
        map = new MapView(unit.pathway(), content, unit.subject(), new Settings(), Motion.none(),
                new Untouched());
        map.setManaged(false);
        frame.setManaged(false);
        frame.getStyleClass().add("paper-frame");
        getChildren().addAll(map, frame);
        setClip(clip);
    }

    /** How wide the map is for its height. */
    double aspect() {
        return layout.width() / layout.height();
    }

    /** The part of the map that holds all that a model lights, in units of the map. */
    Bounds lit(PathwayModel model) {
        List<Point> points = new ArrayList<>();
        for (String id : model.scene().nodes()) {
            Box box = Optional.ofNullable(layout.nodes().get(id)).orElseThrow();
            points.add(new Point(box.left(), box.top()));
            points.add(new Point(box.right(), box.bottom()));
        }
        model.scene().arrows().forEach(id -> points.addAll(layout.ways().getOrDefault(id, List.of())));
        double left = points.stream().mapToDouble(Point::x).min().orElse(0) - ROUND;
        double top = points.stream().mapToDouble(Point::y).min().orElse(0) - ROUND;
        return new BoundingBox(left, top,
                points.stream().mapToDouble(Point::x).max().orElse(layout.width()) + ROUND - left,
                points.stream().mapToDouble(Point::y).max().orElse(layout.height()) + ROUND - top);
    }

    /** Takes the room for a map that is shown later: what stands round it can be measured then, and the map is drawn once. */
    void reserve(double width, double height) {
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
    }

    /** Shows the whole map. */
    void showWhole(PathwayModel model, double width) {
        show(model, new BoundingBox(0, 0, layout.width(), layout.height()), width, width / aspect(),
                width / layout.width());
    }

    /** Shows what a model lights, with as much round it as there is room for. */
    void showLit(PathwayModel model, double width, double height) {
        Bounds lit = lit(model);
        show(model, lit, width, height,
                Math.min(LARGEST, Math.min(width / lit.getWidth(), height / lit.getHeight())));
    }

    private void show(PathwayModel model, Bounds part, double width, double height, double scale) {
        double wide = width / scale;
        double high = height / scale;
        double x = place(part.getCenterX() - wide / 2, layout.width() - wide);
        double y = place(part.getCenterY() - high / 2, layout.height() - high);
        reserve(width, height);
        frame.resize(width, height);
        clip.setWidth(width);
        clip.setHeight(height);
        map.getTransforms().setAll(new Scale(scale, scale), new Translate(-x, -y));
        map.resize(layout.width(), layout.height());
        map.applyCss();
        map.layout();
        map.showWhole();
        map.apply(model.map());
        map.hideNotes();
    }

    private static double place(double wanted, double spare) {
        return spare < 0 ? spare / 2 : Math.clamp(wanted, 0, spare);
    }

    /** Nobody moves a picture. */
    private record Untouched() implements MapListener {
        @Override
        public void picked(Route route) {}

        @Override
        public void looked(Standpoint from) {}
    }
}
