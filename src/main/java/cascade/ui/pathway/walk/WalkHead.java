package cascade.ui.pathway.walk;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Where the walk is, and what can be asked at the right of it; below it where both have no room in one row. */
final class WalkHead extends Region {
    private final Label kicker;
    private final Region asks;

    WalkHead(Label kicker, Region asks) {
        this.kicker = kicker;
        this.asks = asks;
        kicker.setWrapText(true);
        getStyleClass().add("walk-head");
        getChildren().addAll(kicker, asks);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean inOneRow(double width) {
        return width < 0 || kicker.prefWidth(-1) + asks.prefWidth(-1) <= width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return kicker.prefWidth(-1) + asks.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return inOneRow(width) ? Math.max(kicker.prefHeight(-1), asks.prefHeight(-1))
                : kicker.prefHeight(width) + asks.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double wide = Math.min(width, snapSizeX(asks.prefWidth(-1)));
        double high = asks.prefHeight(-1);
        if (inOneRow(width)) {
            double tall = kicker.prefHeight(-1);
            kicker.resizeRelocate(0, snapPositionY((getHeight() - tall) / 2), snapSizeX(kicker.prefWidth(-1)), tall);
            asks.resizeRelocate(width - wide, snapPositionY((getHeight() - high) / 2), wide, high);
        } else {
            kicker.resizeRelocate(0, 0, width, kicker.prefHeight(width));
            asks.resizeRelocate(0, getHeight() - high, wide, high);
        }
    }
}
