package cascade.ui.shell;

import cascade.ui.feature.Screen;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Showing a screen to a room: all of the display is its own, and what is round it goes away until it is over. */
final class Presenting {
    private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");

    private final Parent root;
    private final Node around;
    private final Supplier<@Nullable Screen> current;
    private @Nullable Screen shown;
    private Subscription watching = Subscription.EMPTY;

    /**
     * @param root what is in the window
     * @param around what goes away
     * @param current the screen that is shown
     */
    Presenting(Parent root, Node around, Supplier<@Nullable Screen> current) {
        this.root = root;
        this.around = around;
        this.current = current;
    }

    /** Begins, where the screen can be presented; ends, where it is. */
    void turn() {
        if (shown != null) {
            end();
            return;
        }
        Screen screen = current.get();
        if (screen != null && screen.present(true)) {
            shown = screen;
            around(false);
            if (root.getScene() != null && root.getScene().getWindow() instanceof Stage stage) {
                stage.setFullScreenExitHint("");
                // Escape comes to us, who know what else there is to undo.
                stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
                stage.setFullScreen(true);
                watching = stage.fullScreenProperty().subscribe((_, full) -> {
                    if (!full) {
                        end();
                    }
                });
            }
            screen.focus().requestFocus();
        }
    }

    /** Ends, with Escape. Gives whether there was anything to end. */
    boolean escapes(KeyEvent key) {
        if (shown == null || key.getCode() != KeyCode.ESCAPE) {
            return false;
        }
        end();
        return true;
    }

    /** Everything is back. */
    void end() {
        Screen screen = shown;
        if (screen == null) {
            return;
        }
        shown = null;
        watching.unsubscribe();
        screen.present(false);
        around(true);
        if (root.getScene() != null && root.getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreen(false);
        }
        screen.focus().requestFocus();
    }

    private void around(boolean there) {
        around.setVisible(there);
        around.setManaged(there);
        root.pseudoClassStateChanged(PRESENTING, !there);
    }
}
