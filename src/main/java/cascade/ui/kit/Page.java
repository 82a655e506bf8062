package cascade.ui.kit;

import cascade.messages.Messages;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A page that scrolls from top to bottom, its content in a column of limited width. */
public final class Page extends ScrollPane {
    private final VBox column = new VBox();

    /**
     * @param widest the column's greatest width, in em
     * @param em one em in pixels
     */
    public Page(double widest, ObservableDoubleValue em, Node... content) {
        column.getStyleClass().add("page-column");
        column.getChildren().addAll(content);
        column.maxWidthProperty().bind(javafx.beans.binding.Bindings.createDoubleBinding(() -> em.get() * widest, em));
        StackPane centre = new StackPane(column);
        centre.getStyleClass().add("page-centre");
        StackPane.setAlignment(column, Pos.TOP_CENTER);
        setContent(centre);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // It takes the focus, so that the keys scroll it.
        setFocusTraversable(true);
        setAccessibleText(Messages.text("page.spoken"));
        getStyleClass().add("page");
    }

    /** What stands in the column. */
    public VBox column() {
        return column;
    }

    /** Scrolls so that a node is in view, near the top where it wasn't. */
    public void reveal(Node node) {
        scroll(node, false);
    }

    /** Scrolls so that a node stands at the top. */
    public void revealTop(Node node) {
        scroll(node, true);
    }

    private void scroll(Node node, boolean always) {
        applyCss();
        layout();
        Node content = getContent();
        Bounds at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double shown = getViewportBounds().getHeight();
        double scrollable = content.getLayoutBounds().getHeight() - shown;
        if (scrollable <= 0) {
            return;
        }
        double top = getVvalue() * scrollable;
        if (always || at.getMinY() < top || at.getMaxY() > top + shown) {
            setVvalue(Math.clamp((at.getMinY() - shown * (always ? 0.03 : 0.12)) / scrollable, 0, 1));
        }
    }

    /** Scrolls to the top. */
    public void toTop() {
        setVvalue(0);
    }
}
