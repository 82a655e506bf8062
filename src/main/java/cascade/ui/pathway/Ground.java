package cascade.ui.pathway;

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
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** What lies under the map: the cells with their membranes and nuclei, and the names of the places. Quiet. */
final class Ground extends Group {
    /** The room above the map for the names of cells and places. */
    static final double TOP = 58;
    /** The room below it. */
    static final double BOTTOM = 12;
    private static final double ROUND = 28;
    private static final double BEAD = 13;

    private final Pathway pathway;
    private final MapLayout layout;
    private final double height;

    Ground(Pathway pathway, MapLayout layout) {
        this.pathway = pathway;
        this.layout = layout;
        this.height = layout.height() + BOTTOM;
        for (Compartment compartment : pathway.compartments()) {
            cell(compartment);
        }
        for (Lane lane : pathway.lanes()) {
            Span span = layout.lanes().get(lane.id());
            if (span != null) {
                if (lane.kind() == LaneKind.NUCLEUS) {
                    nucleus(span);
                }
                name(lane, span);
            }
        }
        setMouseTransparent(true);
    }

    private void cell(Compartment compartment) {
        List<String> ids = pathway.lanes().stream().map(Lane::id).toList();
        List<Lane> own = pathway.lanes().subList(ids.indexOf(compartment.from()),
                ids.indexOf(compartment.to()) + 1).stream().filter(
                        lane -> layout.lanes().containsKey(lane.id())).toList();
        if (own.isEmpty()) {
            return;
        }
        Optional<Lane> membrane = own.stream().filter(lane -> lane.kind() == LaneKind.MEMBRANE).findFirst();
        Span first = span(own.getFirst());
        double left = membrane.map(lane -> (span(lane).left() + span(lane).right()) / 2).orElse(first.left());
        double right = span(own.getLast()).right();
        Rectangle cell = new Rectangle(left, 0, right - left, height);
        cell.setArcWidth(ROUND * 2);
        cell.setArcHeight(ROUND * 2);
        cell.getStyleClass().add("cell");
        getChildren().add(cell);
        if (membrane.isPresent()) {
            getChildren().add(membrane(left));
        }
        Text name = new Text(compartment.name());
        name.getStyleClass().add("compartment-name");
        place(name, (first.left() + right) / 2, right - first.left(), -TOP + 8);
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
                path.getElements().addAll(new MoveTo(cx - 3.2, y), arc(cx + 3.2, y), arc(cx - 3.2, y),
                        new MoveTo(cx - side * 3.2, y), new LineTo(x + side * 1.2, y));
            }
        }
        path.getStyleClass().add("membrane");
        return path;
    }

    private static ArcTo arc(double x, double y) {
        return new ArcTo(3.2, 3.2, 0, x, y, false, true);
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

    private void name(Lane lane, Span span) {
        Text name = new Text(lane.name());
        name.getStyleClass().add("lane-name");
        place(name, (span.left() + span.right()) / 2, span.right() - span.left() + 6, -30);
    }

    private void place(Text text, double x, double width, double y) {
        text.setTextAlignment(TextAlignment.CENTER);
        text.setTextOrigin(VPos.TOP);
        text.setWrappingWidth(width);
        text.setX(x - width / 2);
        text.setY(y);
        getChildren().add(text);
    }
}
