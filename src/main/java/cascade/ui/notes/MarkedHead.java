package cascade.ui.notes;

import cascade.unit.Route;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The heading of something that has an address, with its bookmark and its note. */
public final class MarkedHead extends VBox {
    private final NotePlace note;

    MarkedHead(Marking marking, Route route, Node first, Node... more) {
        getStyleClass().add("marked-head");
        this.note = new NotePlace(marking, route);
        if (first instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        HBox.setHgrow(first, Priority.ALWAYS);
        HBox row = new HBox(first, new MarkButtons(marking, route, note::edit));
        row.getStyleClass().add("marked-row");
        getChildren().add(row);
        getChildren().addAll(more);
        getChildren().add(note);
        Marking.about(this, route);
    }

    /** Says what to do when it takes more room, or less. */
    public MarkedHead whenItGrows(Runnable action) {
        note.whenItGrows(action);
        return this;
    }
}
