package cascade.unit.read;

import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.MapNode;
import cascade.unit.Model.Change;
import cascade.unit.Model.Conditions;
import cascade.unit.Model.Constant;
import cascade.unit.Model.Input;
import cascade.unit.Model.Point;
import cascade.unit.Model.Rule;
import cascade.unit.Model.Scenario;
import cascade.unit.Model.Tally;
import cascade.unit.Model;
import cascade.unit.Pathway;
import cascade.unit.Route;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the model: that it covers the advanced map, that each input comes along an arrow, and that all leads somewhere. */
final class ModelChecks {
    private static final String FILE = "model.json";

    private final UnitChecks unit;
    private final Pathway pathway;
    private final Problems problems;
    private final Map<String, Arrow> arrows;
    private final Map<String, Rule> rules = new HashMap<>();
    private final Set<String> constants = new HashSet<>();
    private final Set<String> nodes;
    private final Set<String> used = new HashSet<>();

    ModelChecks(UnitChecks unit, Pathway pathway, Problems problems) {
        this.unit = unit;
        this.pathway = pathway;
        this.problems = problems;
        arrows = pathway.arrows().stream().filter(arrow -> arrow.depths().contains(Depth.ADVANCED)).collect(
                Collectors.toMap(Arrow::id, arrow -> arrow, (one, _) -> one));
        nodes = pathway.nodes().stream().filter(node -> node.depths().contains(Depth.ADVANCED)).map(
                MapNode::id).collect(Collectors.toSet());
    }

    void check(Model model) {
        if (!model.there()) {
            return;
        }
        blocks("$.notes", model.notes());
        for (int i = 0; i < model.constants().size(); i++) {
            constant("$.constants[" + i + "]", model.constants().get(i));
        }
        for (int i = 0; i < model.levels().size(); i++) {
            String node = model.levels().get(i).node();
            node("$.levels[" + i + "].node", node);
            if (rules.put(node, model.levels().get(i).rule()) != null) {
                problems.add(FILE, "$.levels[" + i + "].node", "twice", node);
            }
        }
        for (int i = 0; i < model.levels().size(); i++) {
            level("$.levels[" + i + "]", model.levels().get(i).node(), model.levels().get(i).rule());
        }
        for (int i = 0; i < model.leftOut().size(); i++) {
            String arrow = model.leftOut().get(i).arrow();
            arrow("$.leftOut[" + i + "].arrow", arrow);
            if (!used.add(arrow)) {
                problems.add(FILE, "$.leftOut[" + i + "].arrow", "twice", arrow);
            }
        }
        covers();
        for (int i = 0; i < model.points().size(); i++) {
            point("$.points[" + i + "]", model.points().get(i));
        }
        for (int i = 0; i < model.watched().size(); i++) {
            node("$.watched[" + i + "].node", model.watched().get(i).node());
            if (model.watched().get(i).from() > model.watched().get(i).until()) {
                problems.add(FILE, "$.watched[" + i + "].until", "change-hours");
            }
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < model.scenarios().size(); i++) {
            String at = "$.scenarios[" + i + "]";
            if (!ids.add(model.scenarios().get(i).id())) {
                problems.add(FILE, at + ".id", "twice", model.scenarios().get(i).id());
            }
            scenario(at, model.scenarios().get(i));
        }
        for (int i = 0; i < model.misses().size(); i++) {
            String at = "$.misses[" + i + "]";
            unit.text(FILE, at + ".why", model.misses().get(i).why());
            unit.refer(Route.Kind.REF, FILE, at + ".references", model.misses().get(i).references());
        }
        tallies(model.tallies());
    }

    private void tallies(List<Tally> tallies) {
        Set<Tally.Kind> kinds = EnumSet.noneOf(Tally.Kind.class);
        for (int i = 0; i < tallies.size(); i++) {
            String at = "$.tallies[" + i + "]";
            Tally tally = tallies.get(i);
            if (!kinds.add(tally.kind())) {
                problems.add(FILE, at + ".kind", "twice", EnumWords.word(tally.kind()));
            }
            if (tally.foretold() > tally.experiments()) {
                problems.add(FILE, at + ".foretold", "tally-foretold", tally.foretold(), tally.experiments());
            }
            unit.text(FILE, at + ".how", tally.how());
        }
    }

    private void constant(String at, Constant constant) {
        if (!constants.add(constant.id())) {
            problems.add(FILE, at + ".id", "twice", constant.id());
        }
        if (constant.value() < constant.least() || constant.value() > constant.most()) {
            problems.add(FILE, at + ".value", "constant-range");
        }
        if (constant.measure() == Model.Measure.SHARE && constant.most() > 1) {
            problems.add(FILE, at + ".most", "constant-share");
        }
        if (constant.measure() == Model.Measure.HOURS && constant.least() < Limits.SHORTEST) {
            problems.add(FILE, at + ".least", "constant-hours", Limits.SHORTEST);
        }
        unit.text(FILE, at + ".text", constant.text());
        unit.refer(Route.Kind.REF, FILE, at + ".references", constant.references());
    }

    private void point(String at, Point point) {
        node(at + ".node", point.node());
        if (point.hour().isEmpty() && point.fold().isEmpty()) {
            problems.add(FILE, at + ".fold", "point-fold");
        }
        if (point.error().isPresent() && point.fold().isEmpty()) {
            problems.add(FILE, at + ".error", "point-error");
        }
        unit.text(FILE, at + ".text", point.text());
        unit.refer(Route.Kind.REF, FILE, at + ".references", point.references());
    }

