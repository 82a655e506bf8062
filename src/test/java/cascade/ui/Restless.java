package cascade.ui;

import com.sun.javafx.tk.Toolkit;
import com.sun.javafx.tk.quantum.QuantumToolkit;
import com.sun.scenario.animation.AbstractPrimaryTimer;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.animation.Timeline;

/** Who asks JavaFX for another pulse: a layout, or animations, by what they are. For the FX thread. */
final class Restless {
    private Restless() {}

    /**
     * Whether JavaFX has been asked for another pulse. What asks in every pulse is always found asking between two, on
     * however slow a machine; the time that passes without a pulse would say nothing on a busy one.
     */
    static boolean pulseWanted() throws ReflectiveOperationException {
        return asked("nextPulseRequested") || asked("animationRunning");
    }

    /** The animations that run now, in words for whoever has to find them; empty where none does. */
    static List<String> animations() throws ReflectiveOperationException {
        List<String> running = new ArrayList<>();
        AbstractPrimaryTimer timer = Toolkit.getToolkit().getPrimaryTimer();
        for (String kind : List.of("receivers", "animationTimers")) {
            Object all = value(AbstractPrimaryTimer.class, timer, kind);
            int length = (int) value(AbstractPrimaryTimer.class, timer, kind + "Length");
            for (int i = 0; i < length; i++) {
                running.add(named(Array.get(all, i)));
            }
        }
        return running;
    }

    /** All that asks for pulses now, in words. */
    static List<String> askers() throws ReflectiveOperationException {
        List<String> askers = new ArrayList<>(animations());
        if (asked("nextPulseRequested")) {
            askers.add("a layout");
        }
        return askers;
    }

    private static String named(Object receiver) throws ReflectiveOperationException {
        Object called = value(receiver.getClass(), receiver, "val$receiver");
        Object owner = value(called.getClass(), called, "this$0");
        return owner instanceof Timeline timeline
                ? timeline.getKeyFrames().stream().map(
                        frame -> frame.getOnFinished() + " " + frame.getValues()).collect(
                                Collectors.joining(", ", "Timeline of ", ""))
                : owner.getClass().getName();
    }

    private static boolean asked(String what) throws ReflectiveOperationException {
        Object task = value(QuantumToolkit.class, Toolkit.getToolkit(), what);
        Method get = task.getClass().getDeclaredMethod("get");
        get.setAccessible(true);
        return (boolean) get.invoke(task);
    }

    private static Object value(Class<?> type, Object object, String field) throws ReflectiveOperationException {
        Field found = type.getDeclaredField(field);
        found.setAccessible(true);
        return found.get(object);
    }
}
