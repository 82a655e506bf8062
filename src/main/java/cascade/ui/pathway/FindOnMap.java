package cascade.ui.pathway;

import cascade.ui.frame.Navigator;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.MapNode;
import cascade.unit.Route;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Finds a node on the map. What it is typed into is made when it is first opened. */
final class FindOnMap {
    private final PathwayModel model;
    private final Trying trying;
    private final Navigator navigator;
    private final StackPane stage;
    private @Nullable FindBar bar;

    /**
     * @param model which map is shown
     * @param trying what is tried with the model of the map, where that is shown
     * @param navigator leads to what was found
     * @param stage over what it opens
     */
    FindOnMap(PathwayModel model, Trying trying, Navigator navigator, StackPane stage) {
        this.model = model;
        this.trying = trying;
        this.navigator = navigator;
        this.stage = stage;
    }

    /** Opens it, empty. */
    void open() {
        FindBar made = bar;
        if (made == null) {
            made = new FindBar(() -> trying.isOn() ? List.of(model.graph())
                    : List.of(model.graph(), model.graph(model.other())), this::found, stage::requestFocus);
            StackPane.setAlignment(made, Pos.TOP_RIGHT);
            stage.getChildren().add(made);
            bar = made;
        }
        made.open();
    }

    /** Closes it, where it is open. */
    void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private void found(MapNode node) {
        if (trying.isOn()) {
            trying.found(node.id());
        } else {
            navigator.go(new Route(Route.Kind.NODE, node.id()));
        }
    }
}
