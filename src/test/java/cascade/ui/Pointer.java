package cascade.ui;

import cascade.ui.kit.Page;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;

/** A pointer, as a hand moves it. On the FX thread. */
final class Pointer {
    private Pointer() {}

    /** Scrolls to a node where it is out of sight. */
    static void scrollTo(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above instanceof Page page) {
                page.reveal(node);
            } else if (above instanceof ScrollPane scroll) {
                scroll(scroll, node);
            }
        }
    }

    private static void scroll(ScrollPane scroll, Node node) {
        Node content = scroll.getContent();
        double hidden = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        double at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(at / hidden, 0, 1));
    }

    /** Clicks the middle of a node. */
    static void click(Node node) {
        Bounds at = node.localToScreen(node.getBoundsInLocal());
        if (node.getScene().getWindow() instanceof PopupWindow) {
            // The display that isn't there gives the pointer to the main window only.
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
                Event.fireEvent(node, event(type, node, at));
            }
        } else {
            click(at.getCenterX(), at.getCenterY());
        }
    }

    /** Clicks a point of the screen. */
    static void click(double x, double y) {
        Robot robot = new Robot();
        robot.mouseMove(x, y);
        robot.mousePress(MouseButton.PRIMARY);
        robot.mouseRelease(MouseButton.PRIMARY);
    }

    /** Drags a node to a point of the screen. The robot without a display moves the pointer with no button down. */
    static void drag(Node node, double x, double y) {
        Point2D to = node.getScene().getRoot().screenToLocal(x, y);
        for (var type : List.of(MouseEvent.MOUSE_DRAGGED, MouseEvent.MOUSE_RELEASED)) {
            Event.fireEvent(node, new MouseEvent(type, to.getX(), to.getY(), x, y, MouseButton.PRIMARY, 1, false, false,
                    false, false, true, false, false, false, false, false, null));
        }
    }

    private static MouseEvent event(EventType<MouseEvent> type, Node node, Bounds at) {
        Bounds local = node.getBoundsInLocal();
        return new MouseEvent(type, local.getCenterX(), local.getCenterY(), at.getCenterX(), at.getCenterY(),
                MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, true, null);
    }
}
