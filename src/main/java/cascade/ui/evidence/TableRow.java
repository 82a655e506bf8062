package cascade.ui.evidence;

import cascade.ui.kit.Arranged;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** A row of cells in columns of fixed shares; where it is narrow, the cells stand under one another. */
final class TableRow extends Arranged {
    private static final double[] SHARES = {0.16, 0.16, 0.19, 0.21, 0.28};
    private static final double GAP = 1.1;

    private final double narrowest;

    TableRow(ObservableDoubleValue em, double narrowest, Node... cells) {
        super(em, narrowest);
        this.narrowest = narrowest;
        getChildren().addAll(cells);
    }

    @Override
    protected double arrange(double width, boolean place) {
        Insets in = getInsets();
        double room = width - in.getLeft() - in.getRight();
        boolean table = width >= em(narrowest);
        double gap = em(GAP);
        double x = in.getLeft();
        double y = in.getTop();
        double highest = 0;
        for (int i = 0; i < getChildren().size(); i++) {
            Node cell = getChildren().get(i);
            double share = table ? Math.floor((room - gap * (SHARES.length - 1)) * SHARES[i]) : room;
            double height = cell.prefHeight(share);
            if (place) {
                cell.resizeRelocate(x, y, cell instanceof Button ? Math.min(share,
                        Math.max(cell.prefWidth(-1), 0)) : share, height);
            }
            if (table) {
                x += share + gap;
                highest = Math.max(highest, height);
            } else {
                y += height + em(0.15);
            }
        }
        return (table ? in.getTop() + highest : y) + in.getBottom();
    }
}
