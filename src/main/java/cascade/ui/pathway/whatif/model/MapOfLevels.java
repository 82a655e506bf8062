package cascade.ui.pathway.whatif.model;

import cascade.pathway.Graph;
import cascade.pathway.Lit;
import cascade.ui.map.MapState;
import cascade.unit.Depth;
import cascade.unit.Route;
import java.util.Optional;
import java.util.Set;

/**
 * What the map shows of what is tried: the path that is followed, what is picked, and the levels of an hour.
 *
 * @param graph the map that runs
 */
record MapOfLevels(Graph graph) {

    /**
     * @param now what is tried, and what is looked at of it
     * @param lab the model; empty until it has been read
     * @param result what came of it; empty while that is to be predicted
     * @param hour the hour that is looked at
     */
    MapState of(WhatIfState now, Optional<Lab> lab, Optional<Result> result, double hour) {
        Optional<Result> levels = now.beside().filter(Beside::onMap).map(Beside::result).or(() -> result);
        MapState lit = lit(now);
        if (!now.tells() || levels.isEmpty() || lab.isEmpty()) {
            return lit;
        }
        LevelsOnMap onMap = new LevelsOnMap(lab.get(), levels.get(), hour);
        return lit.active(onMap.activity(), onMap.levels());
    }

    private MapState lit(WhatIfState now) {
        Lit followed = now.followed().isPresent() ? now.told().get(now.followed().getAsInt()).way().orElse(Lit.NOTHING)
                : Lit.NOTHING;
        Lit picked = now.picked().map(route -> route.kind() == Route.Kind.ARROW
                ? new Lit(Set.of(), Set.of(route.id()))
                : new Lit(Set.of(route.id()), Set.of())).orElse(Lit.NOTHING);
        MapState plain = MapState.plain(graph);
        return new MapState(Depth.ADVANCED, Set.of(), followed, !followed.isNothing(), plain.kept(), picked,
                Lit.NOTHING, plain.levels(), false);
    }
}
