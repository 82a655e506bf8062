package cascade.ui;

import cascade.ui.content.Paragraph;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/** Whether a text is cut off: by an ellipsis, by the window's side, or by the box it stands in. */
final class Clipping {
    private static final double SLACK = 1.5;

    private Clipping() {}

    static Optional<String> fault(Text text, Scene scene) {
        if (Contrast.under(text, "map")) {
            // The map is cropped by the camera, and its labels are checked by the layout test.
            return Optional.empty();
        }
        if (text.getParent() instanceof Paragraph paragraph) {
            // A piece of running text has the bounds of all its lines; the paragraph has to fit.
            return fault(paragraph, text.getText(), scene);
        }
        if (text.getParent() instanceof Labeled labeled && !labeled.getText().equals(text.getText())
                && !labeled.getStyleClass().contains("search-text")) {
            return Optional.of("with an ellipsis: " + labeled.getText());
        }
        return fault(text, text.getText(), scene);
    }

    private static Optional<String> fault(Node text, String words, Scene scene) {
        Bounds at = text.localToScene(text.getLayoutBounds());
        if (at.getMinX() < -SLACK || at.getMaxX() > scene.getWidth() + SLACK) {
            return Optional.of("by the window's side: " + words);
        }
        for (Parent parent = text.getParent(); parent != null; parent = parent.getParent()) {
            // What scrolls may be higher than what is seen of it, but never wider.
            boolean scrolls = parent instanceof ScrollPane || parent.getClass().isAnonymousClass()
                    || parent.getStyleClass().contains("viewport")
                    || parent.getStyleClass().contains("clipped-container");
            Bounds box = parent.localToScene(parent.getLayoutBounds());
            if (at.getMinX() < box.getMinX() - SLACK || at.getMaxX() > box.getMaxX() + SLACK
                    || !scrolls && (at.getMinY() < box.getMinY() - SLACK * 2
                            || at.getMaxY() > box.getMaxY() + SLACK * 2)) {
                return Optional.of("by " + parent.getClass().getSimpleName() + parent.getStyleClass() + ": " + words);
            }
            if (scrolls) {
                return Optional.empty();
            }
        }
        return at.getMaxY() <= scene.getHeight() + SLACK && at.getMinY() >= -SLACK ? Optional.empty()
                : Optional.of("by the window's edge: " + words);
    }
}
