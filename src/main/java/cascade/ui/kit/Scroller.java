package cascade.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Content as wide as there is room, which scrolls up and down; the page keys turn over what is in view. */
public class Scroller extends ScrollPane {
    /** So much of what was in view stays there, so that a reader finds the line again. */
    private static final double STAYS = 0.12;

    /** With nothing in it yet. */
    protected Scroller() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // JavaFX takes them for a line each.
        addEventHandler(KeyEvent.KEY_PRESSED, this::turn);
    }

    private void turn(KeyEvent key) {
        boolean space = key.getCode() == KeyCode.SPACE && key.getTarget() == this;
        boolean forward = key.getCode() == KeyCode.PAGE_DOWN || space && !key.isShiftDown();
        boolean back = key.getCode() == KeyCode.PAGE_UP || space && key.isShiftDown();
        boolean other = key.isShortcutDown() || key.isAltDown() || key.isMetaDown();
        Node content = getContent();
        double shown = getViewportBounds().getHeight();
        double scrollable = content == null ? 0 : content.getLayoutBounds().getHeight() - shown;
        if (!key.isConsumed() && !other && (forward || back) && scrollable > 0) {
            double by = shown * (1 - STAYS) / scrollable;
            setVvalue(Math.clamp(getVvalue() + (forward ? by : -by), 0, 1));
            key.consume();
        }
    }

    /** @param content what scrolls */
    public Scroller(Node content) {
        this();
        setContent(content);
    }

    /** Scrolls so that a node in it is in view; its upper edge, where there is too little room for all of it. */
    public void reveal(Node node) {
        applyCss();
        layout();
        double shown = getViewportBounds().getHeight();
        double scrollable = getContent().getLayoutBounds().getHeight() - shown;
        if (scrollable > 0) {
            Bounds at = getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double top = getVvalue() * scrollable;
            double to = Math.min(at.getMinY(), Math.max(top, at.getMaxY() - shown));
            setVvalue(Math.clamp(to / scrollable, 0, 1));
        }
    }

    /** Whether it is the reader who scrolls, and likely to go on. */
    protected boolean isScrolledByHand() {
        return true;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        // JavaFX draws what scrolls into a bitmap first, of 4 MB for a window, which only pays while it does scroll.
        Node viewport = lookup(".viewport");
        if (viewport != null) {
            viewport.setCache(false);
            vvalueProperty().subscribe((_, at) -> viewport.setCache(at.doubleValue() != 0 && isScrolledByHand()));
        }
        return skin;
    }
}
