package cascade.ui.pathway;

import cascade.ui.kit.Wrapping;
import cascade.messages.Messages;
import cascade.pathway.Graph;
import cascade.pathway.Lit;
import cascade.pathway.Reach;
import cascade.ui.kit.Badges;
import cascade.ui.kit.Citations;
import cascade.ui.kit.Icons;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Links;
import cascade.ui.kit.ScreenContext;
import cascade.unit.Arrow;
import cascade.unit.Certainty;
import cascade.unit.Evidence;
import cascade.unit.ExternalId;
import cascade.unit.Lane;
import cascade.unit.MapNode;
import cascade.unit.Route;
import cascade.unit.Term;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A node's or an arrow's card: what it is, what it does, and how anybody knows. */
final class CardPanel extends VBox {
    private final ScreenContext context;
    private final PathwayModel model;
    private final Map<String, Term> terms;
    private final Map<String, Lane> lanes;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Button close = new Button(Messages.text("card.close"));

    CardPanel(ScreenContext context, PathwayModel model) {
        this.context = context;
        this.model = model;
        this.terms = context.unit().terms().stream().collect(Collectors.toMap(Term::id, Function.identity()));
        this.lanes = context.unit().pathway().lanes().stream().collect(Collectors.toMap(Lane::id, Function.identity()));
        getStyleClass().add("walk-panel");
        content.getStyleClass().add("caption");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        close.setGraphic(Icons.of(Feather.ARROW_LEFT));
        close.setOnAction(_ -> model.goTo(model.step().get()));
        close.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(close, Priority.ALWAYS);
        HBox buttons = new HBox(close);
        buttons.getStyleClass().add("walk-buttons");
        getChildren().addAll(scroll, buttons);
    }

    void show(Route route) {
        content.getChildren().clear();
        if (route.kind() == Route.Kind.NODE) {
            model.graph().node(route.id()).ifPresent(this::node);
        } else {
            model.graph().arrow(route.id()).ifPresent(this::arrow);
        }
        scroll.setVvalue(0);
    }

    private void node(MapNode node) {
        Graph graph = model.graph();
        Lane lane = lanes.get(node.lane());
        content.getChildren().addAll(
                Labels.of(Messages.text("card.kind", Messages.word(node.kind()), lane == null ? "" : lane.spoken()),
                        "kicker"),
                Labels.heading(node.plainLabel(), "panel-title"));
        if (!node.name().equals(node.plainLabel())) {
            content.getChildren().add(Labels.of(node.name(), "secondary"));
        }
        content.getChildren().add(context.prose().block(node.text(), new Citations(), "body-text"));
        if (!model.left().get().nodes().contains(node.id())) {
            content.getChildren().add(Labels.of(Messages.text("lens.gone"), "chip"));
        }
        content.getChildren().add(reach(node));
        arrows(Messages.text("card.from"), graph.to(node.id()), Arrow::from);
        arrows(Messages.text("card.to"), graph.from(node.id()), Arrow::to);
        if (!node.members().isEmpty()) {
            Graph advanced = model.graph(cascade.unit.Depth.ADVANCED);
            group(Messages.text("card.members"),
                    row(node.members().stream().flatMap(id -> advanced.node(id).stream()).map(
                            member -> (Node) Links.to(new Route(Route.Kind.NODE, member.id()), member.plainLabel(),
                                    (to, _) -> {
                                        model.changeDepth(cascade.unit.Depth.ADVANCED);
                                        context.navigator().go(to);
                                    }, "small-link")).toList()));
        }
        if (!node.terms().isEmpty()) {
            group(Messages.text("numbers.terms"),
                    row(node.terms().stream().map(terms::get).filter(java.util.Objects::nonNull).map(
                            term -> (Node) Links.to(new Route(Route.Kind.TERM, term.id()), term.shortName(),
                                    context.navigator()::peek, "small-link")).toList()));
        }
        if (!node.ids().isEmpty()) {
            group(Messages.text("card.ids"), Labels.of(
                    node.ids().stream().map(CardPanel::spelled).collect(Collectors.joining("   ")), "secondary"));
        }
        sources(node.references(), "numbers.sources");
    }

