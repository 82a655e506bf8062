package cascade.ui.notes;

import cascade.messages.Messages;
import cascade.ui.kit.Hints;
import cascade.ui.kit.Icons;
import cascade.unit.Route;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** Two quiet buttons: the bookmark of a thing, and the note on it. */
final class MarkButtons extends HBox {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Marking marking;
    private final Route route;
    private final Button bookmark;
    private final Button note;
    private boolean bookmarked;
    private boolean noted;

    MarkButtons(Marking marking, Route route, Runnable edit) {
        this.marking = marking;
        this.route = route;
        getStyleClass().add("mark-buttons");
        setMinWidth(Region.USE_PREF_SIZE);
        bookmark = button(new StackPane(ribbon(), Icons.of(Feather.BOOKMARK)));
        note = button(Icons.of(Feather.EDIT_3));
        bookmark.setOnAction(_ -> turn());
        note.setOnAction(_ -> edit.run());
        Hints.on(bookmark, () -> Messages.text(bookmarked ? "marks.hint.bookmark-off" : "marks.hint.bookmark"));
        Hints.on(note, () -> Messages.text(noted ? "marks.hint.note-open" : "marks.hint.note"));
        getChildren().addAll(bookmark, note);
        refresh();
        marking.follow(this, this::refresh);
    }

    /** The ribbon that fills the bookmark of what is marked. */
    static Region ribbon() {
        Region ribbon = new Region();
        ribbon.getStyleClass().add("mark-ribbon");
        return ribbon;
    }

    private static Button button(javafx.scene.Node sign) {
        Button button = new Button();
        button.getStyleClass().addAll("icon-button", "mark-button");
        button.setGraphic(sign);
        button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return button;
    }

    private void turn() {
        marking.marks().bookmark(route, !bookmarked, change -> {
            if (change.isRemoval()) {
                marking.removed(change);
            }
        });
    }

    private void refresh() {
        bookmarked = marking.marks().bookmark(route).isPresent();
        noted = marking.marks().note(route).isPresent();
        String title = marking.title(route);
        bookmark.setAccessibleText(Messages.text(bookmarked ? "marks.bookmark-off" : "marks.bookmark", title));
        note.setAccessibleText(Messages.text(noted ? "marks.note-open" : "marks.note", title));
        note.setAccessibleHelp(marking.marks().note(route).map(cascade.notes.OwnNote::text).orElse(null));
        bookmark.pseudoClassStateChanged(MARKED, bookmarked);
        note.pseudoClassStateChanged(MARKED, noted);
    }
}
