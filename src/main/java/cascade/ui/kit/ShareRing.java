package cascade.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/** A small ring that fills, clockwise from the top, with a share of something. Its line is broken where that share fades. */
public final class ShareRing extends Region {
    private static final PseudoClass FADING = PseudoClass.getPseudoClass("fading");
    private static final double TURN = 360;
    private static final double INSIDE = 0.68;

    private final double radius;
    private final Circle ring;
    private final Arc fill;

    /**
     * An empty one.
     *
     * @param radius in pixels, or in what its parent measures in
     */
    public ShareRing(double radius) {
        this.radius = radius;
        ring = new Circle(radius, radius, radius);
        fill = new Arc(radius, radius, radius * INSIDE, radius * INSIDE, TURN / 4, 0);
        fill.setType(ArcType.ROUND);
        ring.getStyleClass().add("share-ring-line");
        fill.getStyleClass().add("share-ring-fill");
        ring.setManaged(false);
        fill.setManaged(false);
        getChildren().addAll(ring, fill);
        setMouseTransparent(true);
    }

    /**
     * Fills it.
     *
     * @param share from 0 to 1
     * @param fading whether it fades
     */
    public ShareRing fill(double share, boolean fading) {
        fill.setLength(-TURN * share);
        pseudoClassStateChanged(FADING, fading);
        return this;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * radius;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 2 * radius;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 2 * radius;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 2 * radius;
    }
}
