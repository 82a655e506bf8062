package cascade.ui.pathway.whatif.chart;

import cascade.messages.Messages;
import cascade.ui.figure.Axis;
import cascade.ui.kit.Arranged;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * The level of one node over time beside what was measured: a small one for a row of them, or a large one to look into. It
 * says the level at the hour, and with the pointer over it at the hour under that.
 */
public final class CourseChart extends Arranged {
    /** How large it is. */
    public enum Size {
        SMALL(13, 4.7), LARGE(46, 15);

        private final double widest;
        private final double high;

        Size(double widest, double high) {
            this.widest = widest;
            this.high = high;
        }
    }

    private static final double GUTTER = 2.8;
    private static final double GAP = 0.4;
    private static final double VALUE = 3.4;
    private static final double LINE = 1.2;
    /** A large one narrower than this, in em, may need two lines for what it says. */
    private static final double TWO_LINES = 30;
    /** And narrower than this, they stand under its name. */
    private static final double UNDER = 20;
    /** A large one is no higher than this share of its width. */
    private static final double FLAT = 0.5;
    private static final double NONE = -1;

    private record Step(double level, Label label) {}

    private final Size size;
    private final ObservableDoubleValue em;
    private final DoubleProperty hour = new SimpleDoubleProperty(this, "hour", 0);
    private final Label name = Labels.of("", "chart-name");
    private final Label value = new Label();
    private final Label tip = new Label();
    private final List<Step> steps = new ArrayList<>();
    private @Nullable TickWords times;
    private @Nullable CourseData data;
    private @Nullable CoursePlot plot;
    private @Nullable Runnable opens;
    private double pointed = NONE;

    /**
     * An empty chart.
     *
     * @param em one em in pixels
     * @param size how large it is
     */
    public CourseChart(ObservableDoubleValue em, Size size) {
        super(em, size.widest);
        this.em = em;
        this.size = size;
        getStyleClass().addAll("course-chart", size == Size.SMALL ? "small" : "large");
        getStylesheets().add(Theme.stylesheet("course"));
        value.getStyleClass().add("chart-value");
        tip.getStyleClass().add("chart-tip");
        for (Label free : List.of(value, tip)) {
            // Another hour asks for no layout of anything around.
            free.setManaged(false);
            free.setMouseTransparent(true);
        }
        value.setWrapText(size == Size.LARGE);
        tip.setVisible(false);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        hour.subscribe(this::look);
        focusedProperty().subscribe(this::look);
        setOnMouseMoved(event -> point(event.getX()));
        setOnMouseExited(_ -> point(NONE));
        setOnMouseClicked(this::clicked);
        setOnKeyPressed(this::key);
    }

    /** The hour that is looked at; at 0 none is. */
    public DoubleProperty hourProperty() {
        return hour;
    }

    /** What is shown. */
    public Optional<CourseData> data() {
        return Optional.ofNullable(data);
    }

    /** Has something happen when it is clicked, or Enter or Space is pressed on it: it can be opened. */
    public void setOnOpen(Runnable open) {
        opens = open;
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getStyleClass().add("opens");
        describe();
    }

    /** Shows a course on an axis of its own. */
    public void show(CourseData shown) {
        show(shown, shown.most());
    }

    /** Shows a course on an axis up to at least some level, so that charts beside each other can have one axis. */
    public void show(CourseData shown, double most) {
        data = shown;
        Axis axis = Axis.ruler(0, Math.max(most, shown.most()) * 1.04);
        if (plot == null) {
            plot = new CoursePlot(shown, axis, em);
            getChildren().setAll(name, plot, value, tip);
        } else {
            plot.show(shown, axis);
        }
        name.setText(size == Size.SMALL
                ? Messages.text("chart.name", shown.title(), Messages.word(shown.kind()))
                : Messages.word(shown.kind()));
        label(axis, shown.kind());
        if (size == Size.LARGE && (times == null || times.scale().end() != shown.end())) {
            if (times != null) {
                getChildren().removeAll(times.labels());
            }
            TickWords along = new TickWords(new TimeScale(shown.end()));
            getChildren().addAll(getChildren().size() - 2, along.labels());
            times = along;
        }
        describe();
        look();
        requestLayout();
    }

    /** Writes the steps of the axis, with labels that are there already as far as they go. */
    private void label(Axis axis, LevelKind kind) {
        List<Double> levels = axis.steps();
        List<Step> before = List.copyOf(steps);
        steps.clear();
        for (int i = 0; i < levels.size(); i++) {
            Label label = i < before.size() ? before.get(i).label() : tick();
            label.setText(kind.tick(levels.get(i)));
            steps.add(new Step(levels.get(i), label));
            if (i >= before.size()) {
                getChildren().add(getChildren().size() - 2, label);
            }
        }
        before.stream().skip(levels.size()).forEach(step -> getChildren().remove(step.label()));
    }

