package cascade.ui.pathway.whatif.model;

import cascade.unit.Model;
import cascade.unit.Model.Course;
import cascade.unit.Model.Outcome;
import cascade.unit.Model.Point;
import cascade.unit.Model.Scenario;
import cascade.unit.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each place of What if is found as: a scenario as it was left, asked or shown, and the learner's own. */
final class Places {
    private final Model model;
    /** By scenario that was shown, what was predicted of it. */
    private final Map<String, Map<Integer, Course>> shown = new HashMap<>();
    private Setup own = Setup.ONE_DOSE;
    private List<String> ownCharts = List.of();

    Places(Model model) {
        this.model = model;
    }

    /** A place, come to from what is shown now; everything that can be tried, where there is no such place. */
    WhatIfState at(Route place, WhatIfState now) {
        if (place.equals(Route.OWN_WHAT_IF)) {
            return WhatIfState.at(new Page.Own(), own).picking(now.picked()).charting(
                    ownCharts.isEmpty() ? measured() : ownCharts);
        }
        return model.scenario(place.id()).map(this::at).orElse(WhatIfState.ALL);
    }

    /** A scenario: asked, until it was shown. */
    WhatIfState at(Scenario scenario) {
        Map<Integer, Course> before = shown.get(scenario.id());
        Page page = before == null ? new Page.Asked(scenario) : new Page.Shown(scenario);
        WhatIfState at = WhatIfState.at(page, Setup.of(scenario));
        return before == null ? at : at.saying(before).charting(charts(scenario));
    }

    /** From now on a scenario is shown, with what was predicted of it. */
    void reveal(Scenario scenario, Map<Integer, Course> said) {
        shown.put(scenario.id(), said);
    }

    /** From now on a scenario is asked. */
    void ask(Scenario scenario) {
        shown.remove(scenario.id());
    }

    /** Whether a scenario is shown. */
    boolean isShown(Scenario scenario) {
        return shown.containsKey(scenario.id());
    }

    /** The scenarios that are shown. */
    List<Scenario> shown() {
        return model.scenarios().stream().filter(this::isShown).toList();
    }

    /** The learner's own is this from now on. */
    void own(Setup setup, List<String> charts) {
        own = setup;
        ownCharts = charts;
    }

    private static List<String> charts(Scenario scenario) {
        return scenario.outcomes().stream().map(Outcome::node).distinct().limit(WhatIfModel.CHARTS).toList();
    }

    private List<String> measured() {
        return model.points().stream().map(Point::node).distinct().limit(WhatIfModel.CHARTS).toList();
    }
}
