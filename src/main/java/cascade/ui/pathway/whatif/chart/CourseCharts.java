package cascade.ui.pathway.whatif.chart;

import cascade.messages.Messages;
import cascade.ui.feature.ScreenContext;
import cascade.ui.figure.Figure;
import cascade.ui.figure.FigureBox;
import cascade.ui.kit.Icons;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Theme;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Up to four charts in a row that wraps where it is narrow, with one legend. A chart opens large in the row's place, with
 * its table and its file, and closes again.
 */
public final class CourseCharts extends VBox {
    private final ScreenContext context;
    private final DoubleProperty hour = new SimpleDoubleProperty(this, "hour", 0);
    private final ReadOnlyBooleanWrapper opened = new ReadOnlyBooleanWrapper();
    private final Hyperlink back = new Hyperlink(Messages.text("chart.back"), Icons.of(Feather.ARROW_LEFT));
    private List<CourseData> courses = List.of();
    private List<CourseChart> charts = List.of();
    private @Nullable CourseLegend legend;
    private @Nullable CourseData open;
    private boolean other;
    private boolean brief;

    /** No charts yet. */
    public CourseCharts(ScreenContext context) {
        this.context = context;
        getStyleClass().add("course-charts");
        getStylesheets().add(Theme.stylesheet("course"));
        back.getStyleClass().add("small-link");
        back.setOnAction(_ -> close());
        setOnKeyPressed(event -> {
            if (opened.get() && event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /** The hour that all of them look at. */
    public DoubleProperty hourProperty() {
        return hour;
    }

    /** Whether one of them is open, which takes more room. */
    public ReadOnlyBooleanProperty opened() {
        return opened.getReadOnlyProperty();
    }

    /** Has the legend say only that the charts illustrate, where there is little room; a large chart still has all of it. */
    public void setBrief(boolean now) {
        if (brief != now) {
            brief = now;
            if (!opened.get()) {
                row(false);
            }
        }
    }

    /** What is shown, in order. */
    public List<CourseData> courses() {
        return courses;
    }

    /** Shows courses. What is open stays open while its node is among them. */
    public void show(List<CourseData> shown) {
        boolean asMany = shown.size() == courses.size();
        courses = List.copyOf(shown);
        if (!asMany) {
            charts.forEach(chart -> chart.hourProperty().unbind());
            charts = IntStream.range(0, courses.size()).mapToObj(this::chart).toList();
        }
        CourseAxes.show(courses, charts);
        if (other) {
            return;
        }
        CourseData before = open;
        Optional<CourseData> still = courses.stream().filter(
                data -> before != null && data.node().equals(before.node())).findFirst();
        if (before == null || still.isEmpty()) {
            row(!asMany);
        } else if (!still.get().equals(before)) {
            enlarge(still.get());
        }
    }

    private CourseChart chart(int place) {
        CourseChart chart = new CourseChart(context.settings().em(), CourseChart.Size.SMALL);
        chart.hourProperty().bind(hour);
        chart.setOnOpen(() -> open(place));
        return chart;
    }

    private void row(boolean anew) {
        boolean fresh = anew || opened.get();
        open = null;
        other = false;
        if (courses.isEmpty()) {
            getChildren().clear();
        } else if (fresh || legend == null || !legend.isOf(courses, brief)) {
            CourseLegend signs = new CourseLegend(courses, context.settings().em(), brief);
            legend = signs;
            if (fresh || getChildren().size() < 2) {
                getChildren().setAll(CourseAxes.row(charts, context.settings().em()), signs);
            } else {
                getChildren().set(1, signs);
            }
        }
        opened.set(false);
    }

    /** Opens one large in the row's place. */
    public void open(int place) {
        enlarge(courses.get(place));
        back.requestFocus();
    }

    /** Opens another figure in the row's place; until it is closed, whatever is shown meanwhile. */
    public void open(Figure figure) {
        other = true;
        open = null;
        place(new FigureBox(context, figure));
    }

    /** Says something in the row's place until a figure is there. */
    public void await(String words) {
        other = true;
        open = null;
        place(Labels.of(words, "secondary"));
        back.requestFocus();
    }

    private void enlarge(CourseData data) {
        open = data;
        place(new FigureBox(context, CourseFigure.of(data, hour)));
    }

    private void place(Node figure) {
        boolean inside = isFocusWithin();
        getChildren().setAll(back, figure);
        opened.set(true);
        if (inside) {
            back.requestFocus();
        }
    }

    /** Shows all of them again. */
    public void close() {
        if (opened.get()) {
            CourseData before = open;
            boolean inside = isFocusWithin();
            row(true);
            if (inside) {
                IntStream.range(0, courses.size()).filter(
                        i -> before == null || courses.get(i).node().equals(before.node())).findFirst().ifPresent(
                                i -> charts.get(i).requestFocus());
            }
        }
    }
}
