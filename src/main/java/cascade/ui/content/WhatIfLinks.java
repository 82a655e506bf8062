package cascade.ui.content;

import cascade.messages.Messages;
import cascade.pathway.DepthMap;
import cascade.ui.frame.Navigator;
import cascade.ui.frame.Tasks;
import cascade.ui.kit.Labels;
import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.MapNode;
import cascade.unit.Model.Scenario;
import cascade.unit.Pathway;
import cascade.unit.Route;
import cascade.unit.Step;
import cascade.unit.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The ways from a thing to what can be tried with the model by blocking or changing it. */
public final class WhatIfLinks {
    private static final int MOST = 4;

    private WhatIfLinks() {}

    /**
     * Links under a heading, which come once the model has been read; empty in a unit without a model.
     *
     * @param unit the unit
     * @param about a step, a node or an arrow, at either depth
     * @param tasks where the model is read
     * @param navigator goes to what is tried
     */
    public static Optional<Node> of(Unit unit, Route about, Tasks tasks, Navigator navigator) {
        if (!unit.model().there()) {
            return Optional.empty();
        }
        VBox group = new VBox();
        group.getStyleClass().add("group");
        group.setVisible(false);
        group.setManaged(false);
        tasks.run(() -> hitting(unit, about), scenarios -> {
            if (!scenarios.isEmpty()) {
                group.getChildren().add(Labels.of(Messages.text("whatif.this"), "label-strong"));
                scenarios.forEach(scenario -> group.getChildren().add(Links.to(
                        new Route(Route.Kind.WHATIF, scenario.id()), scenario.title(),
                        (route, _) -> navigator.go(route), "small-link")));
                group.setVisible(true);
                group.setManaged(true);
            }
        });
        return Optional.of(group);
    }

    private static List<Scenario> hitting(Unit unit, Route about) {
        Set<String> arrows = new HashSet<>();
        Set<String> nodes = new HashSet<>();
        Pathway pathway = unit.pathway();
        switch (about.kind()) {
        case ARROW -> arrows.add(about.id());
        case NODE -> pathway.nodes().stream().filter(node -> node.id().equals(about.id())).forEach(
                node -> node(node, pathway, nodes, arrows));
        case STEP -> pathway.steps().stream().filter(step -> step.id().equals(about.id())).forEach(
                step -> step(step, nodes, arrows));
        default -> {
            // Nothing else can be hit.
        }
        }
        arrows.addAll(inDetail(arrows, pathway));
        return unit.model().hitting(arrows, nodes).stream().limit(MOST).toList();
    }

    private static void node(MapNode node, Pathway pathway, Set<String> nodes, Set<String> arrows) {
        nodes.add(node.id());
        nodes.addAll(node.members());
        pathway.arrows().stream().filter(arrow -> nodes.contains(arrow.to())).map(Arrow::id).forEach(arrows::add);
    }

    private static void step(Step step, Set<String> nodes, Set<String> arrows) {
        for (Depth depth : Depth.values()) {
            nodes.addAll(step.scene(depth).nodes());
            arrows.addAll(step.scene(depth).arrows());
        }
    }

    /** What stands on the advanced map for arrows of the simple one. */
    private static Set<String> inDetail(Set<String> simple, Pathway pathway) {
        DepthMap depths = new DepthMap(pathway);
        Set<String> detail = new HashSet<>();
        pathway.arrows().stream().map(Arrow::id).filter(
                id -> depths.arrow(id, Depth.SIMPLE).filter(simple::contains).isPresent()).forEach(detail::add);
        return detail;
    }
}
