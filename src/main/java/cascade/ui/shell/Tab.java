package cascade.ui.shell;

import cascade.messages.Messages;
import cascade.unit.Route;
import cascade.unit.Unit;
import java.util.Locale;
import java.util.Optional;

/** The tabs, in their order. */
public enum Tab {
    SIMPLE, ADVANCED, PATHWAY, NUMBERS, GLOSSARY, EVIDENCE, COMPARE;

    /** Its id in a route, as in {@code tab:compare}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands on it. */
    public String title() {
        return Messages.word(this);
    }

    /** The route to it. */
    public Route route() {
        return Route.tab(id());
    }

    /** The tab that shows a route; empty where the unit has no such thing. */
    public static Optional<Tab> of(Route route, Unit unit) {
        return switch (route.kind()) {
        case TAB -> Optional.ofNullable(byId(route.id()));
        case SECTION -> unit.simple().id().equals(route.id()) ? Optional.of(SIMPLE)
                : has(unit.advanced().stream().map(s -> s.id()), route, ADVANCED);
        case TERM -> has(unit.terms().stream().map(t -> t.id()), route, GLOSSARY);
        case NODE -> has(unit.pathway().nodes().stream().map(n -> n.id()), route, PATHWAY);
        case PATHS -> route.ends().stream().allMatch(
                end -> unit.pathway().nodes().stream().anyMatch(n -> n.id().equals(end))) ? Optional.of(PATHWAY)
                        : Optional.empty();
        case ARROW -> has(unit.pathway().arrows().stream().map(a -> a.id()), route, PATHWAY);
        case STEP -> has(unit.pathway().steps().stream().map(s -> s.id()), route, PATHWAY);
        case NUMBER -> has(unit.numbers().stream().map(n -> n.id()), route, NUMBERS);
        case STUDY -> has(unit.studies().stream().map(s -> s.id()), route, EVIDENCE);
        case CLAIM -> has(unit.claims().stream().map(c -> c.id()), route, EVIDENCE);
        case REF -> has(unit.references().stream().map(r -> r.id()), route, EVIDENCE);
        };
    }

    private static @org.jspecify.annotations.Nullable Tab byId(String id) {
        for (Tab tab : values()) {
            if (tab.id().equals(id)) {
                return tab;
            }
        }
        return null;
    }

    private static Optional<Tab> has(java.util.stream.Stream<String> ids, Route route, Tab tab) {
        return ids.anyMatch(route.id()::equals) ? Optional.of(tab) : Optional.empty();
    }
}
