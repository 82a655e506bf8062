package cascade.unit.read;

import cascade.unit.Unit;
import cascade.unit.read.UnitReader.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes valid units of any size: the bundled one, with more of what there are lists of. */
public final class LargeUnit {
    private final UnitFolder folder;

    /** Makes the unit in a folder larger. */
    public LargeUnit(UnitFolder folder) {
        this.folder = folder;
    }

    /** So many terms, each with a name of its own, under every letter. */
    public LargeUnit terms(int count) {
        JsonNode root = folder.tree("terms.json");
        fill((ArrayNode) root.get("terms"), count, "term", (term, i) -> {
            term.remove("aliases");
            term.remove("abbreviation");
            term.put("name", (char) ('A' + i % 26) + "-term " + i);
            // Ten thousand definitions as long as those of the bundled unit would be more than a file may hold.
            term.put("simple", "What *term " + i + "* is, see [TrkB](term:trkb).");
            term.put("advanced", "What term " + i + " is, said exactly.");
        });
        folder.write("terms.json", root);
        return this;
    }

    /** So many references. */
    public LargeUnit references(int count) {
        return list("references.json", "references", count, "label");
    }

    /** So many studies. */
    public LargeUnit studies(int count) {
        return list("studies.json", "studies", count, "label");
    }

    /** So many key numbers. */
    public LargeUnit numbers(int count) {
        return list("numbers.json", "numbers", count, "title");
    }

    /** So many claims. */
    public LargeUnit claims(int count) {
        return list("claims.json", "claims", count, "claim");
    }

    /** A comparison of so many columns and rows. */
    public LargeUnit comparison(int columns, int rows) {
        JsonNode root = folder.tree("comparison.json");
        ArrayNode all = (ArrayNode) root.get("columns");
        int original = all.size();
        String first = all.get(0).get("id").stringValue();
        fill(all, columns, "column", (column, i) -> column.put("name", "Column " + i));
        for (JsonNode row : root.get("rows")) {
            ObjectNode cells = (ObjectNode) row.get("cells");
            for (int i = original; i < columns; i++) {
                cells.set("column-" + i, cells.get(first).deepCopy());
            }
        }
        fill((ArrayNode) root.get("rows"), rows, "row", (row, i) -> row.put("name", "Row " + i));
        folder.write("comparison.json", root);
        return this;
    }

    /** Reads it. */
    public Unit read() {
        return switch (UnitReader.read(folder.source())) {
        case Outcome.Read(Unit unit) -> unit;
        case Outcome.Refused refused -> throw new IllegalStateException("not valid: " + refused.problems().getFirst());
        };
    }

    private LargeUnit list(String file, String name, int count, String title) {
        JsonNode root = folder.tree(file);
        fill((ArrayNode) root.get(name), count, name, (one, i) -> one.put(title, "No. " + i + ", " + one.get(
                title).stringValue()));
        folder.write(file, root);
        return this;
    }

    private interface Change {
        void apply(ObjectNode one, int number);
    }

    private static void fill(ArrayNode list, int count, String id, Change change) {
        int original = list.size();
        for (int i = original; i < count; i++) {
            ObjectNode copy = (ObjectNode) list.get(i % original).deepCopy();
            copy.put("id", id + "-" + i);
            change.apply(copy, i);
            list.add(copy);
        }
    }
}
