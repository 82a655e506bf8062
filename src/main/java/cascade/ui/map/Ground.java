package cascade.ui.map;

import cascade.unit.Geography;
import cascade.unit.Geography.Mark;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.Outline;
import cascade.unit.Pathway;
import cascade.unit.Place;
import cascade.unit.PlaceKind;
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/**
 * What lies under the map: the cells with their membranes and nuclei, and what else there is to see, with their
 * names. Quiet.
 */
final class Ground extends Group {
    /** How far apart the two membranes round a nucleus are, in map units. */
    private static final double ENVELOPE = 5;
    /** As many pixels of it are kept as a bitmap at the most: two screens. */
    private static final double LARGEST = 4_000_000;

    private final double size;

    /**
     * @param pathway whose places they are
     * @param geography where they are
     */
    Ground(Pathway pathway, Geography geography) {
        size = geography.width() * geography.height();
        for (Place place : pathway.places()) {
            geography.outline(place.id()).ifPresent(outline -> fill(place.kind(), outline));
        }
        for (Mark mark : geography.marks()) {
            getChildren().add(GroundMarks.of(mark));
        }
        // A cell's membrane lies over all that touches it from inside.
        for (Place place : pathway.places()) {
            if (place.kind() == PlaceKind.CELL) {
                geography.outline(place.id()).map(Bilayer::along).ifPresent(getChildren()::addAll);
            }
        }
        getChildren().add(new PlaceNames(pathway, geography));
        setMouseTransparent(true);
    }

    /**
     * The map is looked at from somewhere else. The ground has a thousand lipids and never changes: it is drawn once at
     * each scale, and copied wherever something over it changes; while the camera is on its way, stretched.
     *
     * @param scale how many pixels a unit of the map is
     * @param moving whether the camera is on its way
     */
    void looked(double scale, boolean moving) {
        setCache(size * scale * scale <= LARGEST);
        setCacheHint(moving ? CacheHint.SPEED : CacheHint.DEFAULT);
    }

    private void fill(PlaceKind kind, Outline outline) {
        switch (kind) {
        case CELL -> getChildren().add(shape(outline, "cell"));
        case NUCLEUS -> getChildren().addAll(shape(outline, "nucleus"), inner(outline));
        case BLOOD -> getChildren().add(shape(outline, "blood"));
        case SPINE -> getChildren().add(shape(outline, "spine"));
        case OPEN, MEMBRANE, CYTOSOL, OUTCOME -> {
        }
        }
    }

    /** The inner of the two membranes round a nucleus. */
    private static Node inner(Outline outline) {
        Path inner = shape(outline, "envelope");
        // Not in the style sheet: JavaFX sets dashes anew whenever it looks at a style, and all the ground would be drawn again.
        inner.getStrokeDashArray().setAll(16.0, 7.0);
        Box box = outline.bounds();
        inner.setScaleX(Math.max(0, 1 - 2 * ENVELOPE / Math.max(1, box.width())));
        inner.setScaleY(Math.max(0, 1 - 2 * ENVELOPE / Math.max(1, box.height())));
        return inner;
    }

    /** A place's outline as a path. */
    static Path shape(Outline outline, String style) {
        Path path = new Path();
        path.getElements().add(new MoveTo(outline.start().x(), outline.start().y()));
        outline.segments().forEach(segment -> path.getElements().add(element(segment)));
        path.getElements().add(new ClosePath());
        path.getStyleClass().add(style);
        return path;
    }

    private static PathElement element(Outline.Segment segment) {
        return switch (segment) {
        case Outline.Line(Point end) -> new LineTo(end.x(), end.y());
        case Outline.Curve(Point first, Point second, Point end) -> new CubicCurveTo(first.x(), first.y(), second.x(),
                second.y(), end.x(), end.y());
        };
    }
}
