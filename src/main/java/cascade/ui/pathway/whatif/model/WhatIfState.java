package cascade.ui.pathway.whatif.model;

import cascade.unit.Model.Course;
import cascade.unit.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All that is tried and shown of it, but for the hour and for the levels, which move many times a second.
 *
 * @param page what the panel is about
 * @param setup what is tried
 * @param said what was predicted so far, by the place of the outcome
 * @param told what came of each outcome; empty where nothing is shown
 * @param picked the node or the arrow that is looked at, and can be changed
 * @param followed the outcome whose path is lit
 * @param charts the nodes that have a chart
 * @param beside another scenario beside it
 * @param choosing whether another scenario is being chosen
 */
public record WhatIfState(Page page, Setup setup, Map<Integer, Course> said, List<Told> told, Optional<Route> picked,
        OptionalInt followed, List<String> charts, Optional<Beside> beside, boolean choosing) {

    /** Before anything is there. */
    static final WhatIfState READING = at(new Page.Reading(), Setup.ONE_DOSE);
    /** Where one begins. */
    static final WhatIfState ALL = at(new Page.All(), Setup.ONE_DOSE);

    /** A page, nothing of which was done. */
    static WhatIfState at(Page page, Setup setup) {
        return new WhatIfState(page, setup, Map.of(), List.of(), Optional.empty(), OptionalInt.empty(), List.of(),
                Optional.empty(), false);
    }

    /** Whether levels may be shown: not before they were predicted. */
    public boolean tells() {
        return page instanceof Page.Shown || page instanceof Page.Own;
    }

    WhatIfState trying(Setup other) {
        return new WhatIfState(page, other, said, told, picked, followed, charts, beside, choosing);
    }

    WhatIfState saying(Map<Integer, Course> now) {
        return new WhatIfState(page, setup, Map.copyOf(now), told, picked, followed, charts, beside, choosing);
    }

    WhatIfState telling(List<Told> now) {
        return new WhatIfState(page, setup, said, List.copyOf(now), picked, followed, charts, beside, choosing);
    }

    WhatIfState picking(Optional<Route> now) {
        return new WhatIfState(page, setup, said, told, now, OptionalInt.empty(), charts, beside, choosing);
    }

    WhatIfState following(OptionalInt now) {
        return new WhatIfState(page, setup, said, told, Optional.empty(), now, charts, beside, choosing);
    }

    WhatIfState charting(List<String> now) {
        return new WhatIfState(page, setup, said, told, picked, followed, List.copyOf(now), beside, choosing);
    }

    WhatIfState beside(Optional<Beside> now) {
        return new WhatIfState(page, setup, said, told, picked, followed, charts, now, false);
    }

    WhatIfState choosing(boolean now) {
        return new WhatIfState(page, setup, said, told, picked, followed, charts, beside, now);
    }
}
