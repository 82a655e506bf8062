package cascade.ui.simple;

import cascade.ui.frame.Motion;
import cascade.ui.kit.Labels;
import cascade.ui.scene.SceneView;
import cascade.unit.Beat;
import cascade.unit.CloseUp;
import cascade.unit.Depth;
import cascade.unit.Pathway;
import cascade.unit.Route;
import cascade.unit.StoryStill;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A beat of a close-up as it ends, small and without labels, over a line of words. It leads to its step. */
final class StillView extends VBox {
    private final Pathway pathway;
    private final StoryStill still;
    private final ObservableDoubleValue em;
    private final Motion motion;
    private final Function<Beat, String> spoken;
    private final Runnable lead;
    private final Frame frame = new Frame();

    /**
     * @param pathway whose close-ups
     * @param still which one
     * @param spoken what a screen reader says of it and what its beat shows, once it is drawn
     * @param em one em in pixels
     * @param motion the gate for movement
     * @param follow leads to the step
     */
    StillView(Pathway pathway, StoryStill still, Function<Beat, String> spoken, ObservableDoubleValue em, Motion motion,
            Consumer<Route> follow) {
        this.pathway = pathway;
        this.still = still;
        this.spoken = spoken;
        this.em = em;
        this.motion = motion;
        this.lead = () -> follow.accept(still.step());
        getStyleClass().add("still");
        getChildren().addAll(frame, Labels.of(still.caption(), "still-caption"));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(still.caption());
        setOnMouseClicked(click -> {
            lead.run();
            click.consume();
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                lead.run();
                key.consume();
            }
        });
    }

    StoryStill still() {
        return still;
    }

    /** Draws the picture; until then there is room for it. What is to be seen is not asked for before. */
    void draw() {
        CloseUp closeUp = pathway.closeUp(still.beat().ends().getFirst()).orElseThrow();
        SceneView view = new SceneView(closeUp, Depth.SIMPLE, em, motion, (_, _) -> {}).withoutLabels();
        int shown = closeUp.beats().stream().map(Beat::id).toList().indexOf(still.beat().ends().getLast());
        Beat beat = closeUp.beats().get(shown);
        view.show(shown);
        // It is one with its words: what it shows is said with them, and a click on it is a click on both.
        view.setMouseTransparent(true);
        // It never changes: while the page scrolls, what was drawn once is copied.
        view.setCache(true);
        view.setAccessibleRole(AccessibleRole.NODE);
        frame.fill(view);
        setAccessibleText(spoken.apply(beat));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            lead.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /** Room for a picture, as high as it must be for its width, whether there is one in it or not. */
    private static final class Frame extends Region {
        Frame() {
            getStyleClass().add("still-frame");
        }

        void fill(Node picture) {
            getChildren().setAll(picture);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.round((width < 0 ? prefWidth(-1) : width) * CloseUp.HEIGHT / CloseUp.WIDTH);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }

        @Override
        protected double computePrefWidth(double height) {
            return 180;
        }

        @Override
        protected void layoutChildren() {
            getChildren().forEach(picture -> picture.resizeRelocate(0, 0, getWidth(), getHeight()));
        }
    }
}
