package cascade.ui.pathway.whatif.chart;

import cascade.simulation.Tornado;
import cascade.ui.figure.Axis;
import cascade.ui.kit.Arranged;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** What one constant does: a hollow bar to where it leads at its least, a full one to where it leads at its most. */
final class TornadoBar extends Arranged {
    private static final double HIGH = 1.7;
    private static final double THICK = 0.8;

    private final Tornado.Bar bar;
    private final double now;
    private final Axis axis;
    private final double margin;
    private final Region least = new Region();
    private final Region most = new Region();
    private final Line same = new Line();

    /**
     * @param bar what it does
     * @param now where the model's own constants lead
     * @param axis the axis of all bars
     * @param margin how far it goes on before and after the axis, in em
     * @param em one em in pixels
     */
    TornadoBar(Tornado.Bar bar, double now, Axis axis, double margin, ObservableDoubleValue em) {
        super(em, 20);
        this.bar = bar;
        this.now = now;
        this.axis = axis;
        this.margin = margin;
        least.getStyleClass().addAll("tornado-bar", "least");
        most.getStyleClass().addAll("tornado-bar", "most");
        same.getStyleClass().add("tornado-same");
        same.setManaged(false);
        // Where both ends lie on one side, the shorter one is in front of the longer.
        boolean leastFirst = Math.abs(bar.least() - now) > Math.abs(bar.most() - now);
        getChildren().addAll(leastFirst ? least : most, leastFirst ? most : least, same);
    }

    /** Whether it has a line of its own where nothing would change. */
    void marked(boolean by) {
        same.setVisible(by);
    }

    /** Where a ratio is. */
    double x(double ratio, double width) {
        return em(margin) + axis.share(ratio) * (width - 2 * em(margin));
    }

    @Override
    protected double arrange(double width, boolean place) {
        double high = Math.round(em(HIGH));
        if (place) {
            span(least, bar.least(), width, high);
            span(most, bar.most(), width, high);
            double at = Math.round(x(1, width)) + 0.5;
            same.setStartX(at);
            same.setEndX(at);
            same.setStartY(0);
            same.setEndY(high);
        }
        return high;
    }

    private void span(Region part, double end, double width, double high) {
        double from = x(Math.min(now, end), width);
        double to = x(Math.max(now, end), width);
        double thick = Math.round(em(THICK));
        part.resizeRelocate(from, Math.round((high - thick) / 2), Math.max(2, to - from), thick);
    }
}
