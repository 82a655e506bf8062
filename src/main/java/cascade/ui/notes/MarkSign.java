package cascade.ui.notes;

import cascade.messages.Messages;
import cascade.ui.kit.Icons;
import cascade.unit.Route;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** A small sign that something is bookmarked or has a note. It takes no room where it has neither. */
public final class MarkSign extends HBox {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Marking marking;
    private final Route route;

    MarkSign(Marking marking, Route route) {
        this.marking = marking;
        this.route = route;
        getStyleClass().add("mark-sign");
        setMouseTransparent(true);
        setFillHeight(false);
        setMinWidth(Region.USE_PREF_SIZE);
        refresh();
        marking.follow(this, this::refresh);
    }

    private void refresh() {
        boolean bookmarked = marking.marks().bookmark(route).isPresent();
        boolean noted = marking.marks().note(route).isPresent();
        boolean any = bookmarked || noted;
        getChildren().clear();
        if (bookmarked) {
            StackPane sign = new StackPane(MarkButtons.ribbon(), Icons.of(Feather.BOOKMARK));
            getChildren().add(sign);
        }
        if (noted) {
            getChildren().add(Icons.of(Feather.EDIT_3));
        }
        pseudoClassStateChanged(MARKED, any);
        setVisible(any);
        setManaged(any);
        setAccessibleText(any
                ? Messages.text(bookmarked ? noted ? "marks.sign.both" : "marks.sign.bookmark" : "marks.sign.note")
                : "");
    }
}
