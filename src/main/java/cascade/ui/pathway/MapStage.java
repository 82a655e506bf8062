package cascade.ui.pathway;

import cascade.messages.Messages;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Scroller;
import cascade.ui.map.Glow;
import cascade.ui.map.MapState;
import cascade.ui.map.MapView;
import cascade.ui.map.Maps;
import cascade.ui.pathway.closeup.CloseUpPane;
import cascade.ui.pathway.know.Knowing;
import cascade.ui.pathway.know.Knowledge;
import cascade.ui.pathway.model.PathwayModel;
import cascade.ui.pathway.model.PathwayState;
import cascade.ui.pathway.model.View;
import cascade.ui.pathway.text.OutlineModel;
import cascade.ui.pathway.text.OutlineView;
import cascade.unit.MapNode;
import cascade.unit.Route;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Where the pathway is looked at: the map, a close-up of it, or the text in place of either. */
final class MapStage extends StackPane {
    private final PathwayModel model;
    private final Trying trying;
    private final Knowing knowing;
    private final String subject;
    private final Maps maps;
    private final CloseUpPane closeUp;
    private final Label picking = Labels.of(Messages.text("paths.picking"), "map-banner");
    private final Scroller levels = new Scroller(new Region());
    private Optional<Node> corner = Optional.empty();
    private @Nullable OutlineView outline;
    private boolean reading;

    /**
     * @param context what every screen is given
     * @param model what is shown and decided
     * @param trying what is tried with the model of the map
     * @param knowing what is known of the map
     */
    MapStage(ScreenContext context, PathwayModel model, Trying trying, Knowing knowing) {
        this.model = model;
        this.trying = trying;
        this.knowing = knowing;
        this.subject = context.unit().subject();
        this.maps = new Maps(context.unit(), model.contents(), context.settings(), context.motion(),
                new MapPicks(model, trying, context.navigator()));
        this.closeUp = new CloseUpPane(context, model, this);
        picking.setMouseTransparent(true);
        picking.setVisible(false);
        setAlignment(picking, Pos.TOP_CENTER);
        getStyleClass().add("map-stage");
        setFocusTraversable(true);
        setAccessibleText(Messages.text("map.spoken"));
        getChildren().addAll(maps, closeUp, picking);
        setOnScroll(scroll -> {
            if (scroll.getDeltaY() < 0 && !scroll.isInertia() && model.view() == View.CLOSE_UP) {
                model.look(View.MAP);
                scroll.consume();
            }
        });
    }

    /** Puts something into the corner where it is in nobody's way. */
    void corner(Node node) {
        corner = Optional.of(node);
        setAlignment(node, Pos.TOP_RIGHT);
        getChildren().add(getChildren().size() - 1, node);
    }

    /** The map that is shown. */
    MapView map() {
        return maps.map(model.depth(), model.map().opened());
    }

    /** Whether the text is shown in place of the picture. */
    boolean isReading() {
        return reading;
    }

    /** Whether the picture of a close-up is shown. */
    boolean isCloseUp() {
        return model.view() == View.CLOSE_UP && !reading;
    }

    /** The node of the map that has the focus. */
    Optional<String> focused() {
        return reading ? Optional.empty() : maps.shown().flatMap(MapView::focusedNode).map(MapNode::id);
    }

    /** Has what stands out on the map pulse, where a map was shown. */
    void pulse() {
        maps.shown().ifPresent(MapView::pulse);
    }

    /** Has the map look as it chooses itself, where one was shown. */
    void reset() {
        maps.shown().ifPresent(MapView::reset);
    }

    /** Plays the beat of the close-up once more. */
    void again() {
        closeUp.again();
    }

    /** What the map shows: the pathway as it is looked at, and what is known of it. Pictures to take away have none of that. */
    private MapState state() {
        return trying.map().orElseGet(
                () -> model.map().glowing(knowing.shown().get().map(Knowledge::glow).orElse(Glow.NONE)));
    }

    /** The map or the close-up has another state; while the one flies into the other both are there. */
    void show(PathwayState before) {
        if (reading) {
            maps.show(state());
            showText();
        } else if (model.view() == View.CLOSE_UP) {
            if (before.view() != View.CLOSE_UP) {
                requestFocus();
                maps.leave();
            }
            showCloseUp();
        } else {
            maps.show(state());
            closeUp.leave(maps, map().middleOfLit(), true);
        }
    }

    /** Something else is known of the map. */
    void showKnown() {
        if (!reading && model.view() == View.MAP) {
            maps.show(state());
        }
    }

    /** What is tried has another result, or is looked at otherwise. */
    void showLevels() {
        if (reading) {
            showText();
        } else {
            maps.update(state());
        }
    }

    /** Says what is to be picked, while something is; the focus goes there as that begins. */
    void showPicking(PathwayState before, PathwayState now) {
        picking.setVisible(now.pathsFrom().isPresent());
        if (!reading && before.pathsFrom().isEmpty()) {
            now.pathsFrom().ifPresent(map()::focus);
        }
    }

    /** Says by voice what is looked at. */
    void speak() {
        setAccessibleText(isCloseUp() ? Messages.text("closeup.spoken",
                model.closeUp().orElseThrow().beats().get(model.beat()).spoken()) : Messages.text("map.spoken"));
    }

    /** Brings the text up to date, where it is shown. */
    void showOutline() {
        if (reading) {
            outline().show();
        }
    }

    private OutlineView outline() {
        OutlineView made = outline;
        if (made == null) {
            made = new OutlineView(new OutlineModel(model, subject, knowing::of), this::openFromOutline);
            outline = made;
        }
        return made;
    }

    private void openFromOutline(Route route) {
        if (model.foresight().isPointing()) {
            model.picked(route);
        } else {
            model.open(route);
        }
    }

    /** The text in place of the picture: the levels over time where there are any, or else walk and graph. */
    private void showText() {
        Node text = trying.table().<Node>map(table -> {
            levels.setContent(table);
            return levels;
        }).orElseGet(this::outline);
        if (getChildren().getFirst() != text) {
            getChildren().set(0, text);
        }
    }

    /** The same walk and graph as text, and back. */
    void toggleText() {
        reading = !reading;
        // At the top right the outline has its field.
        corner.ifPresent(node -> setAlignment(node, reading ? Pos.BOTTOM_RIGHT : Pos.TOP_RIGHT));
        maps.leave();
        closeUp.leave(maps, Point2D.ZERO, false);
        if (reading) {
            outline().show();
            showText();
            outline().take();
        } else {
            getChildren().set(0, maps);
            maps.comeBack(state());
            comeBackToCloseUp();
        }
    }

    /** The tab has come on. */
    void attach() {
        maps.show(state());
        comeBackToCloseUp();
    }

    private void comeBackToCloseUp() {
        if (isCloseUp()) {
            showCloseUp();
        }
    }

    private void showCloseUp() {
        closeUp.show(maps, maps.shown().map(MapView::middleOfLit).orElse(Point2D.ZERO));
    }

    /** The tab has gone: nothing moves. */
    void detach() {
        maps.leave();
        closeUp.rest();
    }
}
