package cascade.ui.practice.progress;

import cascade.messages.Messages;
import cascade.practice.Scope;
import cascade.practice.progress.Held;
import cascade.practice.progress.Strength;
import cascade.practice.progress.Strengths;
import cascade.ui.content.Links;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Labels;
import cascade.unit.Route;
import java.util.List;
import javafx.scene.layout.VBox;

/** How well each step of the walk is remembered, and each relay: a bar for each, and a link to it. */
final class StrengthPart {
    private final ScreenContext context;
    private final Strengths strengths;
    private final VBox card = new VBox();

    StrengthPart(ScreenContext context, Strengths strengths) {
        this.context = context;
        this.strengths = strengths;
        card.getStyleClass().addAll("card", "progress-part");
        card.getChildren().addAll(Labels.heading(Messages.text("progress.strength"), "section-title"),
                Labels.of(Messages.text("progress.strength.caption"), "secondary"));
        list("progress.steps", context.unit().pathway().steps().stream().map(
                step -> new Route(Route.Kind.STEP, step.id())).toList());
        list("progress.relays", context.unit().pathway().nodes().stream().filter(
                node -> node.members().size() > 1).map(node -> new Route(Route.Kind.NODE, node.id())).toList());
    }

    VBox node() {
        return card;
    }

    private void list(String heading, List<Route> routes) {
        VBox list = new VBox();
        list.getStyleClass().add("strength-list");
        for (Route route : routes) {
            Strength strength = strengths.of(Scope.near(route, context.unit().pathway()));
            if (strength.items() > 0) {
                String title = context.index().title(route).orElse(route.toString());
                list.getChildren().add(new StrengthRow(Links.to(route, title,
                        (to, _) -> context.navigator().go(to), "small-link"), strength, words(strength),
                        context.settings().em()));
            }
        }
        if (!list.getChildren().isEmpty()) {
            card.getChildren().addAll(Labels.heading(Messages.text(heading), "card-title"), list);
        }
    }

    private static String words(Strength strength) {
        return strength.held() == Held.NOT_ASKED ? Messages.word(Held.NOT_ASKED)
                : Messages.text("progress.strength.of", Messages.word(strength.held()), strength.asked(),
                        strength.items());
    }
}
