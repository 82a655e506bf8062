package cascade.ui.pathway.whatif.chart;

import cascade.messages.Messages;
import cascade.ui.kit.Hints;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Theme;
import cascade.ui.kit.Wrapping;
import cascade.unit.Model.Course;
import cascade.unit.Model.Point;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;

/** What the lines and marks of some charts mean, once for all of them: only what is there. It says that they illustrate. */
final class CourseLegend extends Wrapping {

    CourseLegend(List<CourseData> courses, ObservableDoubleValue em) {
        getStyleClass().add("chart-legend");
        getStylesheets().add(Theme.stylesheet("course"));
        Label illustrates = Labels.of(Messages.text("chart.legend.illustrative"), "chip");
        getChildren().add(Hints.reason(illustrates, Messages.text("model.illustrates")));
        key(Swatch.Kind.LINE, "model", em, true);
        key(Swatch.Kind.OTHER, "other", em, courses.stream().anyMatch(data -> data.other().isPresent()));
        key(Swatch.Kind.GHOST, "without", em, true);
        key(Swatch.Kind.BAND, "band", em, courses.stream().anyMatch(data -> data.band().isPresent()));
        key(Swatch.Kind.CIRCLE, "measured", em, any(courses,
                point -> !point.unexplained() && (point.fold().isPresent() || point.course() == Course.SAME)));
        key(Swatch.Kind.TRIANGLE, "direction", em, any(courses,
                point -> !point.unexplained() && point.fold().isEmpty() && point.course() != Course.SAME));
        key(Swatch.Kind.UNEXPLAINED, "unexplained", em, any(courses, Point::unexplained));
        key(Swatch.Kind.HATCH, "nobody", em, courses.stream().anyMatch(data -> !data.unmeasured().isEmpty()));
    }

    private static boolean any(List<CourseData> courses, Predicate<Point> such) {
        Stream<Point> points = courses.stream().flatMap(data -> data.points().stream());
        return points.anyMatch(such);
    }

    private void key(Swatch.Kind kind, String words, ObservableDoubleValue em, boolean there) {
        if (there) {
            Label label = new Label(Messages.text("chart.legend." + words), new Swatch(kind, em));
            label.setWrapText(true);
            label.getStyleClass().add("chart-key");
            getChildren().add(label);
        }
    }
}
