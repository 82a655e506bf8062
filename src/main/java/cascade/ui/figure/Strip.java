package cascade.ui.figure;

import cascade.ui.kit.Arranged;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** A strip along an axis: marks where their values are, and lines over where there are none. Its height is fixed. */
public final class Strip extends Arranged {
    /** How far apart the lines of the hatching are. */
    private static final double APART = 0.48;
    /** So much is hatched beyond the ends of the axis: half as much as a mark is wide. */
    private static final double BEYOND = 1;
    private static final double THICK = 0.62;
    private static final double BEHIND = 0.6;
    private static final double TICK = 0.35;
    /** How far apart the words of two ticks are at least. */
    private static final double CLEAR = 0.5;

    private record Placed(Node node, double from, double to, boolean words) {}

    private final double high;
    private final double left;
    private final double right;
    private final List<Placed> marks = new ArrayList<>();
    private final List<Placed> ticks = new ArrayList<>();
    private final List<Placed> controls = new ArrayList<>();
    private final List<Placed> values = new ArrayList<>();
    private final Hatch hatch = new Hatch();
    private final Line line = new Line();
    private boolean hatched;

    /**
     * @param em one em in pixels
     * @param high how high it is, in em
     * @param left how far it goes on before the axis, in em
     * @param right how far it goes on after the axis, in em
     */
    public Strip(ObservableDoubleValue em, double high, double left, double right) {
        super(em, 20);
        this.high = high;
        this.left = left;
        this.right = right;
        line.getStyleClass().add("figure-line");
        line.setManaged(false);
        getStyleClass().add("figure-strip");
        getChildren().addAll(hatch, line);
    }

    /** Lines over all of it where there is no mark. */
    public Strip hatched() {
        hatched = true;
        return this;
    }

    /** An axis: its line is at the top, and its ticks hang from it. */
    public Strip ticked() {
        getStyleClass().add("figure-axis");
        return this;
    }

    /**
     * Puts a mark.
     *
     * @param mark what is drawn
     * @param from where along the axis it begins, from 0 to 1
     * @param to where it ends; the same for a moment
     * @param data what it stands for
     */
    public void put(Node mark, double from, double to, Object data) {
        mark.setUserData(data);
        marks.add(new Placed(mark, from, to, false));
        getChildren().add(mark);
    }

    /** Says something of the whole strip, which has no place on the axis. */
    public void say(String words, Object data) {
        Label label = new Label(words);
        label.getStyleClass().addAll("figure-label", "figure-untimed");
        label.setUserData(data);
        marks.add(new Placed(label, 0, 1, true));
        getChildren().add(label);
    }

    /** Marks a place across the whole strip: where the control is. */
    public void across(double at) {
        Line stroke = new Line();
        stroke.getStyleClass().addAll("figure-line", "figure-control");
        stroke.setManaged(false);
        controls.add(new Placed(stroke, at, at, false));
        getChildren().add(stroke);
    }

    /** Writes a value right behind a place on the axis. */
    public void value(String words, double at) {
        Label label = new Label(words);
        label.getStyleClass().add("figure-value");
        label.setMinWidth(Region.USE_PREF_SIZE);
        values.add(new Placed(label, at, at, true));
        getChildren().add(label);
    }

    /** Puts a tick with its words. Where words would touch those before them, they are left out. */
    public void tick(String words, double at) {
        Line stroke = new Line();
        stroke.getStyleClass().add("figure-line");
        stroke.setManaged(false);
        Label label = new Label(words);
        label.getStyleClass().add("figure-tick");
        label.setMinWidth(Region.USE_PREF_SIZE);
        ticks.add(new Placed(stroke, at, at, false));
        ticks.add(new Placed(label, at, at, true));
        getChildren().addAll(stroke, label);
    }

    /** Where along the strip a share of the axis is, in pixels. */
    private double x(double share, double width) {
        return em(left) + share * (width - em(left + right));
    }

    @Override
    protected double arrange(double width, boolean place) {
        double height = Math.round(em(high));
        if (place) {
            place(width, height);
        }
        return height;
    }

    private void place(double width, double height) {
        double middle = Math.round(height / 2) + 0.5;
        boolean axis = !ticks.isEmpty();
        double across = axis ? 0.5 : middle;
        double beyond = hatched ? em(BEYOND) : 0;
        double begin = x(0, width) - beyond;
        double end = x(1, width) + beyond;
        line.setStartX(begin);
        line.setEndX(end);
        line.setStartY(across);
        line.setEndY(across);
        placeTicks(width);
        placeValues(width, height);
        for (Placed control : controls) {
            upright(control, width, 0, height);
        }
        double free = begin;
        hatch.clear();
        double top = middle - em(THICK) - 1;
        for (Placed mark : marks) {
            if (mark.node() instanceof Rod rod) {
                double first = Math.min(x(mark.from(), width), x(mark.to(), width));
                double length = Math.abs(x(mark.to(), width) - x(mark.from(), width));
                rod.resizeRelocate(first, middle - rod.thick() / 2, length, rod.thick());
                continue;
            }
            double wide = mark.node().prefWidth(-1);
            double tall = mark.node() instanceof Label ? mark.node().prefHeight(-1) : height;
            double centre = mark.words() ? width / 2 : x((mark.from() + mark.to()) / 2, width);
            double left = Math.min(centre - wide / 2, x(mark.from(), width));
            double right = Math.max(centre + wide / 2, x(mark.to(), width));
            if (mark.words()) {
                wide = Math.min(wide, width);
                left = centre - wide / 2;
                right = centre + wide / 2;
            }
            mark.node().resizeRelocate(Math.round(centre - wide / 2), Math.round((height - tall) / 2),
                    wide, tall);
            if (hatched && left > free) {
                hatch.add(free, top, left - free, 2 * (em(THICK) + 1), em(APART));
            }
            free = Math.max(free, right);
        }
        if (hatched && end > free) {
            hatch.add(free, top, end - free, 2 * (em(THICK) + 1), em(APART));
        }
    }

    private void placeValues(double width, double height) {
        for (Placed value : values) {
            double wide = Math.ceil(value.node().prefWidth(-1));
            double tall = value.node().prefHeight(-1);
            double left = Math.min(x(value.from(), width) + em(BEHIND), width - wide);
            value.node().resizeRelocate(Math.round(left), Math.round((height - tall) / 2), wide, tall);
        }
    }

    private void upright(Placed line, double width, double from, double to) {
        if (line.node() instanceof Line stroke) {
            double at = Math.round(x(line.from(), width)) + 0.5;
            stroke.setStartX(at);
            stroke.setEndX(at);
            stroke.setStartY(from);
            stroke.setEndY(to);
        }
    }

    private void placeTicks(double width) {
        double free = -em(CLEAR);
        for (Placed tick : ticks) {
            double at = Math.round(x(tick.from(), width)) + 0.5;
            if (!tick.words()) {
                upright(tick, width, 0, em(TICK));
                continue;
            }
            double wide = Math.ceil(tick.node().prefWidth(-1));
            double left = Math.clamp(at - wide / 2, 0, Math.max(0, width - wide));
            boolean fits = left >= free + em(CLEAR);
            tick.node().setVisible(fits);
            tick.node().resizeRelocate(Math.round(left), em(TICK + 0.1), wide, tick.node().prefHeight(-1));
            if (fits) {
                free = left + wide;
            }
        }
    }
}
