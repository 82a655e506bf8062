package cascade.ui.map;

import cascade.messages.Messages;
import cascade.ui.kit.Labels;
import cascade.unit.MapNode;
import cascade.unit.text.PlainText;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line about what the pointer or the focus is on. It lies beside it and never under the pointer. */
final class HoverNote extends Region {
    private static final double WIDTH = 21;
    private static final double AWAY = 8;

    private final Label label = Labels.of("", "hover-note");
    private final ObservableDoubleValue em;
    private @Nullable Node about;

    /** What is to be said, asked for when it is. */
    interface Words {
        String say();
    }

    HoverNote(ObservableDoubleValue em) {
        this.em = em;
        // Placed here, and not by the region, which would give it one long line.
        label.setManaged(false);
        getChildren().add(label);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** A node's name and what it is, and why it is faded where it is. */
    static String of(MapNode node, boolean kept) {
        String summary = PlainText.of(node.summary());
        return kept ? Messages.text("hover.node", node.name(), summary)
                : Messages.text("hover.node-gone", node.name(), summary, Messages.text("lens.gone"));
    }

    /** Says something beside a node while a state of it lasts. */
    void when(Node node, ObservableValue<Boolean> state, Words words) {
        state.subscribe((_, on) -> {
            if (on) {
                show(node, words.say());
            } else if (node == about) {
                hide();
            }
        });
    }

    void hide() {
        about = null;
        setVisible(false);
    }

    /** Says something beside a point of the map, about an arrow. */
    void show(Node about, double x, double y, String words) {
        place(about, words, new BoundingBox(x - AWAY, y - AWAY, 2 * AWAY, 2 * AWAY));
    }

    /** What it is about; null where it says nothing. */
    @Nullable
    Node about() {
        return about;
    }

    private void show(Node beside, String words) {
        if (getParent() != null) {
            place(beside, words, getParent().sceneToLocal(beside.localToScene(beside.getBoundsInLocal())));
        }
    }

    private void place(Node beside, String words, Bounds at) {
        if (!(getParent() instanceof Region map) || map.getWidth() <= 0) {
            return;
        }
        about = beside;
        label.setText(words);
        label.applyCss();
        double width = Math.min(Math.min(WIDTH * em.get(), map.getWidth() - 2 * AWAY), label.prefWidth(-1));
        double height = label.prefHeight(width);
        double x = Math.clamp(at.getCenterX() - width / 2, AWAY, Math.max(AWAY, map.getWidth() - width - AWAY));
        double below = at.getMaxY() + AWAY;
        double above = at.getMinY() - AWAY - height;
        boolean fitsBelow = below + height <= map.getHeight();
        double y = fitsBelow || above < 0 ? Math.min(below, map.getHeight() - height) : above;
        resizeRelocate(Math.round(x), Math.round(y), Math.ceil(width), Math.ceil(height));
        label.resizeRelocate(0, 0, Math.ceil(width), Math.ceil(height));
        setVisible(fitsBelow || above >= 0);
    }
}
