package cascade.ui.kit;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * A pane whose height follows from its width, however narrow that is. One method of it both measures and places, so that
 * what is measured is what is placed, and measuring changes nothing.
 */
public abstract class Arranged extends Region {
    private final ObservableDoubleValue em;
    private final double widest;

    /**
     * @param em one em in pixels
     * @param widest the width that it would like, in em
     */
    protected Arranged(ObservableDoubleValue em, double widest) {
        this.em = em;
        this.widest = widest;
    }

    /** Some em in pixels. */
    protected final double em(double count) {
        return em.get() * count;
    }

    /**
     * Arranges the children in a width.
     *
     * @param width in pixels, insets included
     * @param place whether to place them; else nothing is changed
     * @return how high it is then, insets included
     */
    protected abstract double arrange(double width, boolean place);

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final double computePrefWidth(double height) {
        return em(widest);
    }

    @Override
    protected final double computePrefHeight(double width) {
        return arrange(width < 0 ? computePrefWidth(-1) : width, false);
    }

    @Override
    protected final void layoutChildren() {
        arrange(getWidth(), true);
    }
}
