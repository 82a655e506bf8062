package cascade.ui.map;

import cascade.unit.Compartment;
import cascade.unit.Lane;
import cascade.unit.LaneKind;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Span;
import cascade.unit.Pathway;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/** What lies under the map: the cells with their membranes and nuclei. Quiet. */
public final class Ground extends Group {
    /** The room below the map. */
    public static final double BOTTOM = 12;
    private static final double ROUND = 28;
    private static final double BEAD = 13;
    private static final double RADIUS = 3.2;
    /** How far the handles of a cubic curve stand out that goes a quarter round a circle of radius 1. */
    private static final double QUARTER = 0.5523;

    private final MapLayout layout;
    private final double height;

    Ground(Pathway pathway, MapLayout layout) {
        this.layout = layout;
        this.height = layout.height() + BOTTOM;
        for (Compartment compartment : pathway.compartments()) {
            List<Lane> own = LaneNames.lanes(compartment, pathway, layout);
            if (!own.isEmpty()) {
                cell(own);
            }
        }
        for (Lane lane : pathway.lanes()) {
            if (lane.kind() == LaneKind.NUCLEUS && layout.lanes().containsKey(lane.id())) {
                nucleus(span(lane));
            }
        }
        setMouseTransparent(true);
    }

    private void cell(List<Lane> lanes) {
        Optional<Lane> membrane = LaneNames.membrane(lanes);
        double left = membrane.map(lane -> (span(lane).left() + span(lane).right()) / 2).orElse(
                span(lanes.getFirst()).left());
        Rectangle cell = new Rectangle(left, 0, span(lanes.getLast()).right() - left, height);
        cell.setArcWidth(ROUND * 2);
        cell.setArcHeight(ROUND * 2);
        cell.getStyleClass().add("cell");
        getChildren().add(cell);
        if (membrane.isPresent()) {
            getChildren().add(membrane(left));
        }
    }

    private Span span(Lane lane) {
        Span span = layout.lanes().get(lane.id());
        return span == null ? new Span(0, 0) : span;
    }

    /** A lipid bilayer: two rows of heads with their tails between them. */
    private Path membrane(double x) {
        Path path = new Path();
        double away = 9;
        for (double y = ROUND * 0.4; y < height - 4; y += BEAD) {
            for (int side : new int[]{-1, 1}) {
                double cx = x + side * away;
                bead(path, cx, y);
                path.getElements().addAll(new MoveTo(cx - side * RADIUS, y), new LineTo(x + side * 1.2, y));
            }
        }
        path.getStyleClass().add("membrane");
        return path;
    }

    private static void bead(Path path, double x, double y) {
        double r = RADIUS;
        double k = RADIUS * QUARTER;
        path.getElements().addAll(new MoveTo(x - r, y), new CubicCurveTo(x - r, y - k, x - k, y - r, x, y - r),
                new CubicCurveTo(x + k, y - r, x + r, y - k, x + r, y),
                new CubicCurveTo(x + r, y + k, x + k, y + r, x, y + r),
                new CubicCurveTo(x - k, y + r, x - r, y + k, x - r, y));
    }

    private void nucleus(Span span) {
        double inset = Math.min(34, height * 0.08);
        Rectangle nucleus = new Rectangle(span.left(), inset, span.right() - span.left(), height - inset * 2);
        double round = Math.min(span.right() - span.left(), 110);
        nucleus.setArcWidth(round);
        nucleus.setArcHeight(round);
        nucleus.getStyleClass().add("nucleus");
        getChildren().add(nucleus);
    }
}
