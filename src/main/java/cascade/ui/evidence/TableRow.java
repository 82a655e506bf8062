package cascade.ui.evidence;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A row of cells in columns of fixed shares; where it is narrow, the cells stand under one another. */
final class TableRow extends Region {
    private static final double[] SHARES = {0.16, 0.16, 0.19, 0.21, 0.28};
    private static final double GAP = 1.1;

    private final ObservableDoubleValue em;
    private final double narrowest;

    TableRow(ObservableDoubleValue em, double narrowest, Node... cells) {
        this.em = em;
        this.narrowest = narrowest;
        getChildren().addAll(cells);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return em.get() * narrowest;
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width < 0 ? computePrefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    private double arrange(double width, boolean place) {
        Insets in = getInsets();
        double room = width - in.getLeft() - in.getRight();
        boolean table = width >= em.get() * narrowest;
        double gap = em.get() * GAP;
        double x = in.getLeft();
        double y = in.getTop();
        double highest = 0;
        for (int i = 0; i < getChildren().size(); i++) {
            Node cell = getChildren().get(i);
            double share = table ? Math.floor((room - gap * (SHARES.length - 1)) * SHARES[i]) : room;
            double height = cell.prefHeight(share);
            if (place) {
                cell.resizeRelocate(x, y, cell instanceof javafx.scene.control.Button ? Math.min(share,
                        Math.max(cell.prefWidth(-1), 0)) : share, height);
            }
            if (table) {
                x += share + gap;
                highest = Math.max(highest, height);
            } else {
                y += height + em.get() * 0.15;
            }
        }
        return (table ? in.getTop() + highest : y) + in.getBottom();
    }
}
