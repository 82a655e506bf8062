package cascade.ui.pathway.takeaway;

import cascade.export.cite.ShortCitation;
import cascade.pathway.Lit;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Arrow;
import cascade.unit.ById;
import cascade.unit.MapNode;
import cascade.unit.Reference;
import cascade.unit.Unit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a picture of the map rests on. */
final class Sources {
    private Sources() {}

    /** Citations of all that stands out in a map: of its arrows and nodes, and of the step; by label, none twice. */
    static List<String> of(Unit unit, PathwayModel model) {
        Lit lit = model.lit().isNothing() ? model.kept() : model.lit();
        Set<String> cited = new HashSet<>();
        for (Arrow arrow : model.graph().arrows()) {
            if (lit.arrows().contains(arrow.id()) && model.lens().keeps(arrow)) {
                cited.addAll(arrow.evidence().references());
                cited.addAll(arrow.evidence().against());
            }
        }
        if (!model.lit().isNothing()) {
            for (MapNode node : model.graph().nodes()) {
                if (lit.nodes().contains(node.id())) {
                    cited.addAll(node.references());
                }
            }
            if (model.selection().isEmpty() && !model.withholdsTexts()) {
                cited.addAll(model.currentStep().references());
            }
        }
        ById<Reference> references = ById.of(unit.references(), Reference::id);
        return cited.stream().map(references::get).sorted(Comparator.comparing(Reference::label)).map(
                ShortCitation::of).toList();
    }
}
