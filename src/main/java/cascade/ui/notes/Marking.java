package cascade.ui.notes;

import cascade.messages.Messages;
import cascade.notes.Change;
import cascade.notes.Marks;
import cascade.ui.frame.Timer;
import cascade.unit.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Makes what shows and changes the bookmark and the note of a thing, wherever that is shown. */
public final class Marking {
    private static final String ABOUT = "cascade.about";

    private final Marks marks;
    private final Function<Route, Optional<String>> titles;
    private final Timer timer;
    private final Offers offers;
    private final List<NotePlace> shown = new ArrayList<>();

    /**
     * @param marks what is marked
     * @param titles what the thing at an address is called
     * @param timer waits for a pause in writing
     * @param offers tells what was done
     */
    public Marking(Marks marks, Function<Route, Optional<String>> titles, Timer timer, Offers offers) {
        this.marks = marks;
        this.titles = titles;
        this.timer = timer;
        this.offers = offers;
    }

    /** What is marked. */
    public Marks marks() {
        return marks;
    }

    /** What waits for a pause in writing. */
    Timer timer() {
        return timer;
    }

    /** What the thing at an address is called; its address where the unit has no such thing. */
    public String title(Route route) {
        return titles.apply(route).orElse(route.toString());
    }

    /** Whether the unit has what an address leads to. */
    public boolean has(Route route) {
        return titles.apply(route).isPresent();
    }

    /** The head of what is shown: in the first row the buttons at its right, under it the rest of the heading and the note. */
    public MarkedHead head(Route route, Node first, Node... more) {
        return new MarkedHead(this, route, first, more);
    }

    /** A small sign on what is closed; nothing where it is not marked. */
    public MarkSign sign(Route route) {
        return new MarkSign(this, route);
    }

    /** Something with that sign at its right. */
    public HBox signed(Route route, Region what) {
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(what, sign(route));
        row.getStyleClass().add("signed-row");
        return row;
    }

    /** Notes on a node that it, and all in it, is about the thing at an address. */
    public static <N extends Node> N about(N node, Route route) {
        node.getProperties().put(ABOUT, route);
        return node;
    }

    /** What a node is about, by itself or by what it stands in. */
    public static Optional<Route> aboutOf(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.hasProperties() && at.getProperties().get(ABOUT) instanceof Route route) {
                return Optional.of(route);
            }
        }
        return Optional.empty();
    }

    // --- what is done by a key

    /** Sets the bookmark of a thing, or removes it. */
    public void turn(Route route) {
        marks.open(() -> {
            boolean wanted = marks.bookmark(route).isEmpty();
            marks.bookmark(route, wanted, change -> {
                if (!wanted) {
                    removed(change);
                } else if (seen(route).isEmpty()) {
                    // Where its buttons are on screen, they show it.
                    offer("marks.done.bookmarked", change);
                }
            });
        });
    }

    /** Opens the note of a thing where it is on screen; gives whether it is. */
    public boolean edit(Route route) {
        boolean there = seen(route).isPresent();
        if (there) {
            // What shows it may be another by then.
            marks.open(() -> seen(route).ifPresent(NotePlace::edit));
        }
        return there;
    }

    private Optional<NotePlace> seen(Route route) {
        return shown.stream().filter(each -> each.isAbout(route) && each.isSeen()).reduce((_, later) -> later);
    }

    /** Undoes what was done last. */
    public void undo() {
        offers.tell(marks.undo().map(change -> Messages.text("marks.done.undone", title(change))).orElseGet(
                () -> Messages.text("marks.nothing-to-undo")));
    }

    // --- what the pieces ask for

    /** Tells that something is gone, and offers to bring it back. */
    void removed(Change change) {
        offer(change.noteBefore().isPresent() ? "marks.done.note-off" : "marks.done.bookmark-off", change);
    }

    private void offer(String key, Change change) {
        offers.offer(Messages.text(key, title(change)), () -> marks.undo(change));
    }

    /** What a change was about. */
    public String title(Change change) {
        return Route.parse(change.route()).map(this::title).orElse(change.route());
    }

    void comes(NotePlace place) {
        shown.add(place);
    }

    void goes(NotePlace place) {
        shown.remove(place);
    }

    /** Has a piece follow the marks for as long as it is in a window. */
    void follow(Node piece, Runnable refresh) {
        piece.sceneProperty().subscribe(new java.util.function.Consumer<Scene>() {
            private Runnable end = () -> {};

            @Override
            public void accept(Scene now) {
                end.run();
                end = () -> {};
                if (now != null) {
                    end = marks.onChange(refresh);
                    refresh.run();
                }
            }
        });
    }
}