    /** The ways to light all upstream or downstream, and how much that is. */
    private Wrapping reach(MapNode node) {
        Wrapping row = new Wrapping();
        row.getStyleClass().add("link-row");
        for (Reach how : List.of(Reach.UPSTREAM, Reach.DOWNSTREAM)) {
            Lit lit = how.of(model.graph(), node.id());
            String text = model.reach().get() == how
                    ? Messages.text(Messages.key(how) + ".count", lit.nodes().size() - 1, lit.arrows().size())
                    : Messages.text(Messages.key(how));
            Hyperlink link = new Hyperlink(text);
            link.getStyleClass().add("small-link");
            link.setAccessibleText(text);
            link.setOnAction(_ -> model.reach(node.id(), how));
            row.getChildren().add(link);
        }
        return row;
    }

    private static String spelled(ExternalId id) {
        return id.database() + "\u00a0" + id.id();
    }

    private void arrows(String title, List<Arrow> arrows, Function<Arrow, String> end) {
        if (arrows.isEmpty()) {
            return;
        }
        VBox list = new VBox();
        list.getStyleClass().add("arrow-list");
        for (Arrow arrow : arrows) {
            String other = model.graph().node(end.apply(arrow)).map(MapNode::plainLabel).orElse("");
            VBox item = new VBox(
                    Links.to(new Route(Route.Kind.ARROW, arrow.id()),
                            Messages.text(Messages.key(arrow.influence()) + ".line", other),
                            (to, _) -> context.navigator().go(to), "small-link"),
                    Badges.basis(arrow.evidence().basis(), arrow.evidence().disputed(), context.unit().subject()));
            list.getChildren().add(item);
        }
        group(title, list);
    }

    private void arrow(Arrow arrow) {
        Evidence evidence = arrow.evidence();
        Citations citations = new Citations();
        String from = model.graph().node(arrow.from()).map(MapNode::plainLabel).orElse("");
        String to = model.graph().node(arrow.to()).map(MapNode::plainLabel).orElse("");
        content.getChildren().addAll(Labels.of(Messages.word(arrow.influence()), "kicker"),
                Labels.heading(Messages.text("card.arrow", from, to), "panel-title"),
                context.prose().block(arrow.mechanism(), citations, "caption-text"));
        VBox measured = new VBox(Badges.basis(evidence.basis(), context.unit().subject()));
        if (evidence.certainty() == Certainty.REPORTED) {
            measured.getChildren().add(Badges.certainty(Certainty.REPORTED));
        }
        measured.getChildren().add(context.prose().block(evidence.finding(), citations, "body-text"));
        if (!evidence.systems().isEmpty()) {
            measured.getChildren().add(Labels.of(Messages.text("evidence.seen-in",
                    evidence.systems().stream().map(Messages::word).collect(Collectors.joining(", "))), "secondary"));
        }
        measured.getStyleClass().addAll("measured", Badges.style(evidence.basis()));
        content.getChildren().add(measured);
        if (evidence.disputed()) {
            VBox dispute = new VBox(Badges.basis(evidence.basis(), true, context.unit().subject()),
                    context.prose().block(evidence.dispute(), citations, "body-text"));
            dispute.getStyleClass().addAll("measured", "disputed");
            content.getChildren().add(dispute);
        }
        group(Messages.text("card.breaks"), context.prose().block(evidence.breaks(), citations, "body-text"));
        group(Messages.text("card.ends"),
                row(java.util.stream.Stream.of(arrow.from(), arrow.to()).flatMap(
                        id -> model.graph().node(id).stream()).map(
                                end -> (Node) Links.to(new Route(Route.Kind.NODE, end.id()), end.plainLabel(),
                                        (route, _) -> context.navigator().go(route), "small-link")).toList()));
        sources(evidence.references(), "numbers.sources");
        sources(evidence.against(), "card.against");
    }

    private void sources(List<String> ids, String key) {
        if (!ids.isEmpty()) {
            group(Messages.text(key), Links.references(context.unit(), ids, context.navigator()::peek));
        }
    }

    private void group(String title, Node its) {
        VBox group = new VBox(Labels.of(title, "label-strong"), its);
        group.getStyleClass().add("group");
        content.getChildren().add(group);
    }

    private static Wrapping row(List<Node> nodes) {
        Wrapping row = new Wrapping();
        row.getStyleClass().add("link-row");
        row.getChildren().addAll(nodes);
        return row;
    }
}
