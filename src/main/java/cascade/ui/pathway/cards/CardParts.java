package cascade.ui.pathway.cards;

import cascade.messages.Messages;
import cascade.pathway.Graph;
import cascade.ui.content.Badges;
import cascade.ui.content.Links;
import cascade.ui.content.WhatIfLinks;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Wrapping;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Arrow;
import cascade.unit.MapNode;
import cascade.unit.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the cards of nodes, arrows and paths are made of. */
final class CardParts {
    private final ScreenContext context;
    private final PathwayModel model;

    CardParts(ScreenContext context, PathwayModel model) {
        this.context = context;
        this.model = model;
    }

    /** Adds the head of a card; while the unit’s texts are withheld, without what the reader left there. */
    void head(List<Node> all, Route route, Label kicker, Label title) {
        if (model.withholdsTexts()) {
            all.add(kicker);
            all.add(title);
        } else {
            all.add(context.marking().head(route, kicker, title));
        }
    }

    /** Something under a small heading. */
    static VBox group(String title, Node its) {
        VBox group = new VBox(Labels.of(title, "label-strong"), its);
        group.getStyleClass().add("group");
        return group;
    }

    /** Links side by side, in rows that wrap. */
    static Wrapping row(List<? extends Node> nodes) {
        Wrapping row = new Wrapping();
        row.getStyleClass().add("link-row");
        row.getChildren().addAll(nodes);
        return row;
    }

    /** The references under a heading; nothing where there are none. */
    Optional<Node> sources(List<String> ids, String key) {
        return ids.isEmpty() ? Optional.empty()
                : Optional.of(group(Messages.text(key),
                        Links.references(context.index(), ids, context.navigator()::peek)));
    }

    /** What can be tried by blocking or changing something; nothing in a unit without a model. */
    Optional<Node> whatIf(Route about) {
        return WhatIfLinks.of(context.unit(), about, context.tasks(), context.navigator());
    }

    /** What a node is called on the map that is shown. */
    String label(String node) {
        return model.graph().node(node).map(MapNode::plainLabel).orElse("");
    }

    /** A link to a node. */
    Node link(MapNode node) {
        return Links.to(new Route(Route.Kind.NODE, node.id()), node.plainLabel(), (to, _) -> context.navigator().go(to),
                "small-link");
    }

    /** Arrows under one another, each by what it does to its other end, with what it rests on. */
    VBox arrows(List<Arrow> arrows, Function<Arrow, String> end) {
        VBox list = new VBox();
        list.getStyleClass().add("arrow-list");
        for (Arrow arrow : arrows) {
            list.getChildren().add(new VBox(
                    Links.to(new Route(Route.Kind.ARROW, arrow.id()),
                            Messages.text(Messages.key(arrow.influence()) + ".line", label(end.apply(arrow))),
                            (to, _) -> context.navigator().go(to), "small-link"),
                    Badges.basis(arrow.evidence().basis(), arrow.evidence().disputed(), context.unit().subject())));
        }
        return list;
    }

    Graph graph() {
        return model.graph();
    }
}
