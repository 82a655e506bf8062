package cascade.simulation;

import cascade.unit.Arrow;
import cascade.unit.Model.Constant;
import cascade.unit.Model.Input;
import cascade.unit.Model.Level;
import cascade.unit.Model.Measure;
import cascade.unit.Model.Origin;
import cascade.unit.Model.Rule;
import cascade.unit.Model;
import cascade.unit.read.UnitFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A model of a few levels whose course is known. */
final class SmallModel {
    private final List<Constant> constants = new ArrayList<>();
    private final List<Level> levels = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();

    SmallModel(double steepness, double half) {
        constant(Network.STEEPNESS, steepness);
        constant(Network.HALF, half);
        constant(Network.SATURATION, 1000);
        constant("one", 1);
    }

    SmallModel constant(String id, double value) {
        constants.add(new Constant(id, id, value, value, value, Measure.NUMBER, Origin.ASSUMED, "", List.of()));
        return this;
    }

    SmallModel level(String node, Rule rule) {
        levels.add(new Level(node, rule));
        return this;
    }

    SmallModel arrow(String from, String to) {
        Arrow like = UnitFolder.bundled().pathway().arrows().getFirst();
        arrows.add(new Arrow(from + "-to-" + to, from, to, like.depths(), like.influence(), List.of(), "",
                like.evidence()));
        return this;
    }

    static Input along(String arrow) {
        return new Input(Optional.of(arrow), "one", Optional.empty(), false);
    }

    Simulator simulator() {
        return Simulator.exact(new Network(new Model(true, List.of(), constants, levels, List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of()), arrows));
    }
}
