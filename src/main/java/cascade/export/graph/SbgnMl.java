package cascade.export.graph;

import cascade.export.Xml;
import cascade.pathway.Graph;
import cascade.unit.Arrow;
import cascade.unit.Compartment;
import cascade.unit.Influence;
import cascade.unit.Lane;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.MapLayout.Span;
import cascade.unit.MapNode;
import cascade.unit.NodeKind;
import cascade.unit.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A map as SBGN-ML (milestone 3) in the language Activity Flow, Level 1 Version 1.2, with the places and courses of
 * Cascade’s own map.
 */
public final class SbgnMl {
    private static final String NAMESPACE = "http://sbgn.org/libsbgn/0.3";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String VERSION = "http://identifiers.org/combine.specifications/sbgn.af.level-1.version-1.2";
    /** The room above the map for the names of cells, then of places. */
    private static final double CELL_NAME = 22;
    private static final double LANE_NAME = 40;
    private static final double MARGIN = 8;
    private static final double HEAD = MARGIN + CELL_NAME + LANE_NAME;
    private static final double INFORMATION_WIDTH = 40;
    private static final double INFORMATION_HEIGHT = 12;

    private final Unit unit;
    private final MapLayout layout;
    private final Notes notes;
    private final Ids ids = new Ids();
    private final Map<String, String> lanes = new HashMap<>();
    private final Map<String, String> nodes = new HashMap<>();
    private final Xml xml;

    private SbgnMl(Unit unit, Graph graph, MapLayout layout) {
        this.unit = unit;
        this.layout = layout;
        this.notes = new Notes(unit);
        xml = new Xml(NAMESPACE, "sbgn");
        xml.open("map", "id", ids.give("map"), "language", "activity flow", "version", VERSION);
        write(notes.unit());
        bbox(0, 0, layout.width() + 2 * MARGIN, height() + 2 * MARGIN);
        unit.pathway().compartments().forEach(this::cell);
        unit.pathway().lanes().forEach(this::lane);
        graph.nodes().forEach(this::node);
        graph.arrows().forEach(this::arrow);
    }

    /**
     * The text of the file, to be stored as UTF-8.
     *
     * @param unit where the map is from
     * @param graph the map
     * @param layout the map’s positions
     */
    public static String of(Unit unit, Graph graph, MapLayout layout) {
        return new SbgnMl(unit, graph, layout).xml.written();
    }

    private double height() {
        return layout.height() + CELL_NAME + LANE_NAME;
    }

    private void cell(Compartment cell) {
        List<String> all = unit.pathway().lanes().stream().map(Lane::id).toList();
        List<Span> own = all.subList(all.indexOf(cell.from()), all.indexOf(cell.to()) + 1).stream().filter(
                layout.lanes()::containsKey).map(id -> layout.lanes().get(id)).toList();
        if (!own.isEmpty()) {
            // A little wider than its lanes, so that its border and theirs can be told apart.
            double inset = MARGIN / 4;
            compartment(ids.give("cell-" + cell.id()), cell.name(), 0,
                    new Span(own.getFirst().left() - inset, own.getLast().right() + inset), MARGIN,
                    height() + inset, CELL_NAME);
        }
    }

    private void lane(Lane lane) {
        Span span = layout.lanes().get(lane.id());
        if (span != null) {
            String id = ids.give("lane-" + lane.id());
            lanes.put(lane.id(), id);
            compartment(id, lane.name(), 1, span, MARGIN + CELL_NAME, height() - CELL_NAME, LANE_NAME);
        }
    }

    private void compartment(String id, String name, int order, Span span, double top, double height, double head) {
        double width = span.right() - span.left();
        xml.open("glyph", "class", "compartment", "id", id, "compartmentOrder", order);
        xml.open("label", "text", name);
        bbox(x(span.left()), top, width, head);
        xml.close();
        bbox(x(span.left()), top, width, height);
        xml.close();
    }

