package cascade.ui.pathway.whatif.chart;

import cascade.messages.Messages;
import cascade.ui.figure.Figure;
import cascade.ui.figure.TableView;
import cascade.ui.kit.Arranged;
import cascade.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;

/**
 * Levels over time as a table, with what is done and without: a row for each hour, a column for each node; where there isn't
 * room for that, all nodes in one.
 */
public final class CourseTable extends Arranged {
    /** So wide is a column at least, in em. */
    private static final double COLUMN = 6.6;
    private static final double GAP = 1;
    private static final double PADDING = 1.5;

    private final Region wide;
    private final Region narrow;
    private final int columns;

    /** The table at the ticks of the time axis. */
    public CourseTable(List<CourseData> courses, ObservableDoubleValue em) {
        super(em, COLUMN * (courses.size() + 1));
        columns = courses.size() + 1;
        getStyleClass().add("course-table");
        getStylesheets().add(Theme.stylesheet("figure"));
        wide = new TableView(of(courses), em, COLUMN, (_, _) -> {});
        narrow = new TableView(inOneColumn(courses, hours(courses)), em, COLUMN, (_, _) -> {});
        getChildren().addAll(wide, narrow);
    }

    private static List<Double> hours(List<CourseData> courses) {
        return courses.isEmpty() ? List.of() : new TimeScale(courses.getFirst().end()).ticks();
    }

    /** What it holds, at the ticks of the time axis. */
    public static Figure.Table of(List<CourseData> courses) {
        return of(courses, hours(courses));
    }

    /** What it holds, at chosen hours. */
    public static Figure.Table of(List<CourseData> courses, List<Double> hours) {
        List<String> columns = Stream.concat(Stream.of(Messages.text("chart.time")), courses.stream().map(
                data -> Messages.text("chart.name", data.title(), Messages.word(data.kind())))).toList();
        List<Figure.Row> rows = new ArrayList<>();
        for (double hour : hours) {
            rows.add(new Figure.Row(Stream.concat(Stream.of(HourText.said(hour)), courses.stream().map(
                    data -> Messages.text("chart.cell", with(data, hour), without(data, hour)))).toList(),
                    Optional.empty()));
        }
        return new Figure.Table(columns, rows);
    }

    private static Figure.Table inOneColumn(List<CourseData> courses, List<Double> hours) {
        return new Figure.Table(List.of(Messages.text("chart.time"), Messages.text("chart.level")),
                hours.stream().map(hour -> new Figure.Row(List.of(HourText.said(hour), String.join("\n",
                        courses.stream().map(data -> Messages.text("chart.cell.named", data.title(), with(data, hour),
                                without(data, hour))).toList())),
                        Optional.empty())).toList());
    }

    private static String with(CourseData data, double hour) {
        return data.kind().exact(data.at(hour));
    }

    private static String without(CourseData data, double hour) {
        return data.kind().exact(data.ghostAt(hour));
    }

    @Override
    protected double arrange(double width, boolean place) {
        boolean all = width >= em((COLUMN + GAP) * columns + PADDING);
        Region shown = all ? wide : narrow;
        double high = Math.ceil(shown.prefHeight(width));
        if (place) {
            wide.setVisible(all);
            narrow.setVisible(!all);
            shown.resizeRelocate(0, 0, width, high);
        }
        return high;
    }
}
