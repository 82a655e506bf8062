package cascade.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.Model.Change;
import cascade.unit.Model.Clause;
import cascade.unit.Model.Conditions;
import cascade.unit.Model.Dose;
import cascade.unit.Model.Rule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The simulator comes to what is known by pencil. */
class KnownAnswersTest {
    private static final Conditions DOSE = new Conditions(List.of(new Dose(0, 1)), List.of());

    private static Simulator chain(double nose, double brain) {
        return new SmallModel(1.5, 0.4).constant("nose", nose).constant("brain", brain).constant("delay", 0.7).arrow(
                "a",
                "b").level("a", new Rule.Dosed("nose")).level("b", new Rule.Passed("a-to-b", "brain",
                        "delay")).simulator();
    }

    @Test
    void aLinearChainFollowsBateman() {
        double in = 0.3;
        double out = 0.8;
        Run run = chain(in, out).run(DOSE, Times.even(6, 60));
        for (int i = 0; i < run.times().length; i++) {
            double t = run.times()[i];
            assertEquals(Math.exp(-t / in), run.levels()[0][i], 1e-8);
            assertEquals(out / (in - out) * (Math.exp(-t / in) - Math.exp(-t / out)), run.levels()[1][i], 1e-8);
        }
    }

    @Test
    void whatIsGivenIsNeitherLostNorMade() {
        double brain = 0.8;
        Run run = chain(0.3, brain).run(DOSE, Times.even(40, 40_000));
        assertEquals(1, run.mean(1, 0, 40) * 40 / brain, 1e-6, "all of a dose leaves by way of the brain");
        assertEquals(0, run.at(0, 40) + run.at(1, 40), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.1, 5, 72})
    void aStepRelaxesExponentially(double time) {
        Simulator simulator = new SmallModel(1.5, 0.4).constant("time", time).constant("zero", 0).arrow("a", "b").level(
                "a", new Rule.Given("zero")).level("b",
                        new Rule.Activity("time",
                                List.of(new Clause(List.of(SmallModel.along("a-to-b")))), List.of())).simulator();
        Conditions step = new Conditions(List.of(), List.of(
                new Change(Change.Kind.MORE, List.of("a"), 1, Optional.of(1.0), Optional.empty())));
        Run run = simulator.run(step, Times.even(48, 96));
        for (int i = 0; i < run.times().length; i++) {
            double t = run.times()[i];
            assertEquals(t <= 1 ? 0 : 1 - Math.exp(-(t - 1) / time), run.levels()[1][i], 1e-7, () -> "at " + t);
        }
    }

    @Test
    void aHillSwitchIsZeroAtZeroHalfAtItsHalfAndOneAtOne() {
        Hill hill = Hill.of(1.4, 0.45);
        assertEquals(0, hill.of(0));
        assertEquals(0.5, hill.of(0.45), 1e-12);
        assertEquals(1, hill.of(1), 1e-12);
        assertEquals(Hill.of(1.5, 0.4).of(0.3), Hill.of(Math.nextUp(1.5), 0.4).of(0.3), 1e-9, "by root as by power");
        for (double u = 0; u < 1; u += 0.01) {
            assertTrue(hill.of(u) <= hill.of(u + 0.01));
        }
    }

    @Test
    void aSwitchThatTurnsItselfOnStaysOn() {
        Simulator simulator = new SmallModel(3, 0.5).constant("time", 1).arrow("a", "a").level("a",
                new Rule.Activity("time", List.of(new Clause(List.of(SmallModel.along("a-to-a")))),
                        List.of())).simulator();
        Conditions pulse = new Conditions(List.of(), List.of(
                new Change(Change.Kind.MORE, List.of("a"), 1, Optional.of(1.0), Optional.of(6.0))));
        Run run = simulator.run(pulse, Times.even(60, 60));
        assertEquals(0, run.at(0, 1), 1e-9);
        assertTrue(run.at(0, 60) > 0.9, "it stays where the pulse left it");
        Conditions weak = new Conditions(List.of(), List.of(
                new Change(Change.Kind.MORE, List.of("a"), 0.3, Optional.of(1.0), Optional.of(2.0))));
        assertTrue(simulator.run(weak, Times.even(60, 60)).at(0, 60) < 0.01, "a weak pulse fades");
    }
}
