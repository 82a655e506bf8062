package cascade.ui.map;

import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/** The whole map in a corner, with what is in view of it, where that isn't all. A press in it looks there. */
final class BirdsEye extends Region {
    private static final double WIDTH = 11;
    private static final double INSET = 5;
    private static final double AWAY = 8;
    /** No larger than this part of the view, and no smaller than this many em across. */
    private static final double SHARE = 0.3;
    private static final double LEAST = 7;
    /** In view is everything, or all but a sliver. */
    private static final double ALL = 0.98;

    private final MapLayout layout;
    private final ObservableDoubleValue em;
    private final Path all;
    private final Path lit = new Path();
    private final Rectangle view = new Rectangle();
    private boolean wanted;
    private boolean fits;
    private double wide;

    /** Told of a place on the map. */
    interface Place {
        void look(double x, double y);
    }

    BirdsEye(MapLayout layout, ObservableDoubleValue em, Place place) {
        this.layout = layout;
        this.em = em;
        this.all = boxes(layout.nodes().values());
        all.getStyleClass().add("eye-node");
        // All the boxes of a map are drawn once, and not for every frame in which the view moves over them.
        all.setCache(true);
        lit.getStyleClass().add("eye-lit");
        view.getStyleClass().add("eye-view");
        getStyleClass().add("birds-eye");
        getChildren().addAll(all, lit, view);
        setManaged(false);
        setVisible(false);
        setOnMousePressed(press -> {
            place.look((press.getX() - INSET) / share(), (press.getY() - INSET) / share());
            press.consume();
        });
        setOnMouseDragged(drag -> {
            place.look((drag.getX() - INSET) / share(), (drag.getY() - INSET) / share());
            drag.consume();
        });
        setOnMouseReleased(release -> release.consume());
    }

    private static Path boxes(Collection<Box> boxes) {
        Path path = new Path();
        add(path, boxes);
        return path;
    }

    private static void add(Path path, Collection<Box> boxes) {
        for (Box box : boxes) {
            path.getElements().addAll(new MoveTo(box.left(), box.top()), new LineTo(box.right(), box.top()),
                    new LineTo(box.right(), box.bottom()), new LineTo(box.left(), box.bottom()),
                    new LineTo(box.left(), box.top()));
        }
    }

    /** How large it is drawn. */
    private double share() {
        return wide / layout.width();
    }

    /** Shows what stands out. */
    void light(Set<String> nodes) {
        lit.getElements().clear();
        add(lit, nodes.stream().map(layout.nodes()::get).filter(Objects::nonNull).toList());
    }

    /** Shows what is in view; goes where that is everything. */
    void show(Bounds inView, Bounds whole) {
        double width = Math.min(inView.getMaxX(), whole.getMaxX()) - Math.max(inView.getMinX(), whole.getMinX());
        double height = Math.min(inView.getMaxY(), whole.getMaxY()) - Math.max(inView.getMinY(), whole.getMinY());
        wanted = Math.max(0, width) * Math.max(0, height) < ALL * whole.getWidth() * whole.getHeight();
        setVisible(wanted && fits);
        double left = Math.clamp(inView.getMinX(), 0, layout.width());
        double top = Math.clamp(inView.getMinY(), 0, layout.height());
        view.setX(left);
        view.setY(top);
        view.setWidth(Math.max(0, Math.min(inView.getMaxX(), layout.width()) - left));
        view.setHeight(Math.max(0, Math.min(inView.getMaxY(), layout.height()) - top));
    }

    /**
     * Takes a lower corner in which it covers nothing that is lit. Where there is none, or hardly room for the map, it
     * stays away.
     */
    void place(double width, double height, Stand stand, Set<String> nodes) {
        wide = Math.min(WIDTH * em.get(), width * SHARE);
        double across = wide + 2 * INSET;
        double high = layout.height() * share() + 2 * INSET;
        double top = height - high - AWAY;
        Optional<Rectangle2D> free = DoubleStream.of(width - across - AWAY, AWAY).mapToObj(
                x -> new Rectangle2D(Math.max(0, x), Math.max(0, top), across, high)).filter(
                        corner -> nodes.stream().map(layout.nodes()::get).filter(Objects::nonNull).noneMatch(
                                box -> stand.covers(box, corner))).findFirst();
        fits = free.isPresent() && wide >= LEAST * em.get() && high < height * SHARE;
        setVisible(wanted && fits);
        free.ifPresent(corner -> {
            resizeRelocate(Math.round(corner.getMinX()), Math.round(corner.getMinY()), Math.round(across),
                    Math.round(high));
            for (var part : List.of(all, lit, view)) {
                part.getTransforms().setAll(new Translate(INSET, INSET), new Scale(share(), share()));
                part.setStrokeWidth(1 / share());
            }
        });
    }
}
