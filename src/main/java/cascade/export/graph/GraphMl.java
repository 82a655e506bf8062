package cascade.export.graph;

import cascade.export.Decimal;
import cascade.export.Xml;
import cascade.export.cite.BibTex;
import cascade.export.cite.Ris;
import cascade.messages.Messages;
import cascade.pathway.Graph;
import cascade.unit.Arrow;
import cascade.unit.ById;
import cascade.unit.Evidence;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapNode;
import cascade.unit.Place;
import cascade.unit.Unit;
import cascade.unit.text.PlainText;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A map as GraphML. Constants are written as in the unit ({@code small-molecule}); lists of keys are parted by blanks,
 * and the keys of references are those of {@link Ris} and {@link BibTex}. x and y are a node’s centre, in pixels.
 */
public final class GraphMl {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final Xml xml = new Xml(NAMESPACE, "graphml");
    private final Ids ids = new Ids();

    /** What is known of a graph, a node or an edge. */
    private enum Key {
        TITLE("graph", "string"), MADE("graph", "string"), LABEL("node", "string"), NAME("node", "string"), KIND("node",
                "string"), PLACE("node", "string"), X("node", "double"), Y("node", "double"), WIDTH("node",
                        "double"), HEIGHT("node", "double"), IDS("node", "string"), INFLUENCE("edge",
                                "string"), BASIS("edge", "string"), SYSTEMS("edge", "string"), DISPUTED("edge",
                                        "boolean"), MECHANISM("edge", "string"), REFERENCES("edge", "string");

        private final String domain;
        private final String type;

        Key(String domain, String type) {
            this.domain = domain;
            this.type = type;
        }

        private String id() {
            return constant(this);
        }
    }

    private GraphMl(Unit unit, Graph graph, MapLayout layout) {
        for (Key key : Key.values()) {
            xml.empty("key", "id", key.id(), "for", key.domain, "attr.name", key.id(), "attr.type", key.type);
            ids.give(key.id());
        }
        xml.open("graph", "id", ids.give("map"), "edgedefault", "directed");
        data(Key.TITLE, unit.pathway().title());
        data(Key.MADE, Messages.text("export.made", unit.id(), unit.version(), unit.checksum()));
        ById<String> given = ById.of(graph.nodes(), MapNode::id, node -> ids.give(node.id()));
        ById<Place> places = ById.of(unit.pathway().places(), Place::id);
        for (MapNode node : graph.nodes()) {
            node(given.get(node.id()), node, places.get(node.place()), layout);
        }
        for (Arrow arrow : graph.arrows()) {
            edge(arrow, given.get(arrow.from()), given.get(arrow.to()));
        }
    }

    /**
     * The text of the file, to be stored as UTF-8.
     *
     * @param unit where the map is from
     * @param graph the map
     * @param layout the map’s positions
     */
    public static String of(Unit unit, Graph graph, MapLayout layout) {
        return new GraphMl(unit, graph, layout).xml.written();
    }

    private void node(String id, MapNode node, Place place, MapLayout layout) {
        Box box = layout.nodes().get(node.id());
        if (box == null) {
            throw new IllegalArgumentException("the map has no place for " + node.id());
        }
        xml.open("node", "id", id);
        data(Key.LABEL, node.plainLabel());
        data(Key.NAME, node.name());
        data(Key.KIND, constant(node.kind()));
        data(Key.PLACE, place.name());
        data(Key.X, Decimal.of(box.x()));
        data(Key.Y, Decimal.of(box.y()));
        data(Key.WIDTH, Decimal.of(box.width()));
        data(Key.HEIGHT, Decimal.of(box.height()));
        data(Key.IDS, Notes.ids(node.ids()));
        xml.close();
    }

    private void edge(Arrow arrow, String from, String to) {
        Evidence evidence = arrow.evidence();
        xml.open("edge", "id", ids.give(arrow.id()), "source", from, "target", to);
        data(Key.INFLUENCE, constant(arrow.influence()));
        data(Key.BASIS, constant(evidence.basis()));
        data(Key.SYSTEMS, evidence.systems().stream().sorted().map(GraphMl::constant).collect(Collectors.joining(" ")));
        data(Key.DISPUTED, Boolean.toString(evidence.disputed()));
        data(Key.MECHANISM, PlainText.of(arrow.mechanism()));
        data(Key.REFERENCES, String.join(" ", evidence.references()));
        xml.close();
    }

    private void data(Key key, String value) {
        if (!value.isEmpty()) {
            xml.leaf("data", value, "key", key.id());
        }
    }

    private static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
