package cascade.ui.pathway.whatif.chart;

import cascade.messages.Messages;
import cascade.ui.kit.Hints;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Theme;
import cascade.ui.kit.Wrapping;
import cascade.unit.Model.Point;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;

/** What the lines and marks of some charts mean, once for all of them: only what is there. It says that they illustrate. */
final class CourseLegend extends Wrapping {
    private final Set<Swatch.ChartSign> kinds;
    private final boolean brief;

    CourseLegend(List<CourseData> courses, ObservableDoubleValue em) {
        this(courses, em, false);
    }

    /**
     * @param courses what the charts show
     * @param em one em in pixels
     * @param brief whether it says only that they illustrate
     */
    CourseLegend(List<CourseData> courses, ObservableDoubleValue em, boolean brief) {
        this.brief = brief;
        kinds = kinds(courses);
        getStyleClass().add("chart-legend");
        getStylesheets().add(Theme.stylesheet("course"));
        Label illustrates = Labels.of(Messages.text("chart.legend.illustrative"), "chip");
        getChildren().add(Hints.reason(illustrates, Messages.text("model.illustrates")));
        for (Swatch.ChartSign kind : brief ? Set.<Swatch.ChartSign>of() : kinds) {
            Label label = new Label(Messages.word(kind), new Swatch(kind, em));
            label.setWrapText(true);
            label.getStyleClass().add("chart-key");
            getChildren().add(label);
        }
    }

    /** Whether it says what has to be said of some charts. */
    boolean isOf(List<CourseData> courses, boolean inBrief) {
        return brief == inBrief && kinds.equals(kinds(courses));
    }

    private static Set<Swatch.ChartSign> kinds(List<CourseData> courses) {
        Set<Swatch.ChartSign> kinds = EnumSet.of(Swatch.ChartSign.MODEL, Swatch.ChartSign.WITHOUT);
        add(kinds, Swatch.ChartSign.OTHER, courses.stream().anyMatch(data -> data.other().isPresent()));
        add(kinds, Swatch.ChartSign.BAND, courses.stream().anyMatch(data -> data.band().isPresent()));
        add(kinds, Swatch.ChartSign.MEASURED, any(courses, point -> !point.unexplained() && PointShape.isRound(point)));
        add(kinds, Swatch.ChartSign.DIRECTION,
                any(courses, point -> !point.unexplained() && !PointShape.isRound(point)));
        add(kinds, Swatch.ChartSign.UNEXPLAINED, any(courses, Point::unexplained));
        add(kinds, Swatch.ChartSign.NOBODY, courses.stream().anyMatch(data -> !data.unmeasured().isEmpty()));
        return kinds;
    }

    private static void add(Set<Swatch.ChartSign> kinds, Swatch.ChartSign kind, boolean there) {
        if (there) {
            kinds.add(kind);
        }
    }

    private static boolean any(List<CourseData> courses, Predicate<Point> such) {
        return courses.stream().flatMap(data -> data.points().stream()).anyMatch(such);
    }
}
