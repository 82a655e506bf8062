package cascade.practice.item;

import cascade.messages.Messages;
import cascade.unit.ChainLink;
import cascade.unit.Route;
import cascade.unit.Species;
import cascade.unit.Study;
import cascade.unit.Support;
import cascade.unit.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the evidence is asked: whether a link of the chain was shown with the subject, and whom a study looked at. */
final class EvidenceItems {
    private final Unit unit;

    EvidenceItems(Unit unit) {
        this.unit = unit;
    }

    List<Item> all() {
        List<Item> items = new ArrayList<>();
        unit.chain().forEach(link -> items.add(link(link)));
        Set<Species> looked = EnumSet.noneOf(Species.class);
        unit.studies().forEach(study -> looked.add(study.species()));
        if (looked.size() > 2) {
            unit.studies().stream().filter(EvidenceItems::keepsIt).forEach(study -> items.add(study(study, looked)));
        }
        return items;
    }

    private Item link(ChainLink link) {
        Route route = new Route(Route.Kind.STEP, link.step());
        List<Option> options = new ArrayList<>();
        for (Support support : Support.values()) {
            boolean right = link.withSubject() == support;
            String why = link.remark().isBlank() ? link.support() : link.remark();
            options.add(new Option(support.name().toLowerCase(Locale.ROOT),
                    Messages.text(Messages.key(support), unit.subject()), right,
                    right ? "" : why, link.references(), Optional.of(route)));
        }
        return new Item("link." + link.id(), Source.EVIDENCE,
                Messages.text("item.link", link.title(), unit.subject()), new Task.Choose(options, false),
                link.remark().isBlank() ? link.support() : link.remark(), link.references(), List.of(route), Set.of(),
                Optional.empty());
    }

    /** Whether what was measured doesn't say in whom. */
    private static boolean keepsIt(Study study) {
        return !ItemWords.saysAny(study.measured() + " " + study.result() + " " + study.label(),
                List.of(Messages.text("item.study.tells").split(" ")));
    }

    private static Item study(Study study, Set<Species> looked) {
        Route route = new Route(Route.Kind.STUDY, study.id());
        List<Option> options = new ArrayList<>();
        for (Species species : looked) {
            boolean right = study.species() == species;
            options.add(new Option(species.name().toLowerCase(Locale.ROOT), Messages.word(species), right,
                    right ? "" : Messages.text("item.study.wrong", study.label(), study.subjects()),
                    study.references(), Optional.of(route)));
        }
        return new Item("study." + study.id(), Source.EVIDENCE,
                Messages.text("item.study", study.label(), study.measured(), study.result()),
                new Task.Choose(options, false), study.detail(), study.references(), List.of(route), Set.of(route),
                Optional.empty());
    }
}
