package cascade.ui.pathway.cards;

import cascade.messages.Messages;
import cascade.ui.content.Badges;
import cascade.ui.content.Citations;
import cascade.ui.content.Links;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Labels;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Arrow;
import cascade.unit.Evidence;
import cascade.unit.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** An arrow's card: how it works, who measured it in what, what speaks against it and what breaks it. */
final class ArrowCard {
    private final ScreenContext context;
    private final PathwayModel model;
    private final CardParts parts;

    ArrowCard(ScreenContext context, PathwayModel model, CardParts parts) {
        this.context = context;
        this.model = model;
        this.parts = parts;
    }

    List<Node> of(Arrow arrow) {
        Evidence evidence = arrow.evidence();
        Citations citations = new Citations();
        List<Node> all = new ArrayList<>();
        parts.head(all, new Route(Route.Kind.ARROW, arrow.id()), Labels.of(Messages.word(arrow.influence()), "kicker"),
                Labels.heading(Messages.text("card.arrow", parts.label(arrow.from()), parts.label(arrow.to())),
                        "panel-title"));
        if (model.withholdsTexts()) {
            all.add(Labels.of(Messages.text("card.withheld"), "secondary"));
            return all;
        }
        all.add(context.prose().block(arrow.mechanism(), citations, "caption-text"));
        if (!model.kept().arrows().contains(arrow.id())) {
            all.add(Labels.of(Messages.text("lens.arrow-gone"), "chip"));
        }
        all.add(measured(evidence, citations));
        if (evidence.disputed()) {
            VBox dispute = new VBox(Badges.basis(evidence.basis(), true, context.unit().subject()),
                    context.prose().block(evidence.dispute(), citations, "body-text"));
            dispute.getStyleClass().addAll("measured", "disputed");
            all.add(dispute);
        }
        all.add(CardParts.group(Messages.text("card.breaks"), evidence.breaks().isEmpty() ? Badges.untried()
                : context.prose().block(evidence.breaks(), citations, "body-text")));
        parts.whatIf(new Route(Route.Kind.ARROW, arrow.id())).ifPresent(all::add);
        all.add(CardParts.group(Messages.text("card.ends"),
                CardParts.row(Stream.of(arrow.from(), arrow.to()).flatMap(id -> parts.graph().node(id).stream()).map(
                        parts::link).toList())));
        Links.practise(context.unit(), new Route(Route.Kind.ARROW, arrow.id()), context.navigator()::go).map(
                link -> CardParts.row(List.of(link))).ifPresent(all::add);
        parts.sources(evidence.references(), "numbers.sources").ifPresent(all::add);
        parts.sources(evidence.against(), "card.against").ifPresent(all::add);
        return all;
    }

    private VBox measured(Evidence evidence, Citations citations) {
        VBox measured = new VBox(
                Badges.evidence(evidence.basis(), evidence.certainty(), context.unit().subject()));
        measured.getChildren().add(context.prose().block(evidence.finding(), citations, "body-text"));
        if (!evidence.systems().isEmpty()) {
            measured.getChildren().add(Labels.of(Messages.text("evidence.seen-in",
                    Messages.list(evidence.systems().stream().map(Messages::word).toList())), "secondary"));
        }
        measured.getStyleClass().addAll("measured", Badges.style(evidence.basis()));
        return measured;
    }
}
