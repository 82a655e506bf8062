package cascade.ui.pathway;

import cascade.ui.feature.ScreenContext;
import cascade.ui.pathway.cards.CardPanel;
import cascade.ui.pathway.model.PathwayModel;
import cascade.ui.pathway.walk.Player;
import cascade.ui.pathway.walk.WalkPanel;
import java.util.List;
import javafx.scene.layout.StackPane;

/** What stands beside the map: the walk, the card of what is selected, or what is tried with the model. */
final class PathwaySide extends StackPane {
    private final PathwayModel model;
    private final Trying trying;
    private final WalkPanel walk;
    private final CardPanel card;

    /**
     * @param context what every screen is given
     * @param model what is shown and decided
     * @param trying what is tried with the model of the map
     * @param stage where the map is, which pulses as the walk plays
     */
    PathwaySide(ScreenContext context, PathwayModel model, Trying trying, MapStage stage) {
        this.model = model;
        this.trying = trying;
        this.walk = new WalkPanel(context, model);
        this.card = new CardPanel(context, model);
        getStyleClass().add("side");
        walk.follow(new Player(model, context.motion().ticker(), context.settings().pace(), walk::held,
                stage::pulse));
        walk.onAgain(stage::reset);
    }

    /** The walk. */
    WalkPanel walk() {
        return walk;
    }

    /** Takes less room, or as usual. */
    void compact(boolean now) {
        walk.compact(now);
        trying.compact(now);
    }

    /** Shows the one that is wanted. */
    void show() {
        if (trying.isOn()) {
            if (!getChildren().equals(List.of(trying.panel()))) {
                getChildren().setAll(trying.panel());
            }
        } else if (model.selection().isPresent()) {
            card.show(model.place());
            getChildren().setAll(card);
        } else {
            walk.show();
            getChildren().setAll(walk);
        }
    }
}
