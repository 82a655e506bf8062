package cascade.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A field for text of several lines, as high as its text, up to a limit from which it scrolls. Tab leads out of it. */
public final class GrowingArea extends TextArea {
    /** In lines. */
    private static final int LEAST = 2;
    private static final int MOST = 14;

    private final Text measure = new Text();

    /** An empty one; the prompt is not its name. */
    public GrowingArea(String prompt) {
        setPromptText(prompt);
        setWrapText(true);
        getStyleClass().add("growing-area");
        SteadyCaret.in(this);
        textProperty().subscribe(this::requestLayout);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
                requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                key.consume();
            }
        });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        measure.setFont(getFont());
        measure.setWrappingWidth(0);
        measure.setText("x");
        double line = measure.getLayoutBounds().getHeight();
        double sides = snappedLeftInset() + snappedRightInset() + 2 * line;
        measure.setWrappingWidth(width < 0 ? 0 : Math.max(line, width - sides));
        // A line that was just begun has a height, too.
        measure.setText(getText() + "x");
        double text = Math.clamp(measure.getLayoutBounds().getHeight(), LEAST * line, MOST * line);
        return Math.ceil(text + snappedTopInset() + snappedBottomInset() + line * 0.9);
    }
}
