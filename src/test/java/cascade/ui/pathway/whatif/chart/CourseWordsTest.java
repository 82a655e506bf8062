package cascade.ui.pathway.whatif.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.simulation.Network;
import cascade.simulation.Run;
import cascade.simulation.Runs;
import cascade.simulation.Simulator;
import cascade.ui.figure.Figure;
import cascade.unit.Model.Course;
import cascade.unit.Model.Scenario;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourseWordsTest {

    private static String said(double[] levels, double[] ghost) {
        return new CourseWords(new CourseData("n", "N", LevelKind.FOLD, ChartsForTests.TIMES, levels, ghost, 1,
                Optional.empty(), Optional.empty(), List.of(), List.of(), 24)).course();
    }

    private static final double[] ONE = {1, 1, 1, 1, 1, 1, 1, 1};

    @Test
    void aCourseIsSaidInASentence() {
        assertEquals("rises to 3.0 times control at 2 hours (1.0 times control without), and is back by 8 hours",
                new CourseWords(ChartsForTests.rise()).course());
        assertEquals("stays as it is without, at 1.0 times control", said(ONE, ONE));
        assertEquals("falls to 0.4 times control at 1 day (1.0 times control without), and is not back at the end",
                said(new double[]{1, 1, 1, 1, 1, 0.8, 0.6, 0.4}, ONE));
        assertEquals("is lower from the start, most at 2 hours: 0.2 times control (1.0 times control without)",
                said(new double[]{0.5, 0.5, 0.5, 0.5, 0.2, 0.5, 0.5, 0.5}, ONE));
        assertEquals("rises 2 times, most to 3.0 times control at 4 hours (1.0 times control without)",
                said(new double[]{1, 1, 2, 1, 1, 3, 1, 1}, ONE));
    }

    @Test
    void allIsSaidThatIsDrawn() {
        String spoken = new CourseWords(ChartsForTests.rise(ChartsForTests.point(null, 3.0, null, Course.UP, false),
                ChartsForTests.point(1.0 / 3, null, null, Course.DOWN, true),
                ChartsForTests.point(3.0, 1.4, 0.2, Course.UP, false),
                ChartsForTests.point(8.0, null, null, Course.SAME, false))).spoken();
        assertEquals("BDNF message: rises to 3.0 times control at 2 hours (1.0 times control without), and is back by "
                + "8 hours. At 2 hours, 9 of 10 draws lie between 2.0 times control and 3.5 times control. Measured "
                + "after one dose: 3 times control at its highest (no time given), below control at 20 minutes (the "
                + "model does not explain that), 1.4 ± 0.2 times control at 3 hours, level with control at 8 hours.",
                spoken);
    }

    @Test
    void theBundledPointsAreThoseOfTheModel() {
        CourseData data = ChartsForTests.course("one-dose", "bdnf-mrna");
        assertEquals(ChartsForTests.unit().model().points().stream().filter(
                point -> point.node().equals("bdnf-mrna")).toList(), data.points());
        assertTrue(data.points().stream().anyMatch(point -> point.unexplained()), "the dip at 20 minutes");
        String spoken = new CourseWords(data).spoken();
        assertTrue(spoken.contains("below control at 20 minutes (the model does not explain that)"), spoken);
        assertTrue(data.unmeasured().getFirst().until() < 0.34, "nobody measured before 20 minutes");
    }

    @Test
    void theTableHasTheFiguresOfTheRun() {
        Scenario scenario = ChartsForTests.scenario("trkb-blocked");
        Network network = new Network(ChartsForTests.unit());
        double[] hours = {0, 1.0 / 60, 1.0 / 6, 1.0 / 3, 1.5, 3, 8, 24};
        Run with = Simulator.exact(network).run(Runs.both(scenario.setting(), scenario.change()), hours);
        Run without = Simulator.exact(network).run(scenario.setting(), hours);
        List<CourseData> courses = List.of(ChartsForTests.course("trkb-blocked", "probdnf"),
                ChartsForTests.course("trkb-blocked", "creb"));
        Figure.Table table = CourseTable.of(courses);
        assertEquals(List.of("Time", "probdnf, × control", "creb, share on"), table.columns());
        assertEquals(7, table.rows().size());
        for (int i = 0; i < 7; i++) {
            List<String> cells = table.rows().get(i).cells();
            assertEquals(HourText.said(hours[i + 1]), cells.getFirst());
            check(cells.get(1), 1, with.levels()[network.number("probdnf")][i + 1],
                    without.levels()[network.number("probdnf")][i + 1], 0.012);
            check(cells.get(2), 100, with.levels()[network.number("creb")][i + 1],
                    without.levels()[network.number("creb")][i + 1], 0.12);
        }
    }

    private static void check(String cell, double times, double with, double without, double near) {
        String[] lines = cell.split("\n");
        assertEquals(with * times, number(lines[0]), near, cell);
        assertEquals(without * times, number(lines[1]), near, cell);
    }

    private static double number(String words) {
        return Double.parseDouble(words.replaceAll("[^0-9.]", ""));
    }

    @Test
    void everyDoseIsLookedAt() {
        CourseData data = ChartsForTests.course("every-day", "bdnf-mrna");
        for (int day = 1; day < 13; day++) {
            double most = 0;
            for (double hour = day * 24; hour < day * 24 + 8; hour += 0.05) {
                most = Math.max(most, data.at(hour));
            }
            assertTrue(most > 2.7, "day " + day + ": " + most);
        }
    }
}
