package cascade.ui.shell;

import cascade.messages.Messages;
import cascade.ui.feature.Screen;
import cascade.ui.feature.ScreenContext;
import cascade.ui.notes.Marking;
import cascade.unit.Route;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** What the keys and the header do with bookmarks and notes, wherever the reader is. */
final class MarkCommands {
    private final ScreenContext context;
    private final Parent root;
    private final Overlay overlay;
    private final DefinitionPopover peek;
    private final Supplier<@Nullable Screen> current;
    private final Supplier<Optional<Route>> here;

    /**
     * @param context what every screen is given
     * @param root what is in the window
     * @param overlay where all of them are shown
     * @param peek the definition that may be shown
     * @param current the screen that is shown
     * @param here the route that the reader went to last
     */
    MarkCommands(ScreenContext context, Parent root, Overlay overlay, DefinitionPopover peek,
            Supplier<@Nullable Screen> current, Supplier<Optional<Route>> here) {
        this.context = context;
        this.root = root;
        this.overlay = overlay;
        this.peek = peek;
        this.current = current;
        this.here = here;
    }

    /** Shows all that is bookmarked or has a note. */
    void showAll() {
        marking().marks().look(() -> {
            MarksPanel panel = new MarksPanel(context, this::hides, route -> {
                overlay.close();
                context.navigator().go(route);
            }, overlay::close);
            overlay.show(panel, panel.field(), Pos.TOP_CENTER);
        });
    }

    /** Sets the bookmark of what the reader is at, or removes it. */
    void bookmark() {
        withAbout(marking()::turn);
    }

    /** Opens the note of what the reader is at. */
    void note() {
        withAbout(route -> {
            if (!marking().edit(route)) {
                context.navigator().go(route);
                // What scrolls is in the scene only once it has its skin.
                root.applyCss();
                marking().edit(route);
            }
        });
    }

    private void withAbout(Consumer<Route> action) {
        about().ifPresentOrElse(action, () -> context.navigator().tell(Messages.text("marks.nothing-open")));
    }

    /** What the reader is at: the definition that is shown, what has the focus, what is open. */
    private Optional<Route> about() {
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        return peek.about().or(() -> Marking.aboutOf(focused)).or(
                () -> Optional.ofNullable(current.get()).flatMap(Screen::about)).or(
                        () -> here.get().filter(
                                route -> route.kind() != Route.Kind.TAB)).filter(route -> !hides(route));
    }

    private boolean hides(Route route) {
        return Optional.ofNullable(current.get()).filter(screen -> screen.hides(route)).isPresent();
    }

    private Marking marking() {
        return context.marking();
    }
}
