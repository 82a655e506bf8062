package cascade.export.graph;

import cascade.export.cite.ShortCitation;
import cascade.messages.Messages;
import cascade.unit.Arrow;
import cascade.unit.ById;
import cascade.unit.Evidence;
import cascade.unit.ExternalId;
import cascade.unit.MapNode;
import cascade.unit.Reference;
import cascade.unit.Unit;
import cascade.unit.text.PlainText;
import java.util.ArrayList;
import java.util.List;

/** What a graph file says of a node or an arrow in plain sentences. */
final class Notes {
    private final Unit unit;
    private final ById<Reference> references;

    Notes(Unit unit) {
        this.unit = unit;
        this.references = ById.of(unit.references(), Reference::id);
    }

    /** Which unit the file was made from. */
    List<String> unit() {
        return List.of(PlainText.of(unit.pathway().lead()),
                Messages.text("export.made", unit.id(), unit.version(), unit.checksum()));
    }

    List<String> of(MapNode node) {
        List<String> notes = new ArrayList<>(List.of(node.name(), PlainText.of(node.summary())));
        add(notes, "export.ids", ids(node.ids()));
        add(notes, "export.references", labels(node.references()));
        return notes;
    }

    List<String> of(Arrow arrow) {
        Evidence evidence = arrow.evidence();
        List<String> notes = new ArrayList<>();
        add(notes, "export.mechanism", PlainText.of(arrow.mechanism()));
        add(notes, "export.basis", Messages.text(Messages.key(evidence.basis()), unit.subject()));
        add(notes, "export.systems",
                Messages.list(evidence.systems().stream().sorted().map(Messages::word).toList()));
        add(notes, "export.certainty", Messages.word(evidence.certainty()));
        add(notes, "export.finding", PlainText.of(evidence.finding()));
        add(notes, "export.dispute", PlainText.of(evidence.dispute()));
        add(notes, "export.references", labels(evidence.references()));
        add(notes, "export.against", labels(evidence.against()));
        return notes;
    }

    /** As "UniProt P23560, Entrez Gene 627". */
    static String ids(List<ExternalId> ids) {
        return Messages.list(ids.stream().map(id -> Messages.text("export.id", id.database(), id.id())).toList());
    }

    /** As "Dolotov 2006a (PubMed 16996037), …": by label, and where it can be found. */
    private String labels(List<String> ids) {
        return Messages.list(ids.stream().map(references::get).map(ShortCitation::of).toList());
    }

    private static void add(List<String> notes, String key, String text) {
        if (!text.isBlank()) {
            notes.add(Messages.text(key, text));
        }
    }
}
