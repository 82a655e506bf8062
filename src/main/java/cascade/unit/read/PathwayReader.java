package cascade.unit.read;

import cascade.unit.Arrow;
import cascade.unit.Basis;
import cascade.unit.Certainty;
import cascade.unit.Depth;
import cascade.unit.Evidence;
import cascade.unit.ExternalId;
import cascade.unit.Influence;
import cascade.unit.MapNode;
import cascade.unit.ModelSystem;
import cascade.unit.NodeKind;
import cascade.unit.Pathway;
import cascade.unit.Place;
import cascade.unit.PlaceKind;
import cascade.unit.Step;
import cascade.unit.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code pathway.json}. */
final class PathwayReader {
    /** The databases that Cascade knows the addresses of. */
    static final List<String> DATABASES = List.of("UniProt", "Entrez Gene", "HGNC", "Reactome", "WikiPathways", "KEGG",
            "GO", "PubChem");

    private final JsonObject pathway;

    PathwayReader(JsonObject pathway) {
        this.pathway = pathway;
    }

    /** The pathway, without positions. */
    Pathway read() {
        Pathway read = new Pathway(pathway.line("title"), pathway.text("lead"),
                pathway.optionalObjects("ids", Limits.LINES, PathwayReader::externalId),
                pathway.objects("places", 1, Limits.PLACES, PathwayReader::place),
                pathway.objects("nodes", 1, Limits.NODES, PathwayReader::node),
                pathway.objects("arrows", 1, Limits.ARROWS, PathwayReader::arrow),
                pathway.objects("steps", 1, Limits.STEPS, PathwayReader::step), List.of(), Map.of());
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

    private static Place place(JsonObject o) {
        return new Place(o.id("id"), o.line("name"), o.choice("kind", PlaceKind.class),
                o.has("parent") ? Optional.of(o.id("parent")) : Optional.empty(), o.line("spoken"));
    }

    private static MapNode node(JsonObject o) {
        String label = o.text("label", Limits.LABEL);
        if (label.split("\n", -1).length > Limits.LABEL_LINES || label.lines().anyMatch(String::isBlank)) {
            o.problem("label", "label-lines", Limits.LABEL_LINES);
        }
        return new MapNode(o.id("id"), label, o.line("name"), o.choice("kind", NodeKind.class), o.id("place"),
                o.choices("depths", 1, Depth.class), o.optionalSomeIds("members"), o.line("summary"), o.text("text"),
                o.line("spoken"),
                o.optionalObjects("ids", Limits.LINES, PathwayReader::externalId), o.optionalIds("terms"),
                o.optionalIds("references"));
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
        Words breaks = o.has("breaks") ? words(o.object("breaks")) : Words.NONE;
        return new Step(o.id("id"), o.line("title"), scene(o.object("simple")), scene(o.object("advanced")), measured,
                breaks, o.someIds("references"));
    }

    private static Words words(JsonObject o) {
        Words words = new Words(o.text("simple"), o.text("advanced"));
        o.end();
        return words;
    }

    private static Step.Scene scene(JsonObject o) {
        Step.Scene scene = new Step.Scene(o.text("caption"), o.someIds("nodes"), o.ids("arrows"));
        o.end();
        return scene;
    }
}
