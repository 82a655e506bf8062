package cascade.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that the focus isn't lost: where what has it can be seen or used no more, it goes to a place of the screen
 * rather than to the first button of the window. So it is when a link in a caption gives way to the next, when a low
 * window hides a row of tools, and when a button leads no further. What is hidden or disabled hides or disables all that
 * is in it.
 */
final class FocusKeeper {
    private final Supplier<Stream<Node>> homes;
    private @Nullable Node owner;
    private Subscription watching = Subscription.EMPTY;
    private Subscription above = Subscription.EMPTY;

    /** @param homes what then takes the focus: the first of them that can be seen and used */
    FocusKeeper(Supplier<Stream<Node>> homes) {
        this.homes = homes;
    }

    /** Watches over a scene, and over the one before no more; over none where there is none. */
    void watch(@Nullable Scene scene) {
        watching.unsubscribe();
        moved(null);
        watching = scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe(this::moved);
    }

    private void moved(@Nullable Node to) {
        owner = to;
        climb();
    }

    /** Watches what has the focus and all that it is in, as far up as it goes now. */
    private void climb() {
        above.unsubscribe();
        List<Subscription> all = new ArrayList<>();
        for (Node at = owner; at != null; at = at.getParent()) {
            all.add(at.visibleProperty().subscribe((_, _) -> check()));
            all.add(at.parentProperty().subscribe((_, _) -> {
                climb();
                check();
            }));
        }
        if (owner != null) {
            // It is disabled, and leaves the window, with whatever it is in.
            all.add(owner.disabledProperty().subscribe((_, _) -> check()));
            all.add(owner.sceneProperty().subscribe((_, _) -> check()));
        }
        above = Subscription.combine(all.toArray(Subscription[]::new));
    }

    private void check() {
        if (owner != null && !holds(owner)) {
            homes.get().filter(FocusKeeper::holds).findFirst().ifPresent(Node::requestFocus);
        }
    }

    /** Whether a node can be seen and used. */
    private static boolean holds(Node node) {
        if (node.getScene() == null || node.isDisabled()) {
            return false;
        }
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
