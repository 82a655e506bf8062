package cascade.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.ManualTime;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.KeyValue;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Group;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What moves takes its time from outside, and none at all where the reader wants no motion. */
class MotionTest {
    private final ManualTime time = new ManualTime();
    private final Motion moving = Motion.of(new Settings(), () -> false, time.ticker());
    private final Motion reduced = Motion.of(new Settings(), () -> true, time.ticker());
    private final DoubleProperty value = new SimpleDoubleProperty(0.1);
    private int ended;

    MotionTest() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private void pass(double millis) {
        cascade.ui.App.fx(() -> {
            time.pass(Duration.millis(millis));
            return null;
        });
    }

    @Test
    void aValueEasesToExactlyItsEndInItsTime() {
        Movement way = moving.to(Motion.STATE, value, 0.7, () -> ended++);
        pass(0);
        assertEquals(0.1, value.get());
        pass(90);
        assertEquals(0.4, value.get(), 1e-9, "half the time is half the way");
        pass(89);
        assertTrue(way.isGoing());
        assertEquals(0, ended);
        pass(1);
        assertEquals(0.7, value.get());
        assertEquals(1, ended);
        assertFalse(way.isGoing());
        assertFalse(time.wantsFrames());
    }

    @Test
    void withMotionReducedItIsThereAtOnceAndAsksForNoFrame() {
        Movement way = reduced.play(Motion.CAMERA, () -> ended++, new KeyValue(value, 5, Interpolator.LINEAR));
        assertEquals(5, value.get());
        assertEquals(1, ended);
        assertFalse(way.isGoing());
        assertFalse(time.wantsFrames());
    }

    @Test
    void whatIsStoppedStaysWhereItIs() {
        Movement way = moving.to(Motion.STATE, value, 0.7, () -> ended++);
        pass(90);
        way.stop();
        pass(1000);
        assertEquals(0.4, value.get(), 1e-9);
        assertEquals(0, ended);
        assertFalse(time.wantsFrames());
    }

    @Test
    void aRoundIsGoneThroughAsOftenAsAskedFor() {
        List<Double> shares = new ArrayList<>();
        moving.repeat(Duration.millis(32), 2, shares::add, () -> ended++);
        pass(64);
        assertEquals(List.of(0.0, 0.5, 0.0, 0.5), shares);
        assertEquals(1, ended);
    }

    @Test
    void aNodeSwellsAndShrinksBack() {
        Group node = new Group();
        moving.swell(node, 1.5, 2);
        pass(180);
        assertEquals(1.5, node.getScaleX(), 1e-9);
        pass(180);
        assertEquals(1, node.getScaleY(), 1e-9);
        pass(180);
        assertEquals(1.5, node.getScaleY(), 1e-9);
        pass(180);
        assertEquals(1, node.getScaleX());
        assertFalse(time.wantsFrames());
        reduced.swell(node, 1.5, 2);
        assertEquals(1, node.getScaleX());
        assertFalse(time.wantsFrames());
    }
}
