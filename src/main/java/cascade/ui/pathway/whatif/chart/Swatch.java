package cascade.ui.pathway.whatif.chart;

import cascade.ui.figure.Hatch;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** A piece of what a chart is drawn with, for its legend. */
final class Swatch extends Region {
    /** What it is a piece of. */
    enum ChartSign {
        MODEL, OTHER, WITHOUT, BAND, MEASURED, DIRECTION, UNEXPLAINED, NOBODY
    }

    private static final double WIDE = 1.7;
    private static final double HIGH = 0.9;
    private static final double MARK = 0.27;

    private final ChartSign kind;
    private final ObservableDoubleValue em;
    private final Shape shape;

    Swatch(ChartSign kind, ObservableDoubleValue em) {
        this.kind = kind;
        this.em = em;
        shape = switch (kind) {
        case MODEL -> styled(new Line(), "chart-line");
        case OTHER -> styled(new Line(), "chart-other");
        case WITHOUT -> styled(new Line(), "chart-ghost");
        case BAND -> styled(new Rectangle(), "chart-band");
        case MEASURED -> styled(new Circle(), "chart-mark");
        case DIRECTION -> styled(new Path(), "chart-mark");
        case UNEXPLAINED -> styled(new Path(), "chart-mark", "unexplained");
        case NOBODY -> new Hatch();
        };
        shape.setManaged(false);
        getStyleClass().add("chart-swatch");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(shape);
    }

    private static Shape styled(Shape shape, String... styles) {
        shape.getStyleClass().addAll(styles);
        return shape;
    }

    private boolean isMark() {
        return kind == ChartSign.MEASURED || kind == ChartSign.DIRECTION || kind == ChartSign.UNEXPLAINED;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.round(em.get() * (isMark() ? HIGH : WIDE));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.round(em.get() * HIGH);
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth();
        double high = getHeight();
        double middle = Math.round(high / 2) + 0.5;
        double size = Math.max(3.5, em.get() * MARK);
        switch (shape) {
        case Line line -> {
            line.setEndX(wide);
            line.setStartY(middle);
            line.setEndY(middle);
        }
        case Rectangle box -> {
            box.setWidth(wide);
            box.setHeight(high);
        }
        case Circle circle -> {
            circle.setRadius(size);
            circle.setCenterX(wide / 2);
            circle.setCenterY(middle);
        }
        case Hatch hatch -> {
            hatch.clear();
            hatch.add(0, 0, wide, high, em.get() * 0.34);
        }
        case Path triangle ->
            PointShape.triangle(triangle, wide / 2, middle, size, kind == ChartSign.DIRECTION ? -1 : 1);
        default -> throw new IllegalStateException("no such swatch");
        }
    }
}
