package cascade.ui.pathway.whatif.chart;

import cascade.ui.kit.EvenGrid;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;

/** Charts beside each other: folds have one axis, so that one can be held against another. */
final class CourseAxes {
    private static final double NARROWEST = 11;
    private static final double GAP = 1.2;
    private static final int MOST = 4;

    private CourseAxes() {}

    /** Shows each course in the chart of the same place. */
    static void show(List<CourseData> courses, List<CourseChart> charts) {
        double folds = courses.stream().filter(data -> data.kind() == LevelKind.FOLD).mapToDouble(
                CourseData::most).max().orElse(1);
        for (int i = 0; i < courses.size(); i++) {
            CourseData data = courses.get(i);
            charts.get(i).show(data, data.kind() == LevelKind.FOLD ? folds : data.most());
        }
    }

    /** The charts in a row that wraps where it is narrow. */
    static Region row(List<CourseChart> charts, ObservableDoubleValue em) {
        return new EvenGrid(NARROWEST, MOST, GAP, em, charts);
    }
}
