package cascade.ui.map;

import cascade.ui.kit.ShareRing;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;

/**
 * How active a node is: its ground fills with colour, and a ring on its corner says the same to who doesn't see that. A
 * tick on the ring says how active it would be otherwise, and a sign beside it whether that is more or less.
 */
final class Gauge extends Group {
    private static final PseudoClass LESS = PseudoClass.getPseudoClass("less");
    private static final double RADIUS = 8;
    private static final double AWAY = 1;
    private static final double TICK = 3.5;
    private static final double SIGN = 4.2;

    private final Region ground = new Region();
    private final ShareRing ring = new ShareRing(RADIUS);
    private final Line tick = new Line();
    private final Path sign = new Path();
    private final TouchMark touch;
    private int against;

    /**
     * @param width of the node
     * @param height of the node
     * @param style the node's style class, by which its ground has a shape
     */
    Gauge(double width, double height, String style) {
        ground.getStyleClass().addAll("activity", style);
        ground.setManaged(false);
        ground.setMouseTransparent(true);
        ground.resize(width, height);
        double x = -AWAY;
        ring.getStyleClass().add("gauge");
        ring.setManaged(false);
        ring.resizeRelocate(x - RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS);
        tick.getStyleClass().add("gauge-tick");
        tick.setLayoutX(x);
        sign.getStyleClass().add("gauge-sign");
        sign.setLayoutX(x + RADIUS + SIGN + 2.5);
        touch = new TouchMark(width - 4, height - 2);
        getChildren().addAll(ring, tick, sign, touch);
        setManaged(false);
        setMouseTransparent(true);
    }

    /** The part that lies under the name. */
    Region ground() {
        return ground;
    }

    void show(Activity.OfNode of) {
        ground.setOpacity(Math.clamp(of.share(), 0, 1));
        ring.fill(Math.clamp(of.share(), 0, 1), false);
        double angle = 2 * Math.PI * Math.clamp(of.without(), 0, 1);
        tick.setStartX((RADIUS - TICK) * Math.sin(angle));
        tick.setStartY(-(RADIUS - TICK) * Math.cos(angle));
        tick.setEndX((RADIUS + TICK) * Math.sin(angle));
        tick.setEndY(-(RADIUS + TICK) * Math.cos(angle));
        if (of.against() != against || sign.getElements().isEmpty()) {
            against = of.against();
            sign.getElements().setAll(Signs.triangle(SIGN, against >= 0));
            sign.pseudoClassStateChanged(LESS, against < 0);
        }
        sign.setVisible(against != 0);
        tick.setVisible(against != 0);
        touch.show(of.touch());
    }
}
