package cascade.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A model of a unit's advanced map that can be run: a level for each node, how each follows from others, and what is
 * tried with it. It illustrates; it is not a measurement. Times are in hours.
 *
 * @param there whether the unit has one; asking doesn't have it read
 * @param notes what it is and what it is not (CommonMark blocks)
 * @param constants its numbers, each with where it comes from
 * @param levels how each node's level is made; every node of the advanced map has one
 * @param leftOut arrows of the advanced map that the model doesn't follow
 * @param points what was measured and a run is held against
 * @param watched when anybody looked
 * @param scenarios what can be tried
 * @param misses what published experiments found and the model gets wrong
 * @param tallies how many published experiments it was held against
 */
public record Model(boolean there, List<String> notes, List<Constant> constants, List<Level> levels,
        List<LeftOut> leftOut, List<Point> points, List<Watch> watched, List<Scenario> scenarios,
        List<Miss> misses, List<Tally> tallies) {
    /** None. */
    public static final Model NONE = new Model(false, List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of());

    /**
     * Hours up to an end in which nobody is known to have measured a node's level, in order; all of them where nobody ever
     * did. A point may still lie in them where its source gives no hour.
     */
    public List<Span> unwatched(String node, double hours) {
        List<Span> gaps = new ArrayList<>();
        double from = 0;
        for (Watch watch : watched.stream().filter(watch -> watch.node().equals(node)).sorted(
                Comparator.comparingDouble(Watch::from)).toList()) {
            if (watch.from() > from && from < hours) {
                gaps.add(new Span(from, Math.min(watch.from(), hours)));
            }
            from = Math.max(from, watch.until());
        }
        if (from < hours) {
            gaps.add(new Span(from, hours));
        }
        return List.copyOf(gaps);
    }

    /** What can be tried, by its id. */
    public Optional<Scenario> scenario(String id) {
        return scenarios.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }

    /** What can be tried by blocking one of some arrows, or by changing one of some nodes. */
    public List<Scenario> hitting(Set<String> someArrows, Set<String> someNodes) {
        return scenarios.stream().filter(scenario -> scenario.change().changes().stream().anyMatch(
                change -> change.targets().stream().anyMatch(change.kind() == Change.Kind.BLOCK ? someArrows::contains
                        : someNodes::contains))).toList();
    }

    /** Where a constant comes from. */
    public enum Origin {
        MEASURED, FITTED, ASSUMED
    }

    /** What a constant counts. */
    public enum Measure {
        HOURS, SHARE, FOLD, NUMBER
    }

    /**
     * A number of the model.
     *
     * @param id its id
     * @param name what it is, in a line
     * @param value its value
     * @param least the least that is plausible
     * @param most the most that is plausible
     * @param measure what it counts
     * @param origin where it comes from
     * @param text why it is so (CommonMark)
     * @param references keys of its sources; never empty where it was measured
     */
    public record Constant(String id, String name, double value, double least, double most, Measure measure,
            Origin origin, String text, List<String> references) {}

    /**
     * How the level of a node is made.
     *
     * @param node the node's id
     * @param rule how
     */
    public record Level(String node, Rule rule) {}

    /** How a level is made. Constants are named by their ids. */
    public sealed interface Rule {
        /** An activity from 0 to 1 that nothing in the model changes. */
        record Given(String value) implements Rule {}

        /** An amount that is given in doses, 1 being what the main studies gave, and is gone after a time. */
        record Dosed(String time) implements Rule {}

        /**
         * An amount that comes along an arrow from another amount.
         *
         * @param arrow that arrow
         * @param time how long it stays
         * @param delay the time of each of the three stages through which it acts on what is slow
         */
        record Passed(String arrow, String time, String delay) implements Rule {}

        /**
         * An activity from 0 to 1: all clauses, less what holds it back.
         *
         * @param time its time constant
         * @param gate what it needs, each being any of some
         * @param held what holds it back
         */
        record Activity(String time, List<Clause> gate, List<Input> held) implements Rule {}

        /**
         * A fold over the untreated state, never below 0.
         *
         * @param time its time constant
         * @param adds what adds to it, by the delayed amount
         * @param needs folds that it follows, by a share of their change
         * @param times arrows from activities that it is as many times as they are over their rest
         */
        record Fold(String time, List<Input> adds, List<Input> needs, List<String> times) implements Rule {}
    }

    /** Any of some inputs. */
    public record Clause(List<Input> any) {}

    /**
     * What goes into a level.
     *
     * @param arrow the arrow along which it comes; empty for a constant tone
     * @param weight the constant that says how much of it counts
     * @param rest where it comes from a fold, the constant that says which activity a fold of 1 is
     * @param delayed whether it comes from an amount by way of its stages
     */
    public record Input(Optional<String> arrow, String weight, Optional<String> rest, boolean delayed) {}

    /** An arrow that the model doesn't follow, and why. */
    public record LeftOut(String arrow, String why) {}

    /**
     * What was measured after one dose, beside control.
     *
     * @param node the node whose level it is, as a fold over rest
     * @param hour when; empty where it is the highest fold and its source gives no hour
     * @param fold that fold; empty where only the direction was published
     * @param error half of the error bar, in folds; empty where none was published
     * @param course where it was beside control
     * @param unexplained whether the model gets it wrong; a test holds this against a run
     * @param text what was measured, in whom (CommonMark)
     * @param references keys of its sources; never empty
     */
    public record Point(String node, Optional<Double> hour, Optional<Double> fold, Optional<Double> error,
            Course course, boolean unexplained, String text, List<String> references) {}

    /** Hours from the first to the last time at which somebody measured a node's level after one dose. */
    public record Watch(String node, double from, double until) {}

    /** Some hours. */
    public record Span(double from, double until) {}

    /**
     * What holds in a run.
     *
     * @param doses what is given and when
     * @param changes what is changed in the network
     */
    public record Conditions(List<Dose> doses, List<Change> changes) {
        /** Nothing is given and nothing changed. */
        public static final Conditions NONE = new Conditions(List.of(), List.of());
    }

    /** A dose at a time, in hours; 1 is what the main studies gave. */
    public record Dose(double at, double amount) {}

    /**
     * Something that is changed.
     *
     * @param kind what is done
     * @param targets ids of arrows where arrows are blocked; of nodes otherwise
     * @param amount how much, from 0 to 1
     * @param from the hour from which it holds; empty for since long before
     * @param until the hour until which it holds; empty for to the end
     */
    public record Change(Kind kind, List<String> targets, double amount, Optional<Double> from,
            Optional<Double> until) {
        /** What is done. */
        public enum Kind {
            BLOCK, LESS, MORE
        }
    }

    /** Where a level went. */
    public enum Course {
        UP, DOWN, SAME
    }

    /**
     * Something that can be tried, always beside the same without it.
     *
     * @param id its id
     * @param title what is asked, in a line
     * @param lead what is done (CommonMark)
     * @param hours how long it runs
     * @param setting what holds in both runs
     * @param change what is done in one
     * @param outcomes what is to be predicted
     * @param text what it shows (CommonMark)
     * @param references keys of its sources; never empty
     */
    public record Scenario(String id, String title, String lead, double hours, Conditions setting, Conditions change,
            List<Outcome> outcomes, String text, List<String> references) {}

    /**
     * Something to predict: where a node's level goes, on average over some hours.
     *
     * @param node the node
     * @param from the hour from which it is looked at
     * @param until the hour until which it is
     * @param course what the model says
     * @param why why (CommonMark)
     * @param references keys of who saw it; none where this is the model alone and nobody has tested it
     */
    public record Outcome(String node, double from, double until, Course course, String why,
            List<String> references) {}

    /**
     * What a published experiment found and the model gets wrong.
     *
     * @param row its name in the table of experiments
     * @param said what was found, in a line
     * @param why what is known about why (CommonMark)
     * @param references keys of its sources; never empty
     */
    public record Miss(String row, String said, String why, List<String> references) {}

    /**
     * How many published experiments the model was held against, and how many it foretells.
     *
     * @param kind which ones, and with which constants
     * @param experiments how many; an experiment counts as often as it was held against the model
     * @param foretold how many of them it gives their right sign
     * @param how how that was counted (CommonMark); empty where nothing is said of it
     * @param by the command that counts it; empty where a test does
     */
    public record Tally(Kind kind, int experiments, int foretold, String how, String by) {
        /** Which experiments, and with which constants. */
        public enum Kind {
            /** All, with the constants as they stand. */
            ALL,
            /** Those that no constant was fitted to, with the constants as they stand. */
            UNFITTED,
            /** Those of a half to which constants were fitted anew. */
            FITTED_HALVES,
            /** Those of the other half, with these constants. */
            OTHER_HALVES
        }

        /** The share that is foretold, in percent and rounded; 0 where there are no experiments. */
        public int percent() {
            return experiments == 0 ? 0 : (int) Math.round(100.0 * foretold / experiments);
        }
    }

    /** A tally of a kind. */
    public Optional<Tally> tally(Tally.Kind kind) {
        return tallies.stream().filter(tally -> tally.kind() == kind).findFirst();
    }
}
