package cascade.ui.map;

import cascade.ui.kit.ShareRing;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.layout.Region;

/** What makes a node glow: a soft light round it, and a ring on its upper left corner for who doesn't see that light. */
final class Halo extends Group {
    private static final PseudoClass FADING = PseudoClass.getPseudoClass("fading");
    private static final double RADIUS = 8;
    private static final double AWAY = 4;
    /** What glows faintest is still seen to glow. */
    private static final double LEAST = 0.3;

    private final Region light = new Region();
    private final ShareRing ring = new ShareRing(RADIUS);

    /**
     * @param width of the node
     * @param height of the node
     * @param style the node's style class, by which its light has a shape
     */
    Halo(double width, double height, String style) {
        light.getStyleClass().addAll("halo", style);
        light.setManaged(false);
        light.resize(width, height);
        ring.setManaged(false);
        ring.resizeRelocate(-RADIUS - AWAY + 3, -RADIUS - AWAY + 3, 2 * RADIUS, 2 * RADIUS);
        getChildren().addAll(light, ring);
        setManaged(false);
        setMouseTransparent(true);
    }

    void show(Glow.Mark mark) {
        light.setOpacity(LEAST + (1 - LEAST) * mark.strength());
        light.pseudoClassStateChanged(FADING, mark.fading());
        ring.fill(mark.filled(), mark.fading());
    }
}
