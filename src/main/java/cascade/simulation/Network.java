package cascade.simulation;

import cascade.unit.Arrow;
import cascade.unit.Model.Constant;
import cascade.unit.Model.Level;
import cascade.unit.Model.Rule;
import cascade.unit.Model;
import cascade.unit.Unit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A unit's model with everything found by number, made once. Levels stand in the order of the model; behind them the
 * three stages by which an amount acts.
 */
public final class Network {
    /** The constants that every model has: the Hill function's, and what is taken for a full effect of a dose. */
    static final String STEEPNESS = "hill-steepness";
    static final String HALF = "hill-half";
    static final String SATURATION = "dose-saturation";
    static final int STAGES = 3;

    private final Model model;
    private final List<String> nodes;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Arrow> arrows = new HashMap<>();
    private final Map<String, Integer> constants = new HashMap<>();

    /**
     * The network of a unit.
     *
     * @throws IllegalArgumentException where the unit has no model
     */
    public Network(Unit unit) {
        this(unit.model(), unit.pathway().arrows());
    }

    /** The network of a model over some arrows. */
    Network(Model model, List<Arrow> all) {
        this.model = model;
        if (!model.there()) {
            throw new IllegalArgumentException("there is no model");
        }
        nodes = model.levels().stream().map(Level::node).toList();
        nodes.forEach(node -> numbers.put(node, numbers.size()));
        all.forEach(arrow -> arrows.put(arrow.id(), arrow));
        for (Constant constant : model.constants()) {
            constants.put(constant.id(), constants.size());
        }
        for (String needed : List.of(STEEPNESS, HALF, SATURATION)) {
            if (!constants.containsKey(needed)) {
                throw new IllegalArgumentException("a model needs the constant " + needed);
            }
        }
    }

    /** The model that it is made from. */
    public Model model() {
        return model;
    }

    /** The nodes that have a level, in their order. */
    public List<String> nodes() {
        return nodes;
    }

    /** Where a node stands among {@link #nodes}. */
    public int number(String node) {
        Integer number = numbers.get(node);
        if (number == null) {
            throw new IllegalArgumentException("the model has no level for " + node);
        }
        return number;
    }

    /** How the level of a node is made. */
    public Rule rule(int number) {
        return model.levels().get(number).rule();
    }

    /** Whether a node's level is an activity from 0 to 1; a fold or an amount otherwise. */
    public boolean isActivity(int number) {
        return rule(number) instanceof Rule.Activity || rule(number) instanceof Rule.Given;
    }

    /** Where the node that an arrow leaves stands. */
    public int from(String arrow) {
        return number(arrow(arrow).from());
    }

    /** An arrow. */
    Arrow arrow(String id) {
        Arrow found = arrows.get(id);
        if (found == null) {
            throw new IllegalArgumentException("there is no arrow " + id);
        }
        return found;
    }

    /** The constants' own values, in the order of the model. */
    public double[] values() {
        return model.constants().stream().mapToDouble(Constant::value).toArray();
    }

    /** Where a constant stands in {@link #values}. */
    public int constant(String id) {
        Integer number = constants.get(id);
        if (number == null) {
            throw new IllegalArgumentException("there is no constant " + id);
        }
        return number;
    }
}
