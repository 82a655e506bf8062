package cascade.ui.pathway.whatif.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.App;
import cascade.ui.frame.Settings;
import cascade.unit.Model.Course;
import cascade.unit.Model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CourseChartTest {
    private final Settings settings = new Settings();

    @BeforeAll
    static void toolkit() throws Exception {
        App.start().close();
    }

    private CourseChart chart(CourseData data, CourseChart.Size size, double width) {
        CourseChart chart = new CourseChart(settings.em(), size);
        chart.show(data);
        return ChartsForTests.laidOut(chart, width, settings);
    }

    private static CoursePlot plot(CourseChart chart) {
        return ChartsForTests.styled(chart, "chart-plot", CoursePlot.class).getFirst();
    }

    private static Path path(CourseChart chart, String style) {
        return ChartsForTests.styled(chart, style, Path.class).getFirst();
    }

    private static List<Point2D> points(Path path) {
        List<Point2D> points = new ArrayList<>();
        for (PathElement element : path.getElements()) {
            if (element instanceof MoveTo to) {
                points.add(new Point2D(to.getX(), to.getY()));
            } else if (element instanceof LineTo to) {
                points.add(new Point2D(to.getX(), to.getY()));
            }
        }
        return points;
    }

    /** Where an hour is, worked out anew. */
    private static double x(CourseChart chart, double hour) {
        return plot(chart).getWidth() * Math.log(hour * 60) / Math.log(24 * 60);
    }

    /** Where a level is on an axis from 0 to 4. */
    private static double y(CourseChart chart, double level) {
        return plot(chart).getHeight() * (1 - level / 4);
    }

    private static void near(double x, double y, Point2D at) {
        assertEquals(x, at.getX(), 0.5, "across");
        assertEquals(y, at.getY(), 0.5, "down");
    }

    @ParameterizedTest
    @EnumSource(CourseChart.Size.class)
    void theCurvesGoThroughTheirLevels(CourseChart.Size size) {
        App.fx(() -> {
            CourseChart chart = chart(ChartsForTests.rise(), size, 600);
            // The first point is the first minute; what is before has no place of its own.
            List<Point2D> line = points(path(chart, "chart-line"));
            near(0, y(chart, 1), line.getFirst());
            near(x(chart, 2), y(chart, 3), line.get(3));
            near(x(chart, 24), y(chart, 1), line.getLast());
            assertTrue(points(path(chart, "chart-ghost")).stream().allMatch(
                    at -> Math.abs(at.getY() - y(chart, 1)) < 0.5));
            return null;
        });
    }

    @Test
    void theBandReachesFromItsLowToItsHigh() {
        App.fx(() -> {
            CourseChart chart = chart(ChartsForTests.rise(), CourseChart.Size.LARGE, 600);
            List<Point2D> edge = points(path(chart, "chart-band"));
            int half = edge.size() / 2;
            near(x(chart, 2), y(chart, 3.5), edge.get(3));
            near(x(chart, 2), y(chart, 2), edge.get(edge.size() - 1 - 3));
            near(x(chart, 24), y(chart, 1), edge.get(half));
            return null;
        });
    }

    @Test
    void aMeasuredFoldHasItsPlaceAndItsErrorBar() {
        App.fx(() -> {
            CourseChart chart = chart(ChartsForTests.rise(ChartsForTests.point(1.5, 3.0, 0.5, Course.UP, false)),
                    CourseChart.Size.LARGE, 600);
            Circle mark = ChartsForTests.styled(chart, "chart-mark", Circle.class).getFirst();
            near(x(chart, 1.5), y(chart, 3), new Point2D(mark.getCenterX(), mark.getCenterY()));
            Bounds bars = path(chart, "chart-bars").getLayoutBounds();
            assertEquals(y(chart, 3.5), bars.getMinY(), 1.2);
            assertEquals(y(chart, 2.5), bars.getMaxY(), 1.2);
            return null;
        });
    }

    @Test
    void aFoldOfAnActivityIsCountedOverItsRest() {
        CourseData data = ChartsForTests.course("one-dose", "trkb");
        Point point = data.points().getFirst();
        assertEquals(LevelKind.SHARE, data.kind());
        assertEquals(1.6, point.fold().orElseThrow());
        App.fx(() -> {
            CourseChart chart = chart(data, CourseChart.Size.LARGE, 600);
            Circle mark = ChartsForTests.styled(chart, "chart-mark", Circle.class).getFirst();
            CoursePlot plot = plot(chart);
            assertEquals(plot.y(1.6 * data.rest()), mark.getCenterY(), 0.5);
            assertEquals(plot.x(data.peak()), mark.getCenterX(), 0.5);
            return null;
        });
    }

    @Test
    void whatHasNoHourStandsAtThePeakWithALineOfNoEnd() {
        App.fx(() -> {
            CourseChart chart = chart(ChartsForTests.rise(ChartsForTests.point(null, 3.0, null, Course.UP, false)),
                    CourseChart.Size.LARGE, 600);
            Circle mark = ChartsForTests.styled(chart, "chart-mark", Circle.class).getFirst();
            near(x(chart, 2), y(chart, 3), new Point2D(mark.getCenterX(), mark.getCenterY()));
            Bounds line = path(chart, "chart-untimed").getLayoutBounds();
            assertTrue(line.getMinX() < mark.getCenterX() - 20 && line.getMaxX() > mark.getCenterX() + 20);
            return null;
        });
    }

    @Test
    void aDirectionAloneIsATriangleAndWhatTheModelMissesIsFilled() {
        App.fx(() -> {
            CourseChart chart = chart(ChartsForTests.rise(ChartsForTests.point(1.5, null, null, Course.UP, false),
                    ChartsForTests.point(1.0 / 3, null, null, Course.DOWN, true),
                    ChartsForTests.point(8.0, null, null, Course.SAME, false)), CourseChart.Size.LARGE, 600);
            List<Node> marks = ChartsForTests.styled(chart, "chart-mark", Node.class);
            Bounds up = marks.get(0).getLayoutBounds();
            Bounds down = marks.get(1).getLayoutBounds();
            assertTrue(up.getMaxY() < y(chart, 1), "above control");
            assertTrue(down.getMinY() > y(chart, 1), "below control");
            assertEquals(x(chart, 1.0 / 3), down.getCenterX(), 0.6);
            assertTrue(marks.get(1).getStyleClass().contains("unexplained"));
            assertFalse(marks.get(0).getStyleClass().contains("unexplained"));
            assertEquals(((Path) marks.get(1)).getFill(), ((Path) marks.get(1)).getStroke());
            assertFalse(((Path) marks.get(0)).getFill().equals(((Path) marks.get(0)).getStroke()));
            Circle level = (Circle) marks.get(2);
            near(x(chart, 8), y(chart, 1), new Point2D(level.getCenterX(), level.getCenterY()));
            return null;
        });
    }

    @Test
    void whereNobodyMeasuredIsHatchedAtTheFoot() {
        App.fx(() -> {
            CourseChart chart = chart(ChartsForTests.rise(), CourseChart.Size.LARGE, 600);
            List<Point2D> hatch = points(path(chart, "figure-hatch"));
            assertTrue(hatch.stream().noneMatch(
                    at -> at.getX() > x(chart, 1.0 / 3) + 0.6 && at.getX() < x(chart, 8) - 0.6), "where somebody did");
            assertTrue(hatch.stream().anyMatch(at -> at.getX() < x(chart, 1.0 / 3)));
            assertTrue(hatch.stream().anyMatch(at -> at.getX() > x(chart, 8)));
            assertTrue(hatch.stream().allMatch(at -> at.getY() > plot(chart).getHeight() - settings.em().get()));
            return null;
        });
    }

    @Test
    void theLineStandsAtTheHourAndItsValueIsSaid() {
        App.fx(() -> {
            CourseChart chart = chart(ChartsForTests.rise(), CourseChart.Size.SMALL, 200);
            chart.hourProperty().set(4);
            Line now = ChartsForTests.styled(chart, "chart-now", Line.class).getFirst();
            assertEquals(x(chart, 4), now.getStartX(), 0.5);
            assertEquals("2.0×", ChartsForTests.styled(chart, "chart-value", Label.class).getFirst().getText());
            assertEquals("4 hours: 2.0× (1.0× without)", chart.getAccessibleHelp());
            assertFalse(chart.isNeedsLayout(), "another hour asks for a layout");
            return null;
        });
    }

    @Test
    void thePointerSaysTheValueUnderIt() {
        App.fx(() -> {
            CourseChart chart = chart(ChartsForTests.rise(), CourseChart.Size.SMALL, 200);
            chart.hourProperty().set(24);
            assertTrue(ChartsForTests.styled(chart, "chart-tip", Label.class).isEmpty());
            double at = plot(chart).getLayoutX() + x(chart, 2);
            move(chart, MouseEvent.MOUSE_MOVED, at);
            Label tip = ChartsForTests.styled(chart, "chart-tip", Label.class).getFirst();
            assertEquals("2 hours: 3.0× (1.0× without)", tip.getText());
            assertTrue(tip.getLayoutX() >= 0 && tip.getLayoutX() + tip.getWidth() <= chart.getWidth());
            move(chart, MouseEvent.MOUSE_EXITED, -5);
            assertTrue(ChartsForTests.styled(chart, "chart-tip", Label.class).isEmpty());
            assertEquals("1.0×", ChartsForTests.styled(chart, "chart-value", Label.class).getFirst().getText());
            return null;
        });
    }

    private static void move(CourseChart chart, javafx.event.EventType<MouseEvent> type, double x) {
        Event.fireEvent(chart,
                new MouseEvent(type, x, 40, x, 40, MouseButton.NONE, 0, false, false, false, false, false,
                        false, false, true, false, true, new PickResult(chart, x, 40)));
    }

    @Test
    void itOpensByKeyboardWhereItCanBeOpened() {
        App.fx(() -> {
            CourseChart chart = chart(ChartsForTests.rise(), CourseChart.Size.SMALL, 200);
            assertFalse(chart.isFocusTraversable());
            assertEquals(AccessibleRole.IMAGE_VIEW, chart.getAccessibleRole());
            int[] opened = {0};
            chart.setOnOpen(() -> opened[0]++);
            for (KeyCode key : List.of(KeyCode.ENTER, KeyCode.SPACE)) {
                Event.fireEvent(chart, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            }
            assertEquals(2, opened[0]);
            assertTrue(chart.isFocusTraversable());
            assertEquals(AccessibleRole.BUTTON, chart.getAccessibleRole());
            assertTrue(chart.getAccessibleText().endsWith("Opens larger."), chart.getAccessibleText());
            return null;
        });
    }

    @Test
    void chartsBesideEachOtherHaveOneAxisForFolds() {
        App.fx(() -> {
            CourseData high = ChartsForTests.rise();
            CourseData low = ChartsForTests.course("one-dose", "probdnf");
            List<CourseChart> charts = List.of(new CourseChart(settings.em(), CourseChart.Size.SMALL),
                    new CourseChart(settings.em(), CourseChart.Size.SMALL));
            CourseAxes.show(List.of(high, low), charts);
            charts.forEach(chart -> ChartsForTests.laidOut(chart, 200, settings));
            assertEquals(plot(charts.get(0)).y(3), plot(charts.get(1)).y(3), 1e-9);
            return null;
        });
    }

    @Test
    void anotherCourseIsShownInTheSameChart() {
        App.fx(() -> {
            CourseChart chart = chart(ChartsForTests.rise(ChartsForTests.point(1.5, 3.0, null, Course.UP, false)),
                    CourseChart.Size.LARGE, 600);
            chart.show(ChartsForTests.course("every-day", "ltp").withoutPoints());
            chart.getParent().applyCss();
            chart.getParent().layout();
            assertTrue(ChartsForTests.styled(chart, "chart-mark", Node.class).isEmpty());
            assertTrue(path(chart, "chart-band").getElements().isEmpty());
            assertTrue(ChartsForTests.styled(chart, "chart-tick", Label.class).stream().anyMatch(
                    label -> label.getText().equals("14 d")));
            assertTrue(ChartsForTests.styled(chart, "chart-tick", Label.class).stream().anyMatch(
                    label -> label.getText().endsWith("%")));
            return null;
        });
    }

    @ParameterizedTest
    @CsvSource({"150,80", "200,100", "200,150", "200,200", "460,100", "460,200", "900,80", "900,200", "1400,100"})
    void nothingIsCutOffOrLiesOnAnythingElse(int width, int text) {
        for (CourseChart.Size size : CourseChart.Size.values()) {
            App.fx(() -> {
                settings.textSize().set(text);
                CourseChart chart = chart(ChartsForTests.rise(), size, width);
                chart.hourProperty().set(3);
                chart.getParent().layout();
                List<Bounds> taken = new ArrayList<>();
                for (Node node : ChartsForTests.visible(chart)) {
                    if (node instanceof Text words && !words.getText().isBlank()) {
                        String what = words.getText() + " in " + size + " at " + width + " px and " + text + " %";
                        Bounds at = chart.sceneToLocal(words.localToScene(words.getLayoutBounds()));
                        assertTrue(at.getMinX() >= -1.5 && at.getMaxX() <= width + 1.5, what);
                        assertTrue(at.getMinY() >= -6 && at.getMaxY() <= chart.getHeight() + 6, what);
                        assertTrue(words.getFont().getSize() * 100 / text >= 12, what);
                        assertFalse(words.getText().endsWith("…"), what);
                        assertTrue(taken.stream().noneMatch(
                                other -> other.getMinX() < at.getMaxX() - 1 && at.getMinX() < other.getMaxX() - 1
                                        && other.getMinY() < at.getMaxY() - 4
                                        && at.getMinY() < other.getMaxY() - 4),
                                what + " lies on something");
                        taken.add(at);
                    }
                }
                assertTrue(taken.size() >= 4);
                double high = chart.getHeight();
                for (double other : new double[]{width, width / 2.0, -1, width + 200}) {
                    chart.prefHeight(other);
                    chart.minHeight(other);
                }
                assertEquals(high, chart.prefHeight(width), 1);
                assertFalse(chart.isNeedsLayout(), "measuring asks for a layout");
                return null;
            });
        }
    }

    @Test
    void itIsDrawnAnewInFewMilliseconds() {
        List<Double> took = new ArrayList<>();
        App.fx(() -> {
            CourseChart chart = chart(ChartsForTests.course("one-dose", "bdnf-mrna"), CourseChart.Size.SMALL, 200);
            CourseData one = ChartsForTests.course("one-dose", "bdnf-mrna");
            CourseData two = ChartsForTests.course("trkb-blocked", "bdnf-mrna");
            for (int i = 0; i < 60; i++) {
                long begin = System.nanoTime();
                chart.show(i % 2 == 0 ? two : one);
                chart.getParent().layout();
                took.add((System.nanoTime() - begin) / 1e6);
            }
            return null;
        });
        double middle = took.stream().skip(20).sorted().toList().get(20);
        System.out.printf(Locale.ROOT, "a chart drawn anew: %.2f ms (limit 5)%n", middle);
        assertTrue(middle < 50, "far beyond its limit: " + middle + " ms");
    }
}