    private static Label tick() {
        Label label = new Label();
        label.getStyleClass().add("chart-tick");
        label.setMinWidth(USE_PREF_SIZE);
        label.setMouseTransparent(true);
        return label;
    }

    private void describe() {
        if (data != null) {
            String spoken = new CourseWords(data).spoken();
            setAccessibleText(opens == null ? spoken : Messages.text("chart.open-spoken", spoken));
        }
    }

    private void point(double x) {
        pointed = plot == null || x < plot.getLayoutX() || x > plot.getLayoutX() + plot.getWidth() ? NONE
                : plot.hourAt(x - plot.getLayoutX());
        look();
    }

    private void clicked(MouseEvent event) {
        if (opens != null && event.isStillSincePress()) {
            opens.run();
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (opens != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            opens.run();
            event.consume();
        }
    }

    /** Puts line and words to the hour that is pointed at, or else to that which is looked at. */
    private void look() {
        if (data == null || plot == null) {
            return;
        }
        double at = pointed == NONE ? hour.get() : pointed;
        plot.look(at);
        boolean any = at > 0;
        CourseWords words = new CourseWords(data);
        value.setText(!any ? "" : size == Size.LARGE ? words.at(at) : data.kind().brief(data.at(at)));
        setAccessibleHelp(any ? words.at(at) : "");
        boolean tells = any && size == Size.SMALL && (pointed != NONE || isFocused());
        tip.setVisible(tells);
        if (tells) {
            tip.setText(words.at(at));
            placeTip();
        }
    }

    /** Above the plot, and no wider than the chart. */
    private void placeTip() {
        if (plot == null) {
            return;
        }
        tip.applyCss();
        double wide = Math.min(getWidth(), Math.ceil(tip.prefWidth(-1)));
        double high = Math.ceil(tip.prefHeight(-1));
        double at = plot.getLayoutX() + plot.x(pointed == NONE ? hour.get() : pointed);
        tip.resizeRelocate(Math.round(Math.clamp(at - wide / 2, 0, Math.max(0, getWidth() - wide))),
                Math.round(plot.getLayoutY() - high / 2), wide, high);
    }

    @Override
    protected double arrange(double width, boolean place) {
        if (plot == null) {
            return Math.round(em(size.high));
        }
        double left = Math.round(em(GUTTER));
        double wide = Math.max(1, width - left);
        double high = Math.round(size == Size.SMALL ? em(size.high) : Math.min(em(size.high), width * FLAT));
        boolean small = size == Size.SMALL;
        boolean under = !small && width < em(UNDER);
        double said = small ? em(VALUE)
                : under ? width : Math.max(em(VALUE), width - Math.ceil(name.prefWidth(-1)) - em(1));
        double named = under ? width : Math.max(1, width - said);
        double words = Math.ceil(name.prefHeight(named));
        // What is said changes with the hour; its room doesn't.
        double tall = em(small || width >= em(TWO_LINES) ? LINE : 2 * LINE);
        double top = Math.round((under ? words + tall : Math.max(words, tall)) + em(small ? 1.2 * GAP : 2 * GAP));
        if (place) {
            plot.resizeRelocate(left, top, wide, high);
            name.resizeRelocate(0, 0, named, words);
            value.resizeRelocate(width - said, under ? words : 0, said, tall);
            placeSteps(left, top, plot);
            if (times != null) {
                CoursePlot on = plot;
                times.place(at -> left + on.x(at), width, top + high + em(GAP), em(0.7));
            }
            if (tip.isVisible()) {
                placeTip();
            }
        }
        return top + high + Math.round(em(small ? GAP : GAP + 1.2));
    }

    /** Control, the highest and the lowest step have words, and of the others what doesn't touch those. */
    private void placeSteps(double left, double top, CoursePlot on) {
        List<Step> order = new ArrayList<>(steps);
        order.sort(java.util.Comparator.comparingDouble(step -> step.level() == 1 ? -2
                : step.equals(steps.getLast()) ? -1 : step.level()));
        List<Double> taken = new ArrayList<>();
        for (Step step : order) {
            double tall = step.label().prefHeight(-1);
            double wide = Math.ceil(step.label().prefWidth(-1));
            double at = top + on.y(step.level());
            boolean fits = taken.stream().noneMatch(other -> Math.abs(other - at) < tall * 0.95);
            step.label().setVisible(fits);
            step.label().resizeRelocate(left - em(GAP) - wide, Math.round(at - tall / 2), wide, tall);
            if (fits) {
                taken.add(at);
            }
        }
    }
}
