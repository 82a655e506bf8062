package cascade.ui.feature;

import cascade.ui.frame.Shortcut;
import cascade.unit.Route;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** One tab's content. It is made when it is first shown, and told when it comes and goes. */
public interface Screen extends Leavable {

    @Override
    Parent node();

    /** Shows what a route leads to; a route to the tab itself changes nothing. */
    void open(Route route);

    /** What takes the focus when the reader comes to the screen. */
    Node focus();

    /**
     * Whether it keeps something from the reader for now, as while it asks about it: search and links then say nothing of
     * it either.
     */
    default boolean hides(Route route) {
        return false;
    }

    /** What the reader is at within the screen, where the screen knows better than the route that was opened last. */
    default Optional<Route> about() {
        return Optional.empty();
    }

    /** Whether letters that are typed anywhere on it go into a field of its own. */
    default boolean takesTyping() {
        return false;
    }

    /**
     * Shows itself to a room, larger and without what only its reader needs, or as usual again. Gives whether it can.
     *
     * @param now whether to a room
     */
    default boolean present(boolean now) {
        return false;
    }

    /** Whether what a route leads to can be shown to a room; where not, going there ends that. */
    default boolean presents(Route route) {
        return true;
    }

    /** The keys it answers to while it is shown. */
    default List<Shortcut> shortcuts() {
        return List.of();
    }

    /** The screen has come on; timers may start. */
    default void attach() {}

    /** The screen has gone; nothing of it may move. It may come on again. */
    default void detach() {}
}
