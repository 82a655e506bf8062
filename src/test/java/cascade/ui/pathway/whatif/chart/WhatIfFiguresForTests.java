package cascade.ui.pathway.whatif.chart;

import cascade.simulation.Network;
import cascade.simulation.Simulator;
import cascade.ui.figure.Figure;
import cascade.unit.Model.Scenario;
import java.util.List;
import javafx.beans.property.SimpleDoubleProperty;

/** Figures of What if, for tests in other packages. */
public final class WhatIfFiguresForTests {
    private static final List<Figure> ALL = make();

    private WhatIfFiguresForTests() {}

    public static List<Figure> all() {
        return ALL;
    }

    private static List<Figure> make() {
        SimpleDoubleProperty hour = new SimpleDoubleProperty(3);
        List<CourseData> courses = List.of(ChartsForTests.rise(), ChartsForTests.course("one-dose", "probdnf"),
                ChartsForTests.course("one-dose", "erk"), ChartsForTests.course("one-dose", "ltp"));
        Scenario scenario = ChartsForTests.scenario("trkb-blocked");
        return List.of(CourseFigure.of(courses.getFirst(), hour),
                CourseFigure.of("Levels over time", "levels", courses, hour),
                TornadoFigure.of(TornadoData.of("CREB", Simulator.of(new Network(ChartsForTests.unit())), scenario,
                        scenario.outcomes().get(2))));
    }
}
