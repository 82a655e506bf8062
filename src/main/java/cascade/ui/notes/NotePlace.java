package cascade.ui.notes;

import cascade.messages.Messages;
import cascade.notes.OwnNote;
import cascade.notes.Place;
import cascade.ui.kit.Labels;
import cascade.unit.Route;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The note on something, as one reads it, or as one writes it. It takes no room where there is none. */
final class NotePlace extends VBox {
    /** Of a longer note the beginning is shown. */
    private static final int SHOWN = 500;

    private final Marking marking;
    private final Route route;
    private Runnable grown = () -> {};
    private @Nullable NoteEditor editor;
    private @Nullable Node before;
    private Optional<OwnNote> shown = Optional.empty();

    NotePlace(Marking marking, Route route) {
        this.marking = marking;
        this.route = route;
        getStyleClass().add("own-note-place");
        refresh();
        marking.follow(this, this::refresh);
        sceneProperty().subscribe((was, now) -> {
            if (was == null && now != null) {
                marking.comes(this);
            } else if (was != null && now == null) {
                marking.goes(this);
                done(false);
            }
        });
    }

    void whenItGrows(Runnable action) {
        grown = action;
    }

    boolean isAbout(Route other) {
        return route.equals(other);
    }

    /** Whether the reader would see it open. */
    boolean isSeen() {
        if (getScene() == null) {
            return false;
        }
        for (Node at = getParent(); at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Lets the reader write. */
    void edit() {
        marking.marks().open(() -> {
            if (getScene() == null) {
                return;
            }
            if (editor == null) {
                before = getScene().getFocusOwner();
                editor = new NoteEditor(marking, route, this::done, () -> grown.run());
                show();
            }
            editor.take();
        });
    }

    /** Ends the writing; the focus goes back to where it was where the reader ended it. */
    private void done(boolean byReader) {
        NoteEditor open = editor;
        if (open == null) {
            return;
        }
        editor = null;
        Node back = before;
        before = null;
        open.keep();
        marking.marks().written(route).filter(change -> change.isRemoval()).ifPresent(marking::removed);
        if (byReader && back != null && back.getScene() != null && back.getScene() == getScene()) {
            back.requestFocus();
        }
        shown = marking.marks().note(route);
        show();
    }

    private void refresh() {
        Optional<OwnNote> now = marking.marks().note(route);
        boolean same = now.equals(shown) && !getChildren().isEmpty() == (now.isPresent() || editor != null);
        shown = now;
        if (!same && editor == null || getChildren().isEmpty()) {
            show();
        }
    }

    private void show() {
        if (editor != null) {
            getChildren().setAll(editor);
        } else if (shown.isPresent()) {
            getChildren().setAll(reading(shown.get().text()));
        } else {
            getChildren().clear();
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
        grown.run();
    }

    private Node reading(String text) {
        Label words = Labels.of(Place.shortened(text, SHOWN), "own-note-text");
        VBox box = new VBox(Labels.of(Messages.text("marks.yours"), "own-note-name"), words);
        if (text.length() > SHOWN) {
            Hyperlink all = new Hyperlink(Messages.text("marks.note.all"));
            all.getStyleClass().add("small-link");
            all.setOnAction(_ -> edit());
            box.getChildren().add(all);
        }
        box.getStyleClass().add("own-note");
        box.setOnMouseClicked(click -> {
            edit();
            click.consume();
        });
        return box;
    }
}
