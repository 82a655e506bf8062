package cascade.ui.evidence;

import cascade.messages.Messages;
import cascade.ui.content.Badges;
import cascade.ui.content.Citations;
import cascade.ui.content.Links;
import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.Standpoint;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Wrapping;
import cascade.unit.ChainLink;
import cascade.unit.ModelSystem;
import cascade.unit.Route;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The signalling chain, link under link, each with its support and whether that was got with the unit's subject. */
final class ChainPart implements EvidencePart {
    /** It looks the same from wherever it is come back to. */
    private record Left() implements Standpoint {}

    private final ScreenContext context;
    private final VBox box = new VBox();

    ChainPart(ScreenContext context) {
        this.context = context;
        box.getStyleClass().add("part");
        box.getChildren().add(context.prose().block(context.unit().chainLead(), new Citations(), "lead-text"));
        VBox chain = new VBox();
        chain.getStyleClass().add("chain");
        int number = 1;
        for (ChainLink link : context.unit().chain()) {
            chain.getChildren().add(link(number++, link));
        }
        box.getChildren().add(chain);
    }

    private HBox link(int number, ChainLink link) {
        Label mark = new Label(Integer.toString(number));
        mark.getStyleClass().addAll("chain-number", switch (link.withSubject()) {
        case YES -> "subject";
        case PARTLY -> "proposed";
        case NO -> "general";
        });
        mark.setMinSize(javafx.scene.layout.Region.USE_PREF_SIZE, javafx.scene.layout.Region.USE_PREF_SIZE);
        Citations citations = new Citations();
        Wrapping foot = new Wrapping(Badges.support(link.withSubject(), context.unit().subject()),
                Labels.of(Messages.text("evidence.seen-in",
                        Messages.list(
                                link.systems().stream().map(ModelSystem.class::cast).map(Messages::word).toList())),
                        "secondary"),
                Links.to(new Route(Route.Kind.STEP, link.step()), Messages.text("evidence.see-step"),
                        (route, _) -> context.navigator().go(route), "small-link"));
        foot.getStyleClass().add("card-foot");
        VBox text = new VBox(Labels.heading(link.title(), "card-title"),
                context.prose().block(link.support(), citations, "body-text"),
                context.prose().block(link.remark(), citations, "secondary-text"), foot,
                Links.references(context.index(), link.references(), context.navigator()::peek));
        text.getStyleClass().addAll("card", "chain-card");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(mark, text);
        row.getStyleClass().add("chain-row");
        return row;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Optional<Standpoint> standpoint() {
        return Optional.of(new Left());
    }

    @Override
    public void open(String id) {}
}
