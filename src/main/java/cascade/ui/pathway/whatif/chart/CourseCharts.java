package cascade.ui.pathway.whatif.chart;

import cascade.messages.Messages;
import cascade.ui.feature.ScreenContext;
import cascade.ui.figure.FigureBox;
import cascade.ui.kit.Icons;
import cascade.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Up to four charts in a row that wraps where it is narrow, with one legend. A chart opens large in the row's place, with
 * its table and its file, and closes again.
 */
public final class CourseCharts extends VBox {
    private final ScreenContext context;
    private final DoubleProperty hour = new SimpleDoubleProperty(this, "hour", 0);
    private final ReadOnlyBooleanWrapper opened = new ReadOnlyBooleanWrapper();
    private List<CourseData> courses = List.of();
    private List<CourseChart> charts = List.of();

    /** No charts yet. */
    public CourseCharts(ScreenContext context) {
        this.context = context;
        getStyleClass().add("course-charts");
        getStylesheets().add(Theme.stylesheet("course"));
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

    /** What is shown, in order. */
    public List<CourseData> courses() {
        return courses;
    }

    /** Shows courses, closing what is open. Charts that are there already are used again. */
    public void show(List<CourseData> shown) {
        boolean asBefore = shown.size() == courses.size() && !opened.get();
        courses = List.copyOf(shown);
        if (!asBefore) {
            charts.forEach(chart -> chart.hourProperty().unbind());
            List<CourseChart> made = new ArrayList<>();
            for (int i = 0; i < courses.size(); i++) {
                int place = i;
                CourseChart chart = new CourseChart(context.settings().em(), CourseChart.Size.SMALL);
                chart.hourProperty().bind(hour);
                chart.setOnOpen(() -> open(place));
                made.add(chart);
            }
            charts = made;
        }
        CourseAxes.show(courses, charts);
        if (asBefore && !courses.isEmpty()) {
            getChildren().set(1, new CourseLegend(courses, context.settings().em()));
        } else {
            row();
        }
    }

    private void row() {
        opened.set(false);
        if (courses.isEmpty()) {
            getChildren().clear();
        } else {
            getChildren().setAll(CourseAxes.row(charts, context.settings().em()),
                    new CourseLegend(courses, context.settings().em()));
        }
    }

    /** Opens one large in the row's place. */
    public void open(int place) {
        Hyperlink back = new Hyperlink(Messages.text("chart.back"), Icons.of(Feather.ARROW_LEFT));
        back.getStyleClass().add("small-link");
        back.setOnAction(_ -> {
            close();
            charts.get(place).requestFocus();
        });
        getChildren().setAll(back, new FigureBox(context, CourseFigure.of(courses.get(place), hour)));
        opened.set(true);
        back.requestFocus();
    }

    /** Shows all of them again. */
    public void close() {
        if (opened.get()) {
            row();
        }
    }
}
