package cascade.unit.read;

import cascade.unit.Model.Change;
import cascade.unit.Model.Clause;
import cascade.unit.Model.Conditions;
import cascade.unit.Model.Constant;
import cascade.unit.Model.Course;
import cascade.unit.Model.Dose;
import cascade.unit.Model.Input;
import cascade.unit.Model.LeftOut;
import cascade.unit.Model.Level;
import cascade.unit.Model.Measure;
import cascade.unit.Model.Miss;
import cascade.unit.Model.Origin;
import cascade.unit.Model.Outcome;
import cascade.unit.Model.Point;
import cascade.unit.Model.Rule;
import cascade.unit.Model.Scenario;
import cascade.unit.Model.Tally;
import cascade.unit.Model.Watch;
import cascade.unit.Model;
import java.util.List;
import java.util.Optional;

/** Reads {@code model.json}: how each level is made, what was measured, and what can be tried. */
final class ModelReader {
    /** How a level is made, as the file names it. */
    private enum How {
        GIVEN, DOSED, PASSED, ACTIVITY, FOLD
    }

    private final JsonObject model;

    ModelReader(JsonObject model) {
        this.model = model;
    }

    Model read() {
        Model read = new Model(true, model.texts("notes"),
                model.objects("constants", 1, Limits.CONSTANTS, ModelReader::constant),
                model.objects("levels", 1, Limits.NODES, ModelReader::level),
                model.objects("leftOut", 0, Limits.ARROWS, o -> new LeftOut(o.id("arrow"), o.line("why"))),
                model.objects("points", 0, Limits.READINGS, ModelReader::point),
                model.optionalObjects("watched", Limits.READINGS,
                        o -> new Watch(o.id("node"), hour(o, "from"), hour(o, "until"))),
                model.objects("scenarios", 1, Limits.SCENARIOS, ModelReader::scenario),
                model.objects("misses", 0, Limits.EXPERIMENTS,
                        o -> new Miss(o.id("row"), o.line("said"), o.text("why"), o.someIds("references"))),
                model.objects("tallies", 0, Tally.Kind.values().length, ModelReader::tally));
        model.end();
        return read;
    }

    private static Point point(JsonObject o) {
        return new Point(o.id("node"), optionalHour(o, "hour"), optionalFold(o, "fold"), optionalFold(o, "error"),
                o.choice("course", Course.class), o.flag("unexplained"), o.text("text"), o.someIds("references"));
    }

    private static Optional<Double> optionalFold(JsonObject o, String name) {
        return o.has(name) ? Optional.of(o.number(name, 0, Limits.FOLD)) : Optional.empty();
    }

    private static Tally tally(JsonObject o) {
        return new Tally(o.has("kind") ? o.choice("kind", Tally.Kind.class) : Tally.Kind.ALL,
                count(o, "experiments"), count(o, "foretold"), o.optionalText("how"), o.optionalLine("by"));
    }

    private static int count(JsonObject o, String name) {
        int count = o.whole(name);
        if (count < 0 || count > Limits.EXPERIMENTS) {
            o.problem(name, "out-of-bounds", count, 0, Limits.EXPERIMENTS);
        }
        return count;
    }

    private static Constant constant(JsonObject o) {
        Origin origin = o.choice("origin", Origin.class);
        return new Constant(o.id("id"), o.line("name"), size(o, "value"), size(o, "least"), size(o, "most"),
                o.choice("measure", Measure.class), origin, o.text("text"),
                origin == Origin.MEASURED ? o.someIds("references") : o.optionalIds("references"));
    }

    private static double size(JsonObject o, String name) {
        return o.number(name, 0, Limits.CONSTANT);
    }

    private static Level level(JsonObject o) {
        String node = o.id("node");
        return new Level(node, switch (o.choice("rule", How.class)) {
        case GIVEN -> new Rule.Given(o.id("value"));
        case DOSED -> new Rule.Dosed(o.id("time"));
        case PASSED -> new Rule.Passed(o.id("arrow"), o.id("time"), o.id("delay"));
        case ACTIVITY -> new Rule.Activity(o.id("time"), o.objects("gate", 1, Limits.CLAUSES,
                clause -> new Clause(clause.objects("any", 1, Limits.INPUTS, ModelReader::input))),
                o.optionalObjects("held", Limits.INPUTS, ModelReader::input));
        case FOLD -> new Rule.Fold(o.id("time"), o.optionalObjects("adds", Limits.INPUTS, ModelReader::input),
                o.optionalObjects("needs", Limits.INPUTS, ModelReader::input), o.optionalIds("times"));
        });
    }

    private static Input input(JsonObject o) {
        return new Input(optionalId(o, "arrow"), o.id("weight"), optionalId(o, "rest"), o.flag("delayed"));
    }

    private static Optional<String> optionalId(JsonObject o, String name) {
        return o.has(name) ? Optional.of(o.id(name)) : Optional.empty();
    }

    private static Scenario scenario(JsonObject o) {
        return new Scenario(o.id("id"), o.line("title"), o.text("lead"), o.number("hours", 1, Limits.HOURS),
                conditions(o.object("setting")), conditions(o.object("change")),
                o.objects("outcomes", Limits.OUTCOMES_LEAST, Limits.OUTCOMES, ModelReader::outcome), o.text("text"),
                o.someIds("references"));
    }

    private static Outcome outcome(JsonObject o) {
        return new Outcome(o.id("node"), hour(o, "from"), hour(o, "until"), o.choice("course", Course.class),
                o.text("why"), o.optionalIds("references"));
    }

    private static Conditions conditions(JsonObject o) {
        Conditions read = new Conditions(
                o.optionalObjects("doses", Limits.DOSES,
                        dose -> new Dose(hour(dose, "at"), dose.number("amount", 0, Limits.DOSE))),
                o.optionalObjects("changes", Limits.CHANGES, ModelReader::change));
        o.end();
        return read;
    }

    private static Change change(JsonObject o) {
        return new Change(o.choice("kind", Change.Kind.class), List.copyOf(o.someIds("targets")),
                o.number("amount", 0, 1), optionalHour(o, "from"), optionalHour(o, "until"));
    }

    private static double hour(JsonObject o, String name) {
        return o.number(name, 0, Limits.HOURS);
    }

    private static Optional<Double> optionalHour(JsonObject o, String name) {
        return o.has(name) ? Optional.of(hour(o, name)) : Optional.empty();
    }
}
