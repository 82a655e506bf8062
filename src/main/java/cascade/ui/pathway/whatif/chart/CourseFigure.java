package cascade.ui.pathway.whatif.chart;

import cascade.messages.Messages;
import cascade.ui.figure.Figure;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Courses as figures: drawn, said, as tables and as files. */
public final class CourseFigure {
    private static final double GAP = 0.8;

    private CourseFigure() {}

    /**
     * One course, large.
     *
     * @param data the course
     * @param hour the hour that is looked at; the figure follows it
     */
    public static Figure of(CourseData data, ObservableDoubleValue hour) {
        CourseWords words = new CourseWords(data);
        String caption = Messages.text("chart.caption", words.course(), data.points().isEmpty()
                ? Messages.text("chart.unmeasured")
                : words.measured());
        return new Figure("course-" + data.node(), data.title(), caption, words.spoken(),
                em -> drawing(List.of(data), hour, em, CourseChart.Size.LARGE), CourseTable.of(List.of(data)));
    }

    /**
     * Several courses in a row, as one figure.
     *
     * @param title what stands above it
     * @param file what its file is called
     * @param courses the courses
     * @param hour the hour that is looked at; the figure follows it
     */
    public static Figure of(String title, String file, List<CourseData> courses, ObservableDoubleValue hour) {
        return new Figure(file, title, Messages.text("chart.caption.several",
                HourText.said(hour.get())),
                courses.stream().map(
                        data -> new CourseWords(data).spoken()).collect(Collectors.joining(" ")),
                em -> drawing(courses, hour, em, CourseChart.Size.SMALL), CourseTable.of(courses));
    }

    private static Region drawing(List<CourseData> courses, ObservableDoubleValue hour, ObservableDoubleValue em,
            CourseChart.Size size) {
        List<CourseChart> charts = courses.stream().map(_ -> new CourseChart(em, size)).toList();
        CourseAxes.show(courses, charts);
        charts.forEach(chart -> chart.hourProperty().bind(hour));
        VBox all = new VBox(em.get() * GAP, size == CourseChart.Size.LARGE ? charts.getFirst()
                : CourseAxes.row(charts, em), new CourseLegend(courses, em));
        all.getStyleClass().add("figure");
        return all;
    }
}
