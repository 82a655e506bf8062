package cascade.ui.pathway.whatif.model;

import cascade.unit.Model.Scenario;

/**
 * Another scenario beside what is tried.
 *
 * @param scenario which
 * @param result what comes of it
 * @param onMap whether the map shows this one
 */
public record Beside(Scenario scenario, Result result, boolean onMap) {}
