package cascade.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that the focus isn't lost: where what has it is taken out of the window, as a link in a caption that gives
 * way to the next, it goes to a place of the screen rather than to the first button of the window.
 */
final class FocusKeeper {
    private final Supplier<Optional<Node>> home;
    private final ChangeListener<Scene> gone = this::gone;
    private @Nullable Node owner;
    private Subscription watching = Subscription.EMPTY;

    /** @param home what then takes the focus */
    FocusKeeper(Supplier<Optional<Node>> home) {
        this.home = home;
    }

    /** Watches over a scene, and over the one before no more; over none where there is none. */
    void watch(@Nullable Scene scene) {
        watching.unsubscribe();
        moved(null);
        watching = scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe(this::moved);
    }

    private void moved(@Nullable Node to) {
        if (owner != null) {
            owner.sceneProperty().removeListener(gone);
        }
        owner = to;
        if (to != null) {
            to.sceneProperty().addListener(gone);
        }
    }

    private void gone(Object property, @Nullable Scene before, @Nullable Scene now) {
        if (now == null) {
            home.get().filter(to -> to.getScene() != null).ifPresent(Node::requestFocus);
        }
    }
}
