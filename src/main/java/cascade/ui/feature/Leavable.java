package cascade.ui.feature;

import cascade.ui.frame.Standpoint;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** What is shown for a while, then left, and come back to. */
public interface Leavable {

    /** What is shown. */
    Node node();

    /** Looks from where the reader once looked. */
    default void look(Standpoint from) {}

    /**
     * From where the reader looks now: one that is made anew can look from there too, so that this one may be let go of
     * while it isn't shown. Empty where it has to be kept.
     */
    default Optional<Standpoint> standpoint() {
        return Optional.empty();
    }

    /** How many nodes it holds, those included that are not shown. */
    default int size() {
        return size(node());
    }

    /** How many nodes there are from one on downwards. */
    static int size(Node node) {
        int size = 1;
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                size += size(child);
            }
        }
        return size;
    }

    /** It won't be shown again: it lets go of whatever it listens to that outlives it. */
    default void close() {}
}
