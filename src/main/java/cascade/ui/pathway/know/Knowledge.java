package cascade.ui.pathway.know;

import cascade.practice.Scope;
import cascade.practice.item.Item;
import cascade.practice.progress.Strength;
import cascade.practice.progress.Strengths;
import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Parameters;
import cascade.practice.schedule.Scheduler;
import cascade.ui.map.Glow;
import cascade.unit.Arrow;
import cascade.unit.MapNode;
import cascade.unit.Pathway;
import cascade.unit.Route;
import cascade.unit.Step;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader knew of a pathway at one moment: of its steps, nodes and arrows. Of a step and a node it is what they are
 * practised with: a node's arrows and terms, and what it stands for, count for it too.
 */
public final class Knowledge {
    private final Map<Route, Known> known = new HashMap<>();
    private final Glow glow;

    private Knowledge(Pathway pathway, Strengths strengths) {
        Map<String, Glow.Mark> marks = new HashMap<>();
        for (MapNode node : pathway.nodes()) {
            put(route(Route.Kind.NODE, node.id()), pathway, strengths).ifPresent(of -> marks.put(node.id(),
                    new Glow.Mark(of.strength().mean(), of.filled(), of.fades(), of.wasAsked(), of.words())));
        }
        for (Step step : pathway.steps()) {
            put(route(Route.Kind.STEP, step.id()), pathway, strengths);
        }
        for (Arrow arrow : pathway.arrows()) {
            put(route(Route.Kind.ARROW, arrow.id()), pathway, strengths);
        }
        this.glow = new Glow(marks);
    }

    private static Route route(Route.Kind kind, String id) {
        return new Route(kind, id);
    }

    private Optional<Known> put(Route route, Pathway pathway, Strengths strengths) {
        Strength strength = strengths.of(Scope.near(route, pathway));
        if (strength.items() == 0) {
            return Optional.empty();
        }
        Known made = new Known(strength);
        known.put(route, made);
        return Optional.of(made);
    }

    /** Works it out. May take a while; can be called on any thread. */
    static Knowledge of(Pathway pathway, List<Item> items, Map<String, Memory> memories, Instant at) {
        return new Knowledge(pathway, new Strengths(items, memories, new Scheduler(Parameters.PUBLISHED), at));
    }

    /** What is known of a thing; empty where nothing is asked about it. */
    public Optional<Known> of(Route route) {
        return Optional.ofNullable(known.get(route));
    }

    /** The same as a light round the nodes of a map. */
    public Glow glow() {
        return glow;
    }
}
