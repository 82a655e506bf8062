package cascade.ui.practice;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The map with the question beside it, or below it where it is narrow; the question alone where it needs no map. It stays
 * for a whole sitting: what is taken out of a window and put back is styled anew, and a map has much to style.
 */
final class SittingPane extends Region {
    /** As wide as what is beside the map in the walk: with more, the whole map can't be read beside it in a usual window. */
    private static final double PANEL = 21.3;
    private static final double ALONE = 44;
    private static final double NARROWEST = 15;
    private static final double PORTRAIT = 48;
    private static final double GAP = 1.07;

    private final Region map;
    private @Nullable Region card;
    private boolean alone;
    private final ObservableDoubleValue em;

    private final ChangeListener<Number> onTextSize = (_, _, _) -> requestLayout();

    /**
     * @param map what may be asked about; it hides where it isn't
     * @param em the reader's text size
     */
    SittingPane(Region map, ObservableDoubleValue em) {
        this.map = map;
        this.em = em;
        getStyleClass().add("pathway");
        getChildren().add(map);
        // The text size outlives each sitting.
        em.addListener(new WeakChangeListener<>(onTextSize));
    }

    /** Shows a question in place of the last one, with the map beside it or alone. */
    void show(Region question, boolean withMap) {
        if (card != null) {
            getChildren().remove(card);
        }
        card = question;
        alone = !withMap;
        getChildren().add(question);
        requestLayout();
    }

    /** The question that is shown; this itself before the first. */
    Region card() {
        return card == null ? this : card;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double one = em.get();
        double x = in.getLeft();
        double y = in.getTop();
        double width = getWidth() - x - in.getRight();
        double height = getHeight() - y - in.getBottom();
        double gap = Math.round(one * GAP);
        Region panel = card;
        if (panel == null) {
            return;
        }
        boolean portrait = width < PORTRAIT * one && height > width;
        double half = Math.round(height * 0.42);
        double side = Math.round(Math.clamp(width * 0.5, Math.min(NARROWEST * one, width * 0.55), PANEL * one));
        // The map keeps its room while it hides: it is there at once when it is asked for.
        if (portrait) {
            map.resizeRelocate(x, y, width, half);
        } else {
            map.resizeRelocate(x, y, width - side - gap, height);
        }
        if (alone) {
            double wide = Math.min(width, Math.round(ALONE * one));
            panel.resizeRelocate(Math.round(x + (width - wide) / 2), y, wide, height);
        } else if (portrait) {
            panel.resizeRelocate(x, y + half + gap, width, height - half - gap);
        } else {
            panel.resizeRelocate(x + width - side, y, side, height);
        }
    }
}
