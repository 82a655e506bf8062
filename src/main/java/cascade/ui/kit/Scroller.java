package cascade.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/** Content as wide as there is room, which scrolls up and down. */
public class Scroller extends ScrollPane {

    /** With nothing in it yet. */
    protected Scroller() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /** @param content what scrolls */
    public Scroller(Node content) {
        this();
        setContent(content);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        // JavaFX draws what scrolls into a bitmap first, which only pays once it does scroll.
        Node viewport = lookup(".viewport");
        if (viewport != null) {
            viewport.setCache(false);
            vvalueProperty().subscribe((_, at) -> viewport.setCache(at.doubleValue() != 0));
        }
        return skin;
    }
}
