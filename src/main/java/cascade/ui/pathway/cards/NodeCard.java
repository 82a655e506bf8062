package cascade.ui.pathway.cards;

import cascade.messages.Messages;
import cascade.pathway.Graph;
import cascade.pathway.Lit;
import cascade.pathway.Reach;
import cascade.ui.content.Citations;
import cascade.ui.content.Links;
import cascade.ui.content.OutboundLinks;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Wrapping;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.ExternalId;
import cascade.unit.MapNode;
import cascade.unit.Place;
import cascade.unit.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** A node's card: what it is and where, what acts on it and what it acts on. */
final class NodeCard {
    private final ScreenContext context;
    private final PathwayModel model;
    private final CardParts parts;

    NodeCard(ScreenContext context, PathwayModel model, CardParts parts) {
        this.context = context;
        this.model = model;
        this.parts = parts;
    }

    List<Node> of(MapNode node) {
        Graph graph = model.graph();
        String place = context.index().places().find(node.place()).map(Place::spoken).orElse("");
        List<Node> all = new ArrayList<>();
        parts.head(all, new Route(Route.Kind.NODE, node.id()),
                Labels.of(Messages.text("card.kind", Messages.word(node.kind()), place), "kicker"),
                Labels.heading(node.plainLabel(), "panel-title"));
        if (!node.name().equals(node.plainLabel())) {
            all.add(Labels.of(node.name(), "secondary"));
        }
        all.add(model.withholdsTexts() ? Labels.of(Messages.text("card.withheld"), "secondary")
                : context.prose().block(node.text(), new Citations(), "body-text"));
        if (!model.kept().nodes().contains(node.id())) {
            all.add(Labels.of(Messages.text("lens.gone"), "chip"));
        }
        all.add(ways(node));
        arrows(all, "card.from", graph.to(node.id()), Arrow::from);
        arrows(all, "card.to", graph.from(node.id()), Arrow::to);
        if (!node.members().isEmpty()) {
            all.add(CardParts.group(Messages.text("card.members"), members(node)));
        }
        if (model.withholdsTexts()) {
            return all;
        }
        parts.whatIf(new Route(Route.Kind.NODE, node.id())).ifPresent(all::add);
        if (!node.terms().isEmpty()) {
            all.add(CardParts.group(Messages.text("numbers.terms"),
                    CardParts.row(node.terms().stream().map(context.index().terms()::get).map(
                            term -> Links.to(new Route(Route.Kind.TERM, term.id()), term.shortName(),
                                    context.navigator()::peek, "small-link")).toList())));
        }
        if (!node.ids().isEmpty()) {
            VBox ids = new VBox();
            node.ids().forEach(id -> ids.getChildren().add(entry(id)));
            all.add(CardParts.group(Messages.text("card.ids"), ids));
        }
        parts.sources(node.references(), "numbers.sources").ifPresent(all::add);
        return all;
    }

    private void arrows(List<Node> all, String key, List<Arrow> arrows, Function<Arrow, String> end) {
        if (!arrows.isEmpty()) {
            all.add(CardParts.group(Messages.text(key), parts.arrows(arrows, end)));
        }
    }

    private Wrapping members(MapNode node) {
        Graph advanced = model.graph(Depth.ADVANCED);
        return CardParts.row(node.members().stream().flatMap(id -> advanced.node(id).stream()).map(
                member -> Links.to(new Route(Route.Kind.NODE, member.id()), member.plainLabel(),
                        (to, _) -> context.navigator().go(to), "small-link")).toList());
    }

    /** An entry in a public database: to copy, and to open in the browser where the reader asks for that. */
    private Node entry(ExternalId id) {
        Wrapping row = CardParts.row(
                List.of(OutboundLinks.copy(context.desktop(), id.database() + "\u00a0" + id.id(), id.id())));
        id.address().ifPresent(address -> row.getChildren().add(OutboundLinks.web(context.desktop(), address)));
        return row;
    }

    /** The ways to light all upstream or downstream, with how much that is, and the paths to another node. */
    private Wrapping ways(MapNode node) {
        List<Hyperlink> links = new ArrayList<>();
        for (Reach how : List.of(Reach.UPSTREAM, Reach.DOWNSTREAM)) {
            Lit lit = how.of(model.graph(), node.id());
            links.add(action(model.state().get().reach() == how
                    ? Messages.text(Messages.key(how) + ".count", Messages.count("nodes", lit.nodes().size() - 1),
                            Messages.count("arrows", lit.arrows().size()))
                    : Messages.text(Messages.key(how)), () -> model.reach(node.id(), how)));
        }
        if (model.opens(node.id())) {
            links.add(action(Messages.text("card.open"), () -> model.turn(node.id())));
        } else if (model.openedFor(node.id()).isPresent()) {
            links.add(action(Messages.text("card.shut"), () -> model.turn(node.id())));
        }
        links.add(action(Messages.text("paths.pick"), () -> model.choosePathsFrom(node.id())));
        Links.practise(context.unit(), new Route(Route.Kind.NODE, node.id()), context.navigator()::go).ifPresent(
                links::add);
        return CardParts.row(links);
    }

    private static Hyperlink action(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("small-link");
        link.setAccessibleText(text);
        link.setOnAction(_ -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }
}
