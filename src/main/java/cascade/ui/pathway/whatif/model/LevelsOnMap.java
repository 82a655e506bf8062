package cascade.ui.pathway.whatif.model;

import cascade.messages.Messages;
import cascade.pathway.Levels;
import cascade.ui.map.Activity;
import cascade.ui.map.Activity.Touch;
import cascade.ui.pathway.whatif.chart.LevelKind;
import cascade.unit.Arrow;
import cascade.unit.MapNode;
import cascade.unit.Model.Change;
import cascade.unit.Model.Conditions;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A run at an hour, as a map shows it: how active each node is, and how much each arrow carries. */
final class LevelsOnMap {
    /** How strongly an arrow is there that carries nothing, and one that the model doesn't follow. */
    private static final double EMPTY = 0.5;
    private static final double LEFT_OUT = 0.3;

    private final Lab lab;
    private final Result result;
    private final double hour;
    private final Map<String, Double> shares = new HashMap<>();

    LevelsOnMap(Lab lab, Result result, double hour) {
        this.lab = lab;
        this.result = result;
        this.hour = hour;
        for (MapNode node : lab.graph().nodes()) {
            shares.put(node.id(), result.share(node.id(), result.level(node.id(), hour)));
        }
    }

    /** What nodes do and arrows carry. */
    Activity activity() {
        Map<String, Activity.OfNode> nodes = new HashMap<>();
        for (MapNode node : lab.graph().nodes()) {
            nodes.put(node.id(), node(node.id()));
        }
        Map<String, Activity.OfArrow> arrows = new HashMap<>();
        for (Arrow arrow : lab.graph().arrows()) {
            arrows.put(arrow.id(), arrow(arrow));
        }
        return new Activity(nodes, arrows);
    }

    /** How strongly each arrow is there. */
    Levels levels() {
        Map<String, Double> arrows = new HashMap<>();
        for (Arrow arrow : lab.graph().arrows()) {
            // A mark on an arrow must stay readable.
            arrows.put(arrow.id(), arrow.evidence().disputed() ? 1
                    : lab.leavesOut(arrow.id()) ? LEFT_OUT : EMPTY + (1 - EMPTY) * flow(arrow));
        }
        return new Levels(Map.of(), arrows);
    }

    private Activity.OfNode node(String id) {
        double with = result.level(id, hour);
        double without = result.levelWithout(id, hour);
        LevelKind kind = LevelKind.of(result.network(), id);
        String here = kind.said(with);
        String there = kind.said(without);
        return new Activity.OfNode(shares.getOrDefault(id, 0.0), result.share(id, without), touch(id, false),
                here.equals(there) ? here : Messages.text("whatif.level", here, there));
    }

    private Activity.OfArrow arrow(Arrow arrow) {
        if (lab.leavesOut(arrow.id())) {
            return new Activity.OfArrow(0, Touch.NONE, Messages.text("whatif.left-out"));
        }
        double flow = flow(arrow);
        double blocked = blocked(arrow.id());
        String carries = Messages.text("whatif.carries", percent(flow));
        return new Activity.OfArrow(flow, touch(arrow.id(), true), blocked > 0
                ? Messages.text("whatif.carries.blocked", carries, percent(blocked))
                : carries);
    }

    private double flow(Arrow arrow) {
        return shares.getOrDefault(arrow.from(), 0.0) * (1 - blocked(arrow.id()));
    }

    private double blocked(String arrow) {
        return result.setup().with().changes().stream().filter(change -> change.kind() == Change.Kind.BLOCK
                && change.targets().contains(arrow) && holds(change)).mapToDouble(Change::amount).max().orElse(0);
    }

    private boolean holds(Change change) {
        return change.from().orElse(Double.NEGATIVE_INFINITY) <= hour
                && hour < change.until().orElse(Double.POSITIVE_INFINITY);
    }

    private Touch touch(String id, boolean arrow) {
        for (Conditions conditions : List.of(result.setup().change(), result.setup().setting())) {
            for (Change change : conditions.changes()) {
                if ((change.kind() == Change.Kind.BLOCK) == arrow && change.targets().contains(id)
                        && change.amount() > 0 && holds(change)) {
                    return change.kind() == Change.Kind.MORE ? Touch.DRIVEN : Touch.HELD;
                }
            }
        }
        return Touch.NONE;
    }

    private static String percent(double share) {
        return NumberFormat.getPercentInstance(Locale.ENGLISH).format(share);
    }
}