    private void node(MapNode node) {
        Box box = place(layout.nodes(), node.id());
        String id = ids.give(node.id());
        nodes.put(node.id(), id);
        boolean phenotype = node.kind() == NodeKind.PHENOTYPE;
        String lane = lanes.get(node.lane());
        String glyph = phenotype ? "phenotype" : "biological activity";
        if (lane == null) {
            xml.open("glyph", "class", glyph, "id", id);
        } else {
            xml.open("glyph", "class", glyph, "id", id, "compartmentRef", lane);
        }
        write(notes.of(node));
        xml.empty("label", "text", node.label());
        bbox(x(box.left()), y(box.top()), box.width(), box.height());
        entity(node.kind()).ifPresent(entity -> {
            double width = Math.min(INFORMATION_WIDTH, box.width() / 2);
            xml.open("glyph", "class", "unit of information", "id", ids.give(id + "-entity"));
            xml.empty("label", "text", label(node.kind()));
            xml.empty("entity", "name", entity);
            bbox(x(box.x()) - width / 2, y(box.top()) - INFORMATION_HEIGHT / 2, width, INFORMATION_HEIGHT);
            xml.close();
        });
        xml.close();
    }

    private void arrow(Arrow arrow) {
        List<Point> course = place(layout.arrows(), arrow.id());
        xml.open("arc", "class", arc(arrow.influence()), "id", ids.give(arrow.id()), "source",
                place(nodes, arrow.from()), "target", place(nodes, arrow.to()));
        write(notes.of(arrow));
        point("start", course.getFirst()).close();
        for (int i = 1; i + 2 < course.size(); i += 3) {
            boolean last = i + 3 >= course.size();
            point(last ? "end" : "next", course.get(i + 2));
            point("point", course.get(i)).close();
            point("point", course.get(i + 1)).close();
            xml.close();
        }
        xml.close();
    }

    /** The shape of the unit of information that AF gives to what is active; empty where nothing of substance is. */
    private static Optional<String> entity(NodeKind kind) {
        return switch (kind) {
        case PEPTIDE, PROTEIN -> Optional.of("macromolecule");
        case COMPLEX -> Optional.of("complex");
        case GENE, MRNA -> Optional.of("nucleic acid feature");
        case SMALL_MOLECULE -> Optional.of("simple chemical");
        case STIMULUS -> Optional.of("perturbation");
        case UNKNOWN -> Optional.of("unspecified entity");
        case PROCESS, PHENOTYPE -> Optional.empty();
        };
    }

    /** SBGN’s own words for the concept behind a nucleic acid; what else there is, the shape says. */
    private static String label(NodeKind kind) {
        return switch (kind) {
        case GENE -> "ct:gene";
        case MRNA -> "ct:mRNA";
        case PEPTIDE, PROTEIN, COMPLEX, SMALL_MOLECULE, PROCESS, PHENOTYPE, STIMULUS, UNKNOWN -> "";
        };
    }

    private static String arc(Influence influence) {
        return switch (influence) {
        case POSITIVE -> "positive influence";
        case NEGATIVE -> "negative influence";
        case NECESSARY -> "necessary stimulation";
        case UNKNOWN -> "unknown influence";
        };
    }

    private void write(List<String> paragraphs) {
        xml.open("notes").openIn(XHTML, "body");
        paragraphs.forEach(paragraph -> xml.leaf("p", paragraph));
        xml.close().close();
    }

    private void bbox(double x, double y, double width, double height) {
        xml.empty("bbox", "x", x, "y", y, "w", width, "h", height);
    }

    private Xml point(String name, Point point) {
        return xml.open(name, "x", x(point.x()), "y", y(point.y()));
    }

    private static double x(double x) {
        return x + MARGIN;
    }

    private static double y(double y) {
        return y + HEAD;
    }

    private static <T> T place(Map<String, T> places, String id) {
        T place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("the map has no place for " + id);
        }
        return place;
    }
}