    private void level(String at, String node, Rule rule) {
        switch (rule) {
        case Rule.Given(String value) -> known(at + ".value", value);
        case Rule.Dosed(String time) -> known(at + ".time", time);
        case Rule.Passed(String arrow, String time, String delay) -> {
            known(at + ".time", time);
            known(at + ".delay", delay);
            comes(at + ".arrow", arrow, node);
            kind(at + ".arrow", arrow, Rule.Dosed.class);
        }
        case Rule.Activity activity -> {
            known(at + ".time", activity.time());
            for (int i = 0; i < activity.gate().size(); i++) {
                inputs(at + ".gate[" + i + "].any", node, activity.gate().get(i).any());
            }
            inputs(at + ".held", node, activity.held());
        }
        case Rule.Fold fold -> {
            known(at + ".time", fold.time());
            inputs(at + ".adds", node, fold.adds());
            inputs(at + ".needs", node, fold.needs());
            for (int i = 0; i < fold.times().size(); i++) {
                comes(at + ".times[" + i + "]", fold.times().get(i), node);
                kind(at + ".times[" + i + "]", fold.times().get(i), Rule.Activity.class);
            }
            for (int i = 0; i < fold.adds().size(); i++) {
                String here = at + ".adds[" + i + "].arrow";
                fold.adds().get(i).arrow().ifPresentOrElse(arrow -> kind(here, arrow, Rule.Passed.class),
                        () -> problems.add(FILE, here, "input-arrow"));
            }
            for (int i = 0; i < fold.needs().size(); i++) {
                String here = at + ".needs[" + i + "].arrow";
                fold.needs().get(i).arrow().ifPresentOrElse(arrow -> kind(here, arrow, Rule.Fold.class),
                        () -> problems.add(FILE, here, "input-arrow"));
            }
        }
        }
    }

    private void inputs(String at, String node, List<Input> inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            String here = at + "[" + i + "]";
            Input input = inputs.get(i);
            known(here + ".weight", input.weight());
            input.rest().ifPresent(rest -> known(here + ".rest", rest));
            input.arrow().ifPresent(arrow -> {
                comes(here + ".arrow", arrow, node);
                Arrow found = arrows.get(arrow);
                Rule from = found == null ? null : rules.get(found.from());
                if (from instanceof Rule.Fold && input.rest().isEmpty() && !(rules.get(node) instanceof Rule.Fold)) {
                    problems.add(FILE, here + ".rest", "input-rest");
                }
                if (input.delayed()) {
                    kind(here + ".arrow", arrow, Rule.Passed.class);
                }
            });
        }
    }

    private void known(String at, String constant) {
        if (!constants.contains(constant)) {
            problems.add(FILE, at, "no-constant", constant);
        }
    }

    /** That an arrow ends at a node. */
    private void comes(String at, String arrow, String node) {
        used.add(arrow);
        arrow(at, arrow);
        Arrow found = arrows.get(arrow);
        if (found != null && !found.to().equals(node)) {
            problems.add(FILE, at, "input-elsewhere", arrow, node);
        }
    }

    /** That an arrow begins at a level that is made in a certain way. */
    private void kind(String at, String arrow, Class<? extends Rule> wanted) {
        Arrow found = arrows.get(arrow);
        if (found != null && !wanted.isInstance(rules.get(found.from()))) {
            problems.add(FILE, at, "input-kind", arrow, found.from());
        }
    }

    private void arrow(String at, String arrow) {
        if (!arrows.containsKey(arrow)) {
            problems.add(FILE, at, "not-on-map", arrow);
        }
    }

    private void node(String at, String node) {
        if (!nodes.contains(node)) {
            problems.add(FILE, at, "not-on-map", node);
        }
    }

    /** That nothing of the advanced map is forgotten. */
    private void covers() {
        for (MapNode node : pathway.nodes()) {
            if (nodes.contains(node.id()) && !rules.containsKey(node.id())) {
                problems.add(FILE, "$.levels", "no-level", node.id());
            }
        }
        for (Arrow arrow : pathway.arrows()) {
            if (arrows.containsKey(arrow.id()) && !used.contains(arrow.id())) {
                problems.add(FILE, "$.leftOut", "arrow-unused", arrow.id());
            }
        }
    }

    private void scenario(String at, Scenario scenario) {
        unit.text(FILE, at + ".lead", scenario.lead());
        unit.text(FILE, at + ".text", scenario.text());
        unit.refer(Route.Kind.REF, FILE, at + ".references", scenario.references());
        conditions(at + ".setting", scenario.setting());
        conditions(at + ".change", scenario.change());
        for (int i = 0; i < scenario.outcomes().size(); i++) {
            String here = at + ".outcomes[" + i + "]";
            Model.Outcome outcome = scenario.outcomes().get(i);
            node(here + ".node", outcome.node());
            if (outcome.from() >= outcome.until() || outcome.until() > scenario.hours()) {
                problems.add(FILE, here + ".until", "outcome-hours");
            }
            unit.text(FILE, here + ".why", outcome.why());
            unit.refer(Route.Kind.REF, FILE, here + ".references", outcome.references());
        }
    }

    private void conditions(String at, Conditions conditions) {
        for (int i = 0; i < conditions.changes().size(); i++) {
            String here = at + ".changes[" + i + "]";
            Change change = conditions.changes().get(i);
            for (int j = 0; j < change.targets().size(); j++) {
                if (change.kind() == Change.Kind.BLOCK) {
                    arrow(here + ".targets[" + j + "]", change.targets().get(j));
                } else {
                    node(here + ".targets[" + j + "]", change.targets().get(j));
                }
            }
            if (change.from().isPresent() && change.until().isPresent()
                    && change.from().get() >= change.until().get()) {
                problems.add(FILE, here + ".until", "change-hours");
            }
        }
    }

    private void blocks(String at, List<String> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            unit.text(FILE, at + "[" + i + "]", blocks.get(i));
        }
    }
}
