package cascade.ui.map;

import cascade.pathway.Lit;
import cascade.pathway.MapContent;
import cascade.unit.Depth;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import java.util.Collection;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/** Where the camera should stand to show something of a map in a view of a size. No controls. */
final class Framing {
    /** In pixels at 100 %: no larger than this are labels for the walk, nor than that for a look at something small. */
    private static final double LARGEST = 17;
    private static final double CLOSE_UP = 26;
    private static final double MARGIN = 36;

    private final MapLayout layout;
    /** The size of its labels, in map units. */
    private final double label;

    Framing(MapContent content) {
        this.layout = content.layout();
        this.label = LabelSize.of(content.opened().isEmpty() ? content.depth() : Depth.ADVANCED);
    }

    /** The scale at which labels have a size in pixels. */
    private double scaleFor(double pixels, Room room) {
        return pixels * room.text() / label;
    }

    /** The whole map, as large as it fits. */
    Stand whole(Room room) {
        return at(whole(), fitting(whole(), room), room);
    }

    /** What is lit, close enough to be read; the whole map where that can be read, or where nothing is lit. */
    Stand of(Lit lit, Room room) {
        double least = scaleFor(LabelSize.READABLE, room);
        double most = scaleFor(LARGEST, room);
        double all = fitting(whole(), room);
        if (all >= least || lit.isNothing()) {
            return at(whole(), Math.min(all, most), room);
        }
        Bounds lights = around(lit.nodes());
        double fits = fitting(lights, room);
        if (fits >= least) {
            return at(lights, Math.min(fits, most), room);
        }
        // Too far apart to be read together: look where most of it is. The rest is named at the edge of the view.
        Bounds densest = densest(lit.nodes(), room.width() / least);
        return at(densest, Math.clamp(fitting(densest, room), least, most), room);
    }

    /** Some nodes, as close as they fit. */
    Stand closeUp(Collection<String> nodes, Room room) {
        Bounds bounds = around(nodes);
        return at(bounds, Math.min(fitting(bounds, room), scaleFor(CLOSE_UP, room)), room);
    }

    /** The same scale and height, with a node in the middle. */
    Stand beside(String node, Stand now, Room room) {
        Box box = layout.nodes().get(node);
        return box == null ? now
                : new Stand(steady(room.width() / 2 - box.x() * now.scale(), now.scale(), room.width(),
                        whole().getMinX(), whole().getWidth()), now.y(), now.scale());
    }

    /**
     * A stand at which a node is where the reader's eye is already: as near to that as leaves in view what is lit.
     *
     * @param base the stand that shows what is lit
     * @param node the node
     * @param eye where its middle is to be, in pixels of the view
     */
    Stand under(Stand base, String node, Point2D eye, Lit lit, Room room) {
        Box box = layout.nodes().get(node);
        if (box == null) {
            return base;
        }
        double scale = base.scale();
        Bounds lights = lit.isNothing() ? whole() : around(lit.nodes());
        Bounds all = whole();
        double x = within(eye.getX() - box.x() * scale, scale, room.width(), lights.getMinX(), lights.getWidth());
        double y = within(eye.getY() - box.y() * scale, scale, room.height(), lights.getMinY(), lights.getHeight());
        return new Stand(inside(x, scale, room.width(), all.getMinX(), all.getWidth()),
                inside(y, scale, room.height(), all.getMinY(), all.getHeight()), scale);
    }

    /** The stand of the same scale at which a node's middle is exactly somewhere in the view. */
    Stand exactlyUnder(Stand base, String node, Point2D eye) {
        Box box = layout.nodes().get(node);
        return box == null ? base
                : new Stand(eye.getX() - box.x() * base.scale(), eye.getY() - box.y() * base.scale(), base.scale());
    }

    /** Where the map fits, all of it in view; where not, none of what is beyond it. */
    private static double inside(double shift, double scale, double room, double start, double length) {
        return between(shift, -start * scale, room - (start + length) * scale);
    }

    private static double within(double shift, double scale, double room, double start, double length) {
        return length * scale <= room ? between(shift, -start * scale, room - (start + length) * scale) : shift;
    }

    /** The bounds of the whole map. */
    Bounds whole() {
        return new BoundingBox(0, 0, layout.width(), layout.height());
    }

    private static double fitting(Bounds bounds, Room room) {
        return Math.min(room.width() / bounds.getWidth(), room.height() / bounds.getHeight());
    }

    /** With the middle of some bounds in the middle of the view, but no further beyond the map's edge than needed. */
    private Stand at(Bounds bounds, double scale, Room room) {
        Bounds all = whole();
        return new Stand(
                steady(room.width() / 2 - bounds.getCenterX() * scale, scale, room.width(), all.getMinX(),
                        all.getWidth()),
                steady(room.height() / 2 - bounds.getCenterY() * scale, scale, room.height(), all.getMinY(),
                        all.getHeight()),
                scale);
    }

    private static double steady(double shift, double scale, double room, double start, double length) {
        if (length * scale <= room) {
            return (room - length * scale) / 2 - start * scale;
        }
        return between(shift, -start * scale, room - (start + length) * scale);
    }

    /** Clamps between two ends, whichever is less: where they meet, rounding may part them either way. */
    private static double between(double value, double one, double other) {
        // Adding 0 makes 0 of -0, which is the same place but not equal.
        return Math.clamp(value, Math.min(one, other), Math.max(one, other)) + 0.0;
    }

    /** The bounds of those nodes that are most together within a width. */
    private Bounds densest(Collection<String> ids, double width) {
        List<String> best = List.of();
        for (String start : ids) {
            Box first = layout.nodes().get(start);
            if (first != null) {
                List<String> within = ids.stream().filter(id -> {
                    Box box = layout.nodes().get(id);
                    return box != null && box.left() >= first.left()
                            && box.right() + MARGIN <= first.left() - MARGIN + width;
                }).toList();
                if (within.size() > best.size()) {
                    best = within;
                }
            }
        }
        return around(best);
    }

    /** The bounds round some nodes, with a margin. */
    private Bounds around(Collection<String> ids) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (String id : ids) {
            Box box = layout.nodes().get(id);
            if (box != null) {
                left = Math.min(left, box.left());
                top = Math.min(top, box.top());
                right = Math.max(right, box.right());
                bottom = Math.max(bottom, box.bottom());
            }
        }
        return left > right ? whole()
                : new BoundingBox(left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN);
    }
}
