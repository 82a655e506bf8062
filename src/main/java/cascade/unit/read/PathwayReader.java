package cascade.unit.read;

import cascade.unit.Arrow;
import cascade.unit.Basis;
import cascade.unit.Certainty;
import cascade.unit.Compartment;
import cascade.unit.Depth;
import cascade.unit.Evidence;
import cascade.unit.ExternalId;
import cascade.unit.Influence;
import cascade.unit.Lane;
import cascade.unit.LaneKind;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.MapLayout.Span;
import cascade.unit.MapNode;
import cascade.unit.ModelSystem;
import cascade.unit.NodeKind;
import cascade.unit.Pathway;
import cascade.unit.Step;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code pathway.json} and the positions in {@code layout.json}. */
final class PathwayReader {
    /** The databases that Cascade knows the addresses of. */
    static final List<String> DATABASES = List.of("UniProt", "Entrez Gene", "HGNC", "Reactome", "WikiPathways", "KEGG",
            "GO", "PubChem");

    private final JsonObject pathway;
    private final JsonObject layout;

    PathwayReader(JsonObject pathway, JsonObject layout) {
        this.pathway = pathway;
        this.layout = layout;
    }

    Pathway read() {
        Map<Depth, MapLayout> layouts = new EnumMap<>(Depth.class);
        layout.line("source");
        layouts.put(Depth.SIMPLE, map(layout.object("simple")));
        layouts.put(Depth.ADVANCED, map(layout.object("advanced")));
        layout.end();
        Pathway read = new Pathway(pathway.line("title"), pathway.text("lead"),
                pathway.optionalObjects("ids", Limits.LINES, PathwayReader::externalId),
                pathway.objects("compartments", 0, Limits.LANES,
                        o -> new Compartment(o.id("id"), o.line("name"), o.id("from"), o.id("to"))),
                pathway.objects("lanes", 1, Limits.LANES,
                        o -> new Lane(o.id("id"), o.line("name"), o.choice("kind", LaneKind.class), o.line("spoken"))),
                pathway.objects("nodes", 1, Limits.NODES, PathwayReader::node),
                pathway.objects("arrows", 1, Limits.ARROWS, PathwayReader::arrow),
                pathway.objects("steps", 1, Limits.STEPS, PathwayReader::step), Collections.unmodifiableMap(layouts));
        pathway.end();
        return read;
    }

    private static ExternalId externalId(JsonObject o) {
        String database = o.line("database");
        if (!database.isEmpty() && !DATABASES.contains(database)) {
            o.problem("database", "database", database, String.join(", ", DATABASES));
        }
        return new ExternalId(database, o.line("id"));
    }

    private static MapNode node(JsonObject o) {
        MapNode.Nudge nudge = MapNode.Nudge.NONE;
        if (o.has("nudge")) {
            JsonObject shift = o.object("nudge");
            nudge = new MapNode.Nudge(shift.number("dx", -Limits.NODE, Limits.NODE),
                    shift.number("dy", -Limits.NODE, Limits.NODE));
            shift.end();
        }
        String label = o.text("label", Limits.LABEL);
        if (label.split("\n", -1).length > Limits.LABEL_LINES || label.lines().anyMatch(String::isBlank)) {
            o.problem("label", "label-lines", Limits.LABEL_LINES);
        }
        return new MapNode(o.id("id"), label, o.line("name"), o.choice("kind", NodeKind.class), o.id("lane"),
                o.choices("depths", 1, Depth.class), o.optionalSomeIds("members"), o.line("summary"), o.text("text"),
                o.line("spoken"),
                o.optionalObjects("ids", Limits.LINES, PathwayReader::externalId), o.optionalIds("terms"),
                o.optionalIds("references"), nudge);
    }

    private static Arrow arrow(JsonObject o) {
        JsonObject e = o.object("evidence");
        Evidence evidence = new Evidence(e.choice("basis", Basis.class), e.choices("systems", 0, ModelSystem.class),
                e.choice("certainty", Certainty.class), e.text("finding"), e.ids("references"),
                e.optionalIds("against"),
                e.optionalText("dispute"), e.optionalText("breaks"), e.lines("blockers"));
        e.end();
        return new Arrow(o.id("id"), o.id("from"), o.id("to"), o.choices("depths", 1, Depth.class),
                o.choice("influence", Influence.class), o.optionalSomeIds("stands"), o.line("mechanism"), evidence);
    }

    private static Step step(JsonObject o) {
        JsonObject m = o.object("measured");
        Step.Measured measured = new Step.Measured(m.choice("basis", Basis.class),
                m.choice("certainty", Certainty.class), m.line("line"), words(m));
        Step.Words breaks = o.has("breaks") ? words(o.object("breaks")) : Step.Words.NONE;
        return new Step(o.id("id"), o.line("title"), scene(o.object("simple")), scene(o.object("advanced")), measured,
                breaks, o.someIds("references"));
    }

    private static Step.Words words(JsonObject o) {
        Step.Words words = new Step.Words(o.text("simple"), o.text("advanced"));
        o.end();
        return words;
    }

    private static Step.Scene scene(JsonObject o) {
        Step.Scene scene = new Step.Scene(o.text("caption"), o.someIds("nodes"), o.ids("arrows"));
        o.end();
        return scene;
    }

    private static MapLayout map(JsonObject o) {
        Map<String, Span> lanes = new LinkedHashMap<>();
        o.object("lanes").numbersByName(2, Limits.MAP).forEach((id, n) -> lanes.put(id, new Span(n[0], n[1])));
        Map<String, Box> nodes = new LinkedHashMap<>();
        o.object("nodes").numbersByName(4, Limits.MAP).forEach(
                (id, n) -> nodes.put(id, new Box(n[0], n[1], n[2], n[3])));
        Map<String, List<Point>> arrows = new LinkedHashMap<>();
        o.object("arrows").pointsByName(2, Limits.POINTS, Limits.MAP).forEach(
                (id, points) -> arrows.put(id, points.stream().map(p -> new Point(p[0], p[1])).toList()));
        MapLayout map = new MapLayout(o.number("width", 1, Limits.MAP), o.number("height", 1, Limits.MAP),
                Collections.unmodifiableMap(lanes),
                Collections.unmodifiableMap(nodes), Collections.unmodifiableMap(arrows));
        o.end();
        return map;
    }
}
