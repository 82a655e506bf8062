package cascade.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/**
 * A row that is as wide as what it holds where there is room, and wraps where there isn't. Nothing in it is wider than
 * the row itself, so that a long label wraps too instead of being cut off.
 */
public class Wrapping extends FlowPane {

    /** A row of nodes. */
    public Wrapping(Node... nodes) {
        super(nodes);
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = snappedLeftInset() + snappedRightInset();
        for (Node node : getManagedChildren()) {
            width += snapSizeX(node.prefWidth(-1)) + snapSpaceX(getHgap());
        }
        return Math.max(0, width - snapSpaceX(getHgap()));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        limit(width);
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        limit(getWidth());
        super.layoutChildren();
    }

    private void limit(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        if (room <= 0) {
            return;
        }
        for (Node node : getManagedChildren()) {
            if (node instanceof Region region && region.getMaxWidth() != room) {
                region.setMaxWidth(room);
            }
        }
    }
}
