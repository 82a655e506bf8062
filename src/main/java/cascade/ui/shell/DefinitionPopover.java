package cascade.ui.shell;

import cascade.messages.Messages;
import cascade.ui.content.Citations;
import cascade.ui.content.Links;
import cascade.ui.content.Prose;
import cascade.ui.content.References;
import cascade.ui.frame.Navigator;
import cascade.ui.frame.Saving;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Watch;
import cascade.ui.kit.Labels;
import cascade.ui.notes.Marking;
import cascade.unit.Depth;
import cascade.unit.Reference;
import cascade.unit.Route;
import cascade.unit.Study;
import cascade.unit.Term;
import cascade.unit.UnitIndex;
import java.util.Optional;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Shows a term or a reference beside the word that names it. Escape, or a click or a turn of the wheel elsewhere, closes
 * it. It lies inside the window: a popup of its own would need a desktop that can show transparent windows.
 */
final class DefinitionPopover extends Pane {
    private static final double WIDTH = 23;
    private static final double GAP = 0.5;

    private final UnitIndex index;
    private final Settings settings;
    private final Navigator navigator;
    private final Saving saving;
    private final Marking marking;
    private @Nullable VBox open;
    private @Nullable Node anchor;

    DefinitionPopover(UnitIndex index, Settings settings, Navigator navigator, Saving saving,
            Marking marking) {
        this.marking = marking;
        this.saving = saving;
        this.index = index;
        this.settings = settings;
        this.navigator = navigator;
        setPickOnBounds(false);
        setManaged(false);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            // In a note that is being written it ends the writing.
            if (key.getCode() == KeyCode.ESCAPE && !(key.getTarget() instanceof TextInputControl)) {
                close();
                key.consume();
            }
        });
    }

    /** Closes on what happens elsewhere in the window. */
    void listenTo(Node window) {
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> closeUnless(press.getTarget()));
        window.addEventFilter(ScrollEvent.SCROLL, scroll -> closeUnless(scroll.getTarget()));
        Watch.changes(this::close, settings.em(), settings.theme());
    }

    private void closeUnless(EventTarget target) {
        for (Node node = target instanceof Node at ? at : null; node != null; node = node.getParent()) {
            if (node == this) {
                return;
            }
        }
        close();
    }

    /** Shows what a route leads to; false where it is neither a term nor a reference of the unit. */
    boolean show(Route route, Node beside) {
        VBox content = switch (route.kind()) {
        case TERM ->
            index.terms().find(route.id()).map(this::term).orElse(null);
        case REF ->
            index.references().find(route.id()).map(this::reference).orElse(
                    null);
        default -> null;
        };
        if (content == null) {
            return false;
        }
        Node word = isInside(beside) && anchor != null ? anchor : beside;
        close();
        content.setManaged(false);
        getChildren().setAll(content);
        open = content;
        anchor = word;
        place(content, word);
        content.lookupAll(".hyperlink").stream().findFirst().ifPresent(Node::requestFocus);
        return true;
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    /** Below the word where there is room, else above it, and never beyond the window's sides. */
    private void place(VBox content, Node word) {
        content.applyCss();
        double em = settings.em().get();
        double width = Math.min(WIDTH * em, getParent().getLayoutBounds().getWidth() - em);
        double height = content.prefHeight(width);
        Bounds at = sceneToLocal(word.localToScene(word.getBoundsInLocal()));
        Bounds room = getParent().getLayoutBounds();
        double x = Math.clamp(at.getCenterX() - width / 2, em / 2, Math.max(em / 2, room.getWidth() - width - em / 2));
        double below = at.getMaxY() + GAP * em;
        double above = at.getMinY() - GAP * em - height;
        double y = below + height <= room.getHeight() - em / 2 || above < em / 2
                ? Math.min(below, Math.max(em / 2, room.getHeight() - height - em / 2))
                : above;
        content.resizeRelocate(Math.round(x), Math.round(y), width, height);
    }

    /** What is shown; empty where nothing is. */
    Optional<Route> about() {
        return Optional.ofNullable(open).flatMap(Marking::aboutOf);
    }

    /** Closes what is shown, if anything is; the focus returns to the word. */
    void close() {
        if (open != null) {
            boolean held = isFocusWithin();
            getChildren().clear();
            open = null;
            if (held && anchor != null && anchor.getScene() != null) {
                anchor.requestFocus();
            }
        }
    }

    private VBox term(Term term) {
        Citations citations = new Citations();
        boolean simple = settings.depth().get() == Depth.SIMPLE;
        VBox text = new Prose(index, this::onward).block(simple ? term.simple() : term.advanced(), citations,
                "body-text");
        Route route = new Route(Route.Kind.TERM, term.id());
        VBox box = box(route, Labels.heading(term.shortName(), "peek-title"));
        if (!term.abbreviation().isEmpty()) {
            box.getChildren().add(Labels.of(term.name(), "secondary"));
        }
        box.getChildren().addAll(text, link(route, "peek.open-term"));
        return box;
    }

    private VBox reference(Reference reference) {
        Route route = new Route(Route.Kind.REF, reference.id());
        VBox box = box(route, Labels.heading(reference.label(), "peek-title"));
        box.getChildren().add(References.details(reference, new Prose(index, this::onward), saving));
        index.studies().values().stream().filter(study -> study.references().contains(reference.id())).map(
                Study::id).findFirst().ifPresent(
                        id -> box.getChildren().add(link(new Route(Route.Kind.STUDY, id), "peek.open-study")));
        box.getChildren().add(link(route, "peek.open-reference"));
        return box;
    }

    private VBox box(Route route, Node title) {
        VBox box = new VBox(marking.head(route, title).whenItGrows(this::replace));
        box.getStyleClass().add("peek");
        return Marking.about(box, route);
    }

    /** Gives what is shown the room that it needs now. */
    private void replace() {
        VBox shown = open;
        Node word = anchor;
        if (shown != null && word != null && word.getScene() != null) {
            place(shown, word);
        }
    }

    private Hyperlink link(Route route, String key) {
        return Links.to(route, Messages.text(key), (to, _) -> {
            close();
            navigator.go(to);
        }, "small-link");
    }

    /** A word inside a definition opens in the same place. */
    private void onward(Route route, Node from) {
        navigator.peek(route, from);
    }
}
