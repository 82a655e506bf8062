package cascade.export.graph;

import cascade.export.Xml;
import cascade.pathway.Graph;
import cascade.pathway.Way;
import cascade.unit.Arrow;
import cascade.unit.Influence;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.MapNode;
import cascade.unit.NodeKind;
import cascade.unit.Outline;
import cascade.unit.Place;
import cascade.unit.PlaceKind;
import cascade.unit.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A map as SBGN-ML (milestone 3) in the language Activity Flow, Level 1 Version 1.2, with the places and courses of
 * Cascade’s own map.
 */
public final class SbgnMl {
    private static final String NAMESPACE = "http://sbgn.org/libsbgn/0.3";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String VERSION = "http://identifiers.org/combine.specifications/sbgn.af.level-1.version-1.2";
    private static final double MARGIN = 12;
    /** The room for a place's name, and round what is in a place that has no outline. */
    private static final double NAME = 22;
    private static final double AROUND = 10;
    private static final double INFORMATION_WIDTH = 40;
    private static final double INFORMATION_HEIGHT = 12;

    private final Unit unit;
    private final MapLayout layout;
    private final Notes notes;
    private final Ids ids = new Ids();
    private final Graph graph;
    private final Map<String, String> compartments = new HashMap<>();
    private final Map<String, String> nodes = new HashMap<>();
    private final Xml xml;

    private SbgnMl(Unit unit, Graph graph, MapLayout layout) {
        this.unit = unit;
        this.graph = graph;
        this.layout = layout;
        this.notes = new Notes(unit);
        xml = new Xml(NAMESPACE, "sbgn");
        xml.open("map", "id", ids.give("map"), "language", "activity flow", "version", VERSION);
        write(notes.unit());
        bbox(0, 0, layout.width() + 2 * MARGIN, layout.height() + 2 * MARGIN);
        unit.pathway().places().forEach(this::compartment);
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

    /**
     * A place as a compartment: the box round its shape and all that is in it. What stands on a cell's membrane or in its
     * cytosol is in the cell.
     */
    private void compartment(Place place) {
        if (place.kind() == PlaceKind.MEMBRANE || place.kind() == PlaceKind.CYTOSOL) {
            return;
        }
        List<Box> boxes = new ArrayList<>(graph.nodes().stream().filter(node -> within(node, place)).map(
                node -> layout.nodes().get(node.id())).filter(Objects::nonNull).toList());
        layout.geography().outline(place.id()).map(Outline::bounds).ifPresent(boxes::add);
        if (boxes.isEmpty()) {
            return;
        }
        double left = boxes.stream().mapToDouble(Box::left).min().orElseThrow() - AROUND;
        double top = boxes.stream().mapToDouble(Box::top).min().orElseThrow() - AROUND;
        double right = boxes.stream().mapToDouble(Box::right).max().orElseThrow() + AROUND;
        double low = boxes.stream().mapToDouble(Box::bottom).max().orElseThrow() + AROUND;
        String id = ids.give("place-" + place.id());
        compartments.put(place.id(), id);
        xml.open("glyph", "class", "compartment", "id", id, "compartmentOrder", order(place));
        xml.open("label", "text", place.name());
        bbox(at(left), at(top), right - left, NAME);
        xml.close();
        bbox(at(left), at(top), right - left, low - top);
        xml.close();
    }

    /** What is in something lies over it. */
    private static int order(Place place) {
        return place.kind().isPartOfACell() ? 2 : place.kind() == PlaceKind.CELL ? 1 : 0;
    }

    /** Whether a node's compartment is a place's. */
    private boolean within(MapNode node, Place place) {
        return compartment(node.place()).equals(place.id());
    }

    /** The place that is the compartment of what is in a place. */
    private String compartment(String place) {
        return unit.pathway().places().stream().filter(each -> each.id().equals(place)).filter(
                each -> each.kind() == PlaceKind.MEMBRANE || each.kind() == PlaceKind.CYTOSOL).flatMap(
                        each -> each.parent().stream()).findFirst().orElse(place);
    }

    private void node(MapNode node) {
        Box box = place(layout.nodes(), node.id());
        String id = ids.give(node.id());
        nodes.put(node.id(), id);
        boolean phenotype = node.kind() == NodeKind.PHENOTYPE;
        String compartment = compartments.get(compartment(node.place()));
        String glyph = phenotype ? "phenotype" : "biological activity";
        if (compartment == null) {
            xml.open("glyph", "class", glyph, "id", id);
        } else {
            xml.open("glyph", "class", glyph, "id", id, "compartmentRef", compartment);
        }
        write(notes.of(node));
        xml.empty("label", "text", node.label());
        bbox(at(box.left()), at(box.top()), box.width(), box.height());
        entity(node.kind()).ifPresent(entity -> {
            double width = Math.min(INFORMATION_WIDTH, box.width() / 2);
            xml.open("glyph", "class", "unit of information", "id", ids.give(id + "-entity"));
            xml.empty("label", "text", label(node.kind()));
            xml.empty("entity", "name", entity);
            bbox(at(box.x()) - width / 2, at(box.top()) - INFORMATION_HEIGHT / 2, width, INFORMATION_HEIGHT);
            xml.close();
        });
        xml.close();
    }

    private void arrow(Arrow arrow) {
        List<Point> course = Way.curves(place(layout.ways(), arrow.id()));
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
        return xml.open(name, "x", at(point.x()), "y", at(point.y()));
    }

    private static double at(double position) {
        return position + MARGIN;
    }

    private static <T> T place(Map<String, T> places, String id) {
        T place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("the map has no place for " + id);
        }
        return place;
    }
}
