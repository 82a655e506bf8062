package cascade.ui.practice.rebuild;

import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.Watch;
import cascade.ui.kit.Labels;
import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** A rebuild: the map with the panel beside it, or below it where it is narrow. A node can be dragged from the tray. */
final class RebuildPane extends Region {
    private static final double PANEL = 25;
    /** No more of the width than this is the panel’s, as long as it keeps so many em. */
    private static final double SHARE = 0.42;
    private static final double LEAST = 17;
    private static final double PORTRAIT = 36;
    private static final double MAP_HIGH = 0.4;
    /** Lower than this, in em, it scrolls. */
    private static final double LOW = 20;
    private static final double LOW_PORTRAIT = 42;
    private static final double GAP = 1.07;
    private static final double BESIDE = 12;

    private final RebuildModel model;
    private final RebuildMap map;
    private final RebuildPanel panel;
    private final Label ghost = Labels.of("", "drag-ghost");
    private final ObservableDoubleValue em;
    private final Subscription watching;

    /**
     * @param context what every screen is given
     * @param model what is drawn
     * @param leave leads back to where a rebuild is chosen
     */
    RebuildPane(ScreenContext context, RebuildModel model, Runnable leave) {
        this.model = model;
        this.em = context.settings().em();
        this.map = new RebuildMap(context, model);
        this.panel = new RebuildPanel(context, model, this::drag, leave);
        getStyleClass().addAll("pathway", "rebuild");
        ghost.setManaged(false);
        ghost.setVisible(false);
        ghost.setMouseTransparent(true);
        getChildren().addAll(map, panel, ghost);
        this.watching = Watch.changes(this::requestLayout, em, widthProperty());
        // Before a list does, which would keep Escape to itself.
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                letGoOr(leave);
                key.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    }

    private void step(KeyEvent key) {
        boolean again = key.getCode() == KeyCode.Y || key.getCode() == KeyCode.Z && key.isShiftDown();
        if (key.isShortcutDown() && (again || key.getCode() == KeyCode.Z)) {
            if (again) {
                model.redo();
            } else {
                model.undo();
            }
            key.consume();
        }
    }

    /** Escape first lets go of what is in hand. */
    private void letGoOr(Runnable leave) {
        if (model.drop()) {
            panel.begin();
        } else {
            leave.run();
        }
    }

    private void drag(String node, MouseEvent event) {
        boolean over = event.getEventType() == MouseEvent.MOUSE_RELEASED;
        if (over && !ghost.isVisible() || event.isStillSincePress()) {
            return;
        }
        if (!ghost.isVisible()) {
            model.hold(Optional.of(node));
            ghost.setText(model.name(node));
        }
        var at = map.at(event.getSceneX(), event.getSceneY());
        ghost.setVisible(!over);
        if (over) {
            if (at.isPresent()) {
                model.point(at.get());
            } else {
                model.hold(Optional.empty());
            }
        } else {
            model.over(at);
            Point2D here = sceneToLocal(event.getSceneX(), event.getSceneY());
            ghost.applyCss();
            ghost.autosize();
            ghost.relocate(Math.round(here.getX() + BESIDE), Math.round(here.getY() + BESIDE));
        }
        event.consume();
    }

    /** Gives the focus to where the learner goes on. */
    void begin() {
        applyCss();
        layout();
        panel.begin();
    }

    /** What takes the focus. */
    Node first() {
        return panel.first();
    }

    /** Nothing of it moves any more. */
    void rest() {
        map.rest();
    }

    /** It won't be shown again. */
    void close() {
        watching.unsubscribe();
        map.close();
        panel.close();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return (isPortrait() ? LOW_PORTRAIT : LOW) * em.get();
    }

    private boolean isPortrait() {
        return getWidth() - getInsets().getLeft() - getInsets().getRight() < PORTRAIT * em.get();
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double one = em.get();
        double x = in.getLeft();
        double y = in.getTop();
        double width = getWidth() - x - in.getRight();
        double height = getHeight() - y - in.getBottom();
        double gap = Math.round(one * GAP);
        if (isPortrait()) {
            double high = Math.round(height * MAP_HIGH);
            map.resizeRelocate(x, y, width, high);
            panel.resizeRelocate(x, y + high + gap, width, height - high - gap);
        } else {
            double side = Math.round(Math.min(PANEL * one, Math.max(LEAST * one, width * SHARE)));
            map.resizeRelocate(x, y, width - side - gap, height);
            panel.resizeRelocate(x + width - side, y, side, height);
        }
    }
}
