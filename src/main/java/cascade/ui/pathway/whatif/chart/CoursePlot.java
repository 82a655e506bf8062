package cascade.ui.pathway.whatif.chart;

import cascade.simulation.Draws.Band;
import cascade.ui.figure.Axis;
import cascade.ui.figure.Hatch;
import cascade.unit.Model.Point;
import cascade.unit.Model.Span;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;

/** The ground of a chart, with the curves and marks on it. It is drawn anew when it has other data or another size. */
final class CoursePlot extends Region {
    private static final double MARK = 0.3;
    private static final double CAP = 0.22;
    /** How high the strip at the foot is that says where nobody measured, and how far apart its lines are. */
    private static final double FOOT = 0.5;
    private static final double APART = 0.34;
    /** How far above or below control a mark stands of which only the direction is known. */
    private static final double OFF = 0.85;
    /** How far to each side the line goes on of what has no hour. */
    private static final double UNTIMED = 2.2;

    private final ObservableDoubleValue em;
    private CourseData data;
    private TimeScale scale;
    private Axis levels;
    private final Path grid = path("chart-grid");
    private final Hatch hatch = new Hatch();
    private final Path band = path("chart-band");
    private final Line control = new Line();
    private final Path ghost = path("chart-ghost");
    private final Path other = path("chart-other");
    private final Path line = path("chart-line");
    private final Path bars = path("chart-bars");
    private final Path untimed = path("chart-untimed");
    private final Line now = new Line();
    private final Circle dot = new Circle();
    private final List<Shape> marks = new ArrayList<>();
    private double hour;
    private double drawnWidth = -1;
    private double drawnHeight = -1;
    private double drawnEm = -1;

    CoursePlot(CourseData data, Axis levels, ObservableDoubleValue em) {
        this.em = em;
        getStyleClass().add("chart-plot");
        control.getStyleClass().add("chart-control");
        now.getStyleClass().add("chart-now");
        dot.getStyleClass().add("chart-dot");
        getChildren().setAll(hatch, grid, band, control, ghost, other, line, now, bars, untimed, dot);
        getChildren().forEach(CoursePlot::free);
        this.data = data;
        this.levels = levels;
        this.scale = new TimeScale(data.end());
        mark(data.points());
    }

    private static void free(Node node) {
        node.setManaged(false);
        node.setMouseTransparent(true);
    }

    /** Shows another course in place of this. */
    void show(CourseData other, Axis on) {
        if (!other.points().equals(data.points())) {
            mark(other.points());
        }
        data = other;
        levels = on;
        scale = new TimeScale(other.end());
        drawnWidth = -1;
        requestLayout();
    }

    private void mark(List<Point> points) {
        getChildren().removeAll(marks);
        marks.clear();
        points.forEach(point -> marks.add(PointShape.of(point)));
        marks.forEach(CoursePlot::free);
        getChildren().addAll(getChildren().size() - 1, marks);
    }

    private static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        return path;
    }

    /** Where an hour is, from the left edge. */
    double x(double hour) {
        return scale.share(hour) * getWidth();
    }

    /** Where a level is, from the upper edge. */
    double y(double level) {
        return getHeight() * (1 - levels.share(level));
    }

    /** The hour at a place. */
    double hourAt(double x) {
        return scale.hour(getWidth() > 0 ? x / getWidth() : 0);
    }

    /** Puts the upright line at an hour. */
    void look(double at) {
        hour = at;
        if (drawnWidth >= 0) {
            placeNow();
        }
    }

    private double em(double count) {
        return em.get() * count;
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() == drawnWidth && getHeight() == drawnHeight && em.get() == drawnEm) {
            return;
        }
        drawnWidth = getWidth();
        drawnHeight = getHeight();
        drawnEm = em.get();
        grid.getElements().clear();
        for (double step : levels.steps()) {
            double at = Math.round(y(step)) + 0.5;
            if (step > 0 && at > 2) {
                grid.getElements().addAll(new MoveTo(0, at), new LineTo(getWidth(), at));
            }
        }
        hatch.clear();
        double foot = Math.round(em(FOOT));
        for (Span span : data.unmeasured()) {
            hatch.add(x(span.from()), getHeight() - foot, x(span.until()) - x(span.from()), foot, em(APART));
        }
        control.setVisible(data.kind() == LevelKind.FOLD);
        level(control, y(data.rest()));
        curve(ghost, data.times(), data.ghost());
        curve(line, data.times(), data.levels());
        other.getElements().clear();
        data.other().ifPresent(second -> curve(other, data.times(), second));
        band.getElements().clear();
        data.band().ifPresent(this::band);
        bars.getElements().clear();
        untimed.getElements().clear();
        marks.forEach(this::place);
        placeNow();
    }

    private void level(Line across, double y) {
        double at = Math.round(y) + 0.5;
        across.setStartX(0);
        across.setEndX(getWidth());
        across.setStartY(at);
        across.setEndY(at);
    }

    private void curve(Path path, double[] times, double[] values) {
        path.getElements().clear();
        // What is before the first minute has no place of its own.
        for (int i = 0; i < times.length; i++) {
            if (i + 1 == times.length || times[i + 1] > TimeScale.FIRST) {
                double x = x(times[i]);
                double y = y(values[i]);
                path.getElements().add(path.getElements().isEmpty() ? new MoveTo(x, y) : new LineTo(x, y));
            }
        }
    }

    private void band(Band of) {
        curve(band, of.times(), of.high());
        for (int i = of.times().length - 1; i >= 0; i--) {
            if (i + 1 == of.times().length || of.times()[i + 1] > TimeScale.FIRST) {
                band.getElements().add(new LineTo(x(of.times()[i]), y(of.low()[i])));
            }
        }
        band.getElements().add(new ClosePath());
    }

    private void place(Shape mark) {
        Point point = (Point) mark.getUserData();
        double x = x(point.hour().orElseGet(data::peak));
        double size = Math.max(3.5, em(MARK));
        double y = point.fold().map(fold -> y(data.level(fold))).orElseGet(
                () -> y(data.rest()) + switch (point.course()) {
                case UP -> -em(OFF);
                case DOWN -> em(OFF);
                case SAME -> 0;
                });
        PointShape.place(mark, point, x, y, size);
        point.fold().flatMap(fold -> point.error().map(error -> new double[]{y(data.level(fold - error)),
                y(data.level(fold + error))})).ifPresent(ends -> error(x, y, size, ends));
        if (point.hour().isEmpty()) {
            double far = em(UNTIMED);
            stroke(untimed, Math.max(0, x - far), y, x - size, y);
            stroke(untimed, x + size, y, Math.min(getWidth(), x + far), y);
        }
    }

    /** An error bar, with a gap where its mark is. */
    private void error(double x, double y, double size, double[] ends) {
        double cap = em(CAP);
        if (ends[0] > y + size) {
            stroke(bars, x, y + size, x, ends[0]);
            stroke(bars, x, y - size, x, ends[1]);
        }
        for (double end : ends) {
            stroke(bars, x - cap, end, x + cap, end);
        }
    }

    private static void stroke(Path path, double x1, double y1, double x2, double y2) {
        path.getElements().addAll(new MoveTo(x1, y1), new LineTo(x2, y2));
    }

    private void placeNow() {
        boolean any = hour > 0;
        now.setVisible(any);
        dot.setVisible(any);
        double x = x(hour);
        now.setStartX(x);
        now.setEndX(x);
        now.setStartY(0);
        now.setEndY(getHeight());
        dot.setRadius(Math.max(2.5, em(0.2)));
        dot.setCenterX(x);
        dot.setCenterY(y(data.at(hour)));
    }
}
