package cascade.ui.kit;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A main column and an aside; the aside moves below where there isn't room for both. */
public final class SideBySide extends Region {
    private final Node main;
    private final Node aside;
    private final double mainWidth;
    private final double asideWidth;
    private final ObservableDoubleValue em;
    private static final double GAP = 3.6;
    private static final double STACKED_GAP = 2.4;

    /**
     * @param main what comes first
     * @param mainWidth its greatest width, in em
     * @param aside what goes beside it
     * @param asideWidth its width, in em
     * @param em one em in pixels
     */
    public SideBySide(Node main, double mainWidth, Node aside, double asideWidth, ObservableDoubleValue em) {
        this.main = main;
        this.mainWidth = mainWidth;
        this.aside = aside;
        this.asideWidth = asideWidth;
        this.em = em;
        getChildren().addAll(main, aside);
        em.addListener((_, _, _) -> requestLayout());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean fits(double width) {
        return width >= em.get() * (mainWidth * 0.82 + GAP + asideWidth);
    }

    private double mainWidth(double width) {
        double room = fits(width) ? width - em.get() * (GAP + asideWidth) : width;
        return Math.min(room, em.get() * mainWidth);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return em.get() * (mainWidth + GAP + asideWidth);
    }

    @Override
    protected double computePrefHeight(double width) {
        double w = width < 0 ? computePrefWidth(-1) : width;
        double first = main.prefHeight(mainWidth(w));
        return fits(w) ? Math.max(first, aside.prefHeight(em.get() * asideWidth))
                : first + em.get() * STACKED_GAP + aside.prefHeight(mainWidth(w));
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double first = mainWidth(w);
        double height = main.prefHeight(first);
        main.resizeRelocate(0, 0, first, height);
        if (fits(w)) {
            double side = em.get() * asideWidth;
            aside.resizeRelocate(first + em.get() * GAP, 0, side, aside.prefHeight(side));
        } else {
            aside.resizeRelocate(0, height + em.get() * STACKED_GAP, first, aside.prefHeight(first));
        }
    }
}
