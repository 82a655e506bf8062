package cascade.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** A row that is as wide as what it holds where there is room, and wraps where there isn't. */
public final class Wrapping extends FlowPane {

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
}
