package cascade.ui.content;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Running text whose links have a quiet line under them, and show the focus as a ring round their words, over a line
 * break too.
 */
public final class Paragraph extends TextFlow {
    private final Path lines = new Path();
    private final Path ring = new Path();

    Paragraph() {
        lines.getStyleClass().add("link-line");
        ring.getStyleClass().add("link-ring");
        for (Path path : List.of(ring, lines)) {
            path.setManaged(false);
            path.setMouseTransparent(true);
            getChildren().add(path);
        }
    }

    /** Adds a piece of text. */
    void add(Text text) {
        getChildren().add(text);
        if (text instanceof LinkText) {
            text.focusedProperty().subscribe(_ -> requestLayout());
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        lines.getElements().clear();
        ring.getElements().clear();
        int at = 0;
        for (Node child : getManagedChildren()) {
            if (child instanceof Text text) {
                int end = at + text.getText().length();
                if (text instanceof LinkText link && !link.isCitation()) {
                    lines.getElements().addAll(getUnderlineShape(at, end));
                }
                if (text.isFocused()) {
                    ring.getElements().setAll(getRangeShape(at, end, false));
                }
                at = end;
            }
        }
    }
}
