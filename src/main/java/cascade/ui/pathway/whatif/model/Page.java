package cascade.ui.pathway.whatif.model;

import cascade.unit.Model.Scenario;

/** What the panel is about. */
public sealed interface Page {
    /** The model is being read. */
    record Reading() implements Page {}

    /** Everything that can be tried. */
    record All() implements Page {}

    /** A scenario whose outcomes are to be predicted. Nothing of what comes is shown anywhere. */
    record Asked(Scenario scenario) implements Page {}

    /** A scenario, and what came of it. */
    record Shown(Scenario scenario) implements Page {}

    /** Something of the learner's own, and what comes of it. */
    record Own() implements Page {}
}
