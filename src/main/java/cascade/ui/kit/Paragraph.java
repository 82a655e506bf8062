package cascade.ui.kit;

import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Running text whose links show the focus as a ring round their words, over a line break too. */
public final class Paragraph extends TextFlow {
    private final Path ring = new Path();

    Paragraph() {
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.getStyleClass().add("link-ring");
        getChildren().add(ring);
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
        int at = 0;
        for (Node child : getManagedChildren()) {
            if (child instanceof Text text) {
                int end = at + text.getText().length();
                if (text.isFocused()) {
                    ring.getElements().setAll(getRangeShape(at, end, false));
                    return;
                }
                at = end;
            }
        }
        ring.getElements().clear();
    }
}
