package cascade.ui.map;

import cascade.unit.Compartment;
import cascade.unit.Lane;
import cascade.unit.LaneKind;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Span;
import cascade.unit.Pathway;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** The names of the cells and places above the map. They stay at the upper edge when the map is moved beyond it. */
public final class LaneNames extends Group {
    /** The room they take above the map, in map units. */
    public static final double HEIGHT = 58;
    private static final double COMPARTMENT = 8;
    private static final double LANE = 28;

    private final MapLayout layout;
    private final Rectangle band;

    LaneNames(Pathway pathway, MapLayout layout) {
        this.layout = layout;
        band = new Rectangle(-layout.width(), -HEIGHT, layout.width() * 3, HEIGHT - 2);
        band.getStyleClass().add("name-band");
        band.setVisible(false);
        getChildren().add(band);
        for (Compartment compartment : pathway.compartments()) {
            List<Lane> own = lanes(compartment, pathway, layout);
            if (!own.isEmpty()) {
                double left = span(own.getFirst()).left();
                double right = span(own.getLast()).right();
                place(compartment.name(), "compartment-name", (left + right) / 2, right - left, COMPARTMENT);
            }
        }
        for (Lane lane : pathway.lanes()) {
            if (layout.lanes().containsKey(lane.id())) {
                Span span = span(lane);
                place(lane.name(), "lane-name", (span.left() + span.right()) / 2, span.right() - span.left() + 6, LANE);
            }
        }
        setMouseTransparent(true);
    }

    /** A cell's places that this map shows, from left to right. */
    static List<Lane> lanes(Compartment compartment, Pathway pathway, MapLayout layout) {
        List<String> ids = pathway.lanes().stream().map(Lane::id).toList();
        return pathway.lanes().subList(ids.indexOf(compartment.from()),
                ids.indexOf(compartment.to()) + 1).stream().filter(
                        lane -> layout.lanes().containsKey(lane.id())).toList();
    }

    /** The place of a cell's membrane, where it has one. */
    static Optional<Lane> membrane(List<Lane> lanes) {
        return lanes.stream().filter(lane -> lane.kind() == LaneKind.MEMBRANE).findFirst();
    }

    /** Keeps the names in view: the map's height at the upper edge of the view is given. */
    void pin(double viewTop) {
        double below = Math.max(0, viewTop + HEIGHT);
        if (below != getTranslateY()) {
            setTranslateY(below);
            band.setVisible(below > 0);
        }
    }

    private Span span(Lane lane) {
        Span span = layout.lanes().get(lane.id());
        return span == null ? new Span(0, 0) : span;
    }

    private void place(String name, String style, double x, double width, double down) {
        Text text = new Text(name);
        text.getStyleClass().add(style);
        text.setTextAlignment(TextAlignment.CENTER);
        text.setTextOrigin(VPos.TOP);
        text.setWrappingWidth(width);
        text.setX(x - width / 2);
        text.setY(down - HEIGHT);
        getChildren().add(text);
    }
}
