package cascade.ui.practice;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;

/** The map with the question beside it, or below it where it is narrow; the question alone where it needs no map. */
final class SittingPane extends Region {
    private static final double PANEL = 25;
    private static final double ALONE = 44;
    private static final double NARROWEST = 15;
    private static final double PORTRAIT = 48;
    private static final double GAP = 1.07;

    private final Optional<Region> map;
    private final Region panel;
    private final ObservableDoubleValue em;

    private final ChangeListener<Number> onTextSize = (_, _, _) -> requestLayout();

    SittingPane(Optional<Region> map, Region panel, ObservableDoubleValue em) {
        this.map = map;
        this.panel = panel;
        this.em = em;
        getStyleClass().add("pathway");
        map.ifPresent(getChildren()::add);
        getChildren().add(panel);
        // The text size outlives each question.
        em.addListener(new WeakChangeListener<>(onTextSize));
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
        if (map.isEmpty()) {
            double wide = Math.min(width, Math.round(ALONE * one));
            panel.resizeRelocate(Math.round(x + (width - wide) / 2), y, wide, height);
        } else if (width < PORTRAIT * one && height > width) {
            double half = Math.round(height * 0.42);
            map.get().resizeRelocate(x, y, width, half);
            panel.resizeRelocate(x, y + half + gap, width, height - half - gap);
        } else {
            double side = Math.round(Math.clamp(width * 0.5, Math.min(NARROWEST * one, width * 0.55), PANEL * one));
            map.get().resizeRelocate(x, y, width - side - gap, height);
            panel.resizeRelocate(x + width - side, y, side, height);
        }
    }
}
