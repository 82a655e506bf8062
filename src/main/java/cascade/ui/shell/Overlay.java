package cascade.ui.shell;

import cascade.ui.frame.Motion;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A panel over the page. The page behind it can't be reached until it is closed; then the focus is where it was. */
final class Overlay extends StackPane {
    private final Node page;
    private final Motion motion;
    private @Nullable Node focusBefore;
    private @Nullable Node focusInside;

    Overlay(Node page, Motion motion) {
        this.page = page;
        this.motion = motion;
        getStyleClass().add("overlay");
        setVisible(false);
        setOnMousePressed(press -> {
            if (press.getTarget() == this) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
    }

    /** Shows a panel and gives the focus to a node in it. */
    void show(Region panel, Node focus, Pos place) {
        if (!isOpen()) {
            focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        }
        panel.getStyleClass().add("overlay-panel");
        panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(panel, place);
        getChildren().setAll(panel);
        setVisible(true);
        if (focus.getScene() == null) {
            // What scrolls is in the scene only once it has its skin.
            panel.applyCss();
        }
        // Before the page can't be used any more, so that it isn't the page that takes the focus.
        focusInside = focus;
        page.setDisable(true);
        setOpacity(0);
        motion.to(Motion.STATE, opacityProperty(), 1.0, () -> {});
        focus.requestFocus();
    }

    /** What of the panel takes the focus. */
    Optional<Node> focus() {
        return isOpen() ? Optional.ofNullable(focusInside) : Optional.empty();
    }

    boolean isOpen() {
        return isVisible();
    }

    void close() {
        if (!isOpen()) {
            return;
        }
        // The page first, so that it can take the focus that the panel leaves behind.
        page.setDisable(false);
        focusInside = null;
        getChildren().clear();
        setVisible(false);
        if (focusBefore != null && focusBefore.getScene() != null) {
            focusBefore.requestFocus();
        }
        focusBefore = null;
    }
}
