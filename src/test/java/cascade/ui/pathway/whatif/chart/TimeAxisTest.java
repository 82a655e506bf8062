package cascade.ui.pathway.whatif.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.App;
import cascade.ui.ManualTime;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeAxisTest {
    private static final double WIDTH = 860;

    private final Settings settings = new Settings();
    private final ManualTime time = new ManualTime();

    @BeforeAll
    static void toolkit() throws Exception {
        App.start().close();
    }

    private TimeAxis axis(boolean still, double end, double width) {
        TimeAxis axis = new TimeAxis(settings.em(), Motion.of(settings, () -> still, time.ticker()), time.timer());
        axis.setEnd(end);
        return ChartsForTests.laidOut(axis, width, settings);
    }

    private static double middle(TimeAxis axis, String style) {
        Region part = ChartsForTests.styled(axis, style, Region.class).getFirst();
        return part.getLayoutX() + part.getWidth() / 2;
    }

    private static void press(TimeAxis axis, KeyCode... keys) {
        for (KeyCode key : keys) {
            Event.fireEvent(axis, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        }
    }

    private static void mouse(TimeAxis axis, javafx.event.EventType<MouseEvent> type, double x) {
        Event.fireEvent(axis,
                new MouseEvent(type, x, 14, x, 14, MouseButton.PRIMARY, 1, false, false, false, false, true,
                        false, false, true, false, true, new PickResult(axis, x, 14)));
    }

    @ParameterizedTest
    @CsvSource({"1.5, 24", "3, 24", "8, 48", "72, 336"})
    void theThumbIsWhereItsTickIs(double hour, double end) {
        App.fx(() -> {
            TimeAxis axis = axis(true, end, WIDTH);
            axis.setHour(hour);
            double left = 1.3 * settings.em().get();
            assertEquals(left + (WIDTH - 2 * left) * Math.log(hour * 60) / Math.log(end * 60),
                    middle(axis, "time-thumb"), 0.6);
            int tick = axis.scale().ticks().indexOf(hour);
            Region stroke = ChartsForTests.styled(axis, "time-tick", Region.class).get(tick);
            assertEquals(stroke.getLayoutX() + 0.5, middle(axis, "time-thumb"), 1);
            return null;
        });
    }

    @Test
    void whereItIsClickedItGoesAndNearATickToThatTick() {
        App.fx(() -> {
            TimeAxis axis = axis(true, 24, WIDTH);
            axis.setHour(1.5);
            double at = middle(axis, "time-thumb");
            axis.setHour(24);
            mouse(axis, MouseEvent.MOUSE_PRESSED, at + 3);
            assertEquals(1.5, axis.getHour(), 1e-9);
            mouse(axis, MouseEvent.MOUSE_DRAGGED, at + 20);
            assertTrue(axis.getHour() > 1.6 && axis.getHour() < 2.2, "at " + axis.getHour());
            mouse(axis, MouseEvent.MOUSE_DRAGGED, -50);
            assertEquals(TimeScale.FIRST, axis.getHour(), 1e-9);
            mouse(axis, MouseEvent.MOUSE_DRAGGED, WIDTH + 50);
            assertEquals(24, axis.getHour(), 1e-9);
            return null;
        });
    }

    @Test
    void keysMoveIt() {
        App.fx(() -> {
            TimeAxis axis = axis(true, 24, WIDTH);
            press(axis, KeyCode.END);
            assertEquals(24, axis.getHour());
            press(axis, KeyCode.PAGE_DOWN, KeyCode.DOWN);
            assertEquals(3, axis.getHour());
            press(axis, KeyCode.UP);
            assertEquals(8, axis.getHour());
            press(axis, KeyCode.HOME);
            assertEquals(1.0 / 60, axis.getHour(), 1e-12);
            List<Double> reached = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                press(axis, KeyCode.RIGHT);
                reached.add(axis.getHour());
            }
            // Little steps, none past a tick.
            assertTrue(reached.containsAll(axis.scale().ticks().subList(1, axis.scale().ticks().size())), "" + reached);
            assertTrue(reached.stream().distinct().count() > 50);
            for (int i = 0; i < 100; i++) {
                press(axis, KeyCode.LEFT);
            }
            assertEquals(1.0 / 60, axis.getHour(), 1e-12);
            return null;
        });
    }

    @Test
    void itSaysWhatItIsAndWhereItStands() {
        App.fx(() -> {
            TimeAxis axis = axis(true, 24, WIDTH);
            axis.setHour(3);
            assertEquals(AccessibleRole.SLIDER, axis.getAccessibleRole());
            assertEquals("Time", axis.getAccessibleText());
            assertEquals("3 hours", axis.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
            assertEquals(axis.scale().share(3), axis.queryAccessibleAttribute(AccessibleAttribute.VALUE));
            axis.executeAccessibleAction(AccessibleAction.INCREMENT);
            assertEquals("8 hours", axis.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
            axis.executeAccessibleAction(AccessibleAction.SET_VALUE, 1.0);
            assertEquals("1 day", axis.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
            return null;
        });
    }

    @Test
    void itPlaysToItsEndAndThenAsksForNoFrame() {
        App.fx(() -> {
            TimeAxis axis = axis(false, 24, WIDTH);
            assertFalse(time.wantsFrames());
            press(axis, KeyCode.SPACE);
            assertTrue(axis.playing().get());
            assertTrue(time.wantsFrames());
            time.pass(Duration.seconds(Playing.WHOLE / 2));
            assertEquals(0.5, axis.scale().share(axis.getHour()), 0.02);
            press(axis, KeyCode.SPACE);
            time.frame();
            assertFalse(time.wantsFrames());
            double rests = axis.getHour();
            time.pass(Duration.seconds(2));
            assertEquals(rests, axis.getHour());
            axis.play();
            time.pass(Duration.seconds(Playing.WHOLE));
            assertEquals(24, axis.getHour());
            assertFalse(axis.playing().get());
            assertFalse(time.wantsFrames());
            axis.play();
            assertEquals(1.0 / 60, axis.getHour(), 1e-12);
            axis.pause();
            time.frame();
            return null;
        });
    }

    @Test
    void withMotionReducedItPlaysInStills() {
        App.fx(() -> {
            TimeAxis axis = axis(true, 24, WIDTH);
            List<Double> seen = new ArrayList<>();
            axis.hourProperty().subscribe((_, now) -> seen.add(now.doubleValue()));
            axis.play();
            assertFalse(time.wantsFrames());
            time.pass(Playing.STILL.multiply(20));
            assertEquals(axis.scale().ticks().subList(1, axis.scale().ticks().size()), seen);
            assertFalse(axis.playing().get());
            assertEquals(0, time.timer().waiting());
            return null;
        });
    }

    @Test
    void nothingPlaysOnWhereNobodySeesIt() {
        App.fx(() -> {
            for (boolean still : new boolean[]{false, true}) {
                TimeAxis axis = axis(still, 24, WIDTH);
                axis.play();
                ((VBox) axis.getParent()).getChildren().clear();
                time.frame();
                assertFalse(axis.playing().get());
                assertFalse(time.wantsFrames());
                assertEquals(0, time.timer().waiting());
            }
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 320, 480, 860, 1400})
    void itsWordsNeverTouchOrStickOut(int width) {
        for (int size : new int[]{80, 100, 150, 200}) {
            App.fx(() -> {
                settings.textSize().set(size);
                TimeAxis axis = axis(true, 336, width);
                List<Label> words = ChartsForTests.styled(axis, "chart-tick", Label.class);
                assertTrue(words.size() >= 2, "the ends are marked");
                for (Label one : words) {
                    Bounds at = one.getBoundsInParent();
                    assertTrue(at.getMinX() >= 0 && at.getMaxX() <= width, one.getText());
                    assertTrue(words.stream().noneMatch(
                            other -> other != one && other.getBoundsInParent().intersects(at)), one.getText());
                }
                double high = axis.prefHeight(width);
                assertEquals(high, axis.prefHeight(width));
                assertEquals(axis.prefWidth(-1), axis.prefWidth(-1));
                assertFalse(((Parent) axis).isNeedsLayout(), "measuring asks for a layout");
                return null;
            });
        }
    }

    @Test
    void movingTheThumbAsksForNoLayout() {
        App.fx(() -> {
            TimeAxis axis = axis(true, 24, WIDTH);
            axis.setHour(5);
            assertFalse(axis.isNeedsLayout());
            return null;
        });
    }

    @Test
    void aShorterEndTakesTheHourWithIt() {
        App.fx(() -> {
            TimeAxis axis = axis(true, 336, WIDTH);
            axis.setHour(300);
            axis.setEnd(24);
            assertEquals(24, axis.getHour());
            axis.setHour(-3);
            assertEquals(1.0 / 60, axis.getHour(), 1e-12);
            // What was set before there was room for it is there once there is.
            axis.setHour(300);
            axis.setEnd(336);
            assertEquals(300, axis.getHour());
            return null;
        });
    }
}
