package cascade.ui.pathway.closeup;

import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Ticker;
import cascade.ui.kit.Hints;
import cascade.ui.map.MapInset;
import cascade.ui.pathway.model.PathwayModel;
import cascade.ui.pathway.model.View;
import cascade.ui.scene.SceneView;
import cascade.unit.CloseUp;
import cascade.unit.Depth;
import cascade.unit.MapLayout;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The room of the map while a close-up is shown in it: the scene of the step, and where on the map that is. */
public final class CloseUpPane extends StackPane {
    /** With less room across than this, in em, the scene has it alone. */
    private static final double ROOM = 38;

    private final ScreenContext context;
    private final PathwayModel model;
    private final Region room;
    private @Nullable SceneView scene;
    private @Nullable CloseUp shown;
    private @Nullable Depth depth;
    private @Nullable MapInset inset;
    private @Nullable Flight flight;
    private boolean here;

    /**
     * @param context what every screen is given
     * @param model which step, beat and depth is shown
     * @param room what it is put in, as the map is
     */
    public CloseUpPane(ScreenContext context, PathwayModel model, Region room) {
        this.context = context;
        this.model = model;
        this.room = room;
        getStyleClass().add("close-up-pane");
        // It never asks for more room than the map has, or it would lie over what is above.
        setMinSize(0, 0);
        setVisible(false);
    }

    /** Whether the close-up is shown, or on its way. */
    public boolean isHere() {
        return here;
    }

    /**
     * Shows the model's beat: it is played where it is the next one or the first, and stands as it ends where it is another.
     *
     * @param map what the camera flies from, where the map was shown
     * @param from where on it
     */
    public void show(Node map, Point2D from) {
        CloseUp closeUp = model.closeUp().orElseThrow();
        boolean comes = !here;
        here = true;
        settle();
        int beat = model.beat();
        if (comes) {
            fly(map, from, closeUp, beat);
            return;
        }
        boolean otherStep = closeUp != shown;
        boolean otherDepth = model.depth() != depth;
        SceneView stage = stage(closeUp);
        mark();
        if (otherDepth && !otherStep) {
            stage.show(beat);
        } else if (otherStep || beat != stage.beat()) {
            boolean onward = beat == 0 || !otherStep && beat == stage.beat() + 1;
            if (onward) {
                stage.play(beat);
            } else {
                stage.show(beat);
            }
        }
    }

    /** The map moves at once; the scene, which takes longer to set than a frame, is set on the way. */
    private void fly(Node map, Point2D from, CloseUp closeUp, int beat) {
        Runnable set = () -> {
            SceneView stage = stage(closeUp);
            mark();
            stage.resize(getWidth(), getHeight());
            if (beat == 0) {
                stage.open();
            } else {
                stage.show(beat);
            }
            applyCss();
            layout();
        };
        Flight way = new Flight(room, map, this, from, context.motion(), set, () -> {
            flight = null;
            map.setVisible(false);
            if (beat == 0) {
                stage(closeUp).play(0);
            }
        });
        flight = way.isOver() ? null : way;
    }

    /** Plays the beat that is shown once more. */
    public void again() {
        if (scene != null && flight == null) {
            scene.play(model.beat());
        }
    }

    /** Goes back to the map. */
    public void leave(Node map, Point2D to, boolean ease) {
        if (!here) {
            return;
        }
        here = false;
        settle();
        rest();
        map.setVisible(true);
        Runnable gone = () -> {
            flight = null;
            if (!here) {
                forget();
            }
        };
        Flight way = new Flight(room, map, this, to, ease ? context.motion() : Motion.none(), gone);
        flight = way.isOver() ? null : way;
    }

    /** Nothing of it moves any more. */
    public void rest() {
        settle();
        if (scene != null) {
            scene.rest();
        }
    }

    private void settle() {
        Flight way = flight;
        if (way != null) {
            way.finish();
        }
    }

    private void forget() {
        retire();
        getChildren().remove(inset);
        scene = null;
        shown = null;
        inset = null;
    }

    /**
     * The scene is seen no more; once it has given back its bitmap, it goes. JavaFX hears of what changes in nodes that are
     * visible; what is wholly transparent is not drawn.
     */
    private void retire() {
        SceneView old = scene;
        if (old != null) {
            old.release();
            old.setOpacity(0);
            old.setMouseTransparent(true);
            context.motion().ticker().begin(new Leaving(old));
        }
    }

    private final class Leaving implements Ticker.Frame {
        private final Node node;
        private boolean drawn;

        Leaving(Node node) {
            this.node = node;
        }

        @Override
        public boolean passed(Duration since) {
            // When the second frame begins, the first has been drawn.
            if (drawn) {
                getChildren().remove(node);
                setVisible(here);
            }
            boolean more = !drawn;
            drawn = true;
            return more;
        }
    }

    private SceneView stage(CloseUp closeUp) {
        SceneView stage = scene;
        if (stage == null || closeUp != shown || model.depth() != depth) {
            stage = new SceneView(closeUp, model.depth(), context.settings().em(), context.motion(),
                    context.navigator()::peek);
            retire();
            getChildren().remove(inset);
            scene = stage;
            shown = closeUp;
            depth = model.depth();
            inset = null;
            getChildren().add(stage);
        }
        return stage;
    }

    /** Shows where on the map the step is. */
    private void mark() {
        MapInset made = inset;
        if (made == null) {
            MapLayout layout = Optional.ofNullable(context.unit().pathway().layouts().get(model.depth())).orElseThrow();
            made = new MapInset(context.unit().pathway(), layout, context.settings().em());
            made.setOnAction(_ -> model.look(View.MAP));
            Hints.on(made, made.getAccessibleText());
            StackPane.setAlignment(made, Pos.TOP_LEFT);
            StackPane.setMargin(made, new Insets(context.settings().em().get() * 0.8));
            inset = made;
            getChildren().add(made);
        }
        made.light(model.scene().nodes());
    }

    /** Where there is little room, all of it is the scene's. */
    @Override
    protected void layoutChildren() {
        if (inset != null) {
            inset.setVisible(getWidth() > ROOM * context.settings().em().get());
        }
        super.layoutChildren();
    }
}
