package cascade.ui.evidence;

import cascade.messages.Messages;
import cascade.ui.content.Badges;
import cascade.ui.content.Citations;
import cascade.ui.content.Links;
import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.Standpoint;
import cascade.ui.kit.CardGrid;
import cascade.ui.kit.Chips;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Paged;
import cascade.ui.notes.Marking;
import cascade.unit.Claim;
import cascade.unit.Route;
import cascade.unit.Verdict;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What popular accounts say beside what was measured, with a verdict; the verdicts filter. */
final class ClaimsPart implements EvidencePart {
    private record Left(Optional<Verdict> verdict, int first, Optional<Claim> marked) implements Standpoint {}

    private final ScreenContext context;
    private final VBox box = new VBox();
    private final CardGrid grid;
    private final Paged<Claim, VBox> cards;
    private final MarkedCard<Claim, VBox> marked;
    private final ObjectProperty<Optional<Verdict>> verdict = new SimpleObjectProperty<>(Optional.empty());

    ClaimsPart(ScreenContext context, Consumer<Node> land) {
        this.context = context;
        this.grid = new CardGrid(22, context.settings().em());
        this.cards = new Paged<>(this::card, grid::show, land);
        this.marked = new MarkedCard<>(cards, land);
        box.getStyleClass().add("part");
        box.getChildren().addAll(context.prose().block(context.unit().claimsLead(), new Citations(), "lead-text"),
                chips(), grid, cards.row());
        verdict.subscribe(wanted -> cards.show(context.unit().claims().stream().filter(
                claim -> wanted.isEmpty() || wanted.get() == claim.verdict()).toList()));
    }

    private Chips chips() {
        Chips chips = new Chips();
        Button all = chips.add(Messages.text("evidence.all", context.unit().claims().size()),
                () -> verdict.set(Optional.empty()));
        verdict.subscribe(chosen -> Chips.select(all, chosen.isEmpty()));
        for (Verdict each : Verdict.values()) {
            long count = context.unit().claims().stream().filter(claim -> claim.verdict() == each).count();
            if (count > 0) {
                Button chip = chips.add(Messages.text("evidence.verdict-count", Messages.word(each), count),
                        () -> verdict.set(Optional.of(each)));
                verdict.subscribe(chosen -> Chips.select(chip, chosen.filter(v -> v == each).isPresent()));
            }
        }
        return chips;
    }

    private VBox card(Claim claim) {
        Label said = Labels.heading(Messages.text("evidence.claim", claim.claim()), "card-title");
        Route route = new Route(Route.Kind.CLAIM, claim.id());
        VBox card = new VBox(context.marking().head(route, said), Badges.verdict(claim.verdict()),
                Labels.of(claim.headline(), "label-strong"),
                context.prose().block(claim.found(), new Citations(), "body-text"));
        if (!claim.references().isEmpty()) {
            card.getChildren().add(Links.references(context.index(), claim.references(), context.navigator()::peek));
        }
        card.getStyleClass().addAll("card", "claim-card");
        return Marking.about(card, route);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Optional<Standpoint> standpoint() {
        return Optional.of(new Left(verdict.get(), cards.first(), marked.marked()));
    }

    @Override
    public void look(Standpoint from) {
        if (from instanceof Left(Optional<Verdict> chosen, int first, Optional<Claim> claim)) {
            verdict.set(chosen);
            marked.mark(claim);
            cards.begin(first);
        }
    }

    @Override
    public void open(String id) {
        verdict.set(Optional.empty());
        marked.land(context.index().claims().find(id));
    }
}
