package cascade.ui.frame;

import cascade.unit.Depth;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/** The reader's choices while the app runs. */
public final class Settings {
    /** The text sizes on offer, in per cent. */
    public static final List<Integer> TEXT_SIZES = List.of(80, 90, 100, 110, 125, 150, 175, 200);
    /** One em at 100 %, in pixels. */
    public static final double EM = 15;

    /** Light, dark, or as the system has it. */
    public enum ThemeChoice {
        SYSTEM, LIGHT, DARK
    }

    /** Movement as the system has it, or none. */
    public enum MotionChoice {
        SYSTEM, REDUCED
    }

    private final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final ObjectProperty<MotionChoice> motion = new SimpleObjectProperty<>(MotionChoice.SYSTEM);
    private final ObjectProperty<Depth> depth = new SimpleObjectProperty<>(Depth.SIMPLE);
    private final ObjectProperty<Pace> pace = new SimpleObjectProperty<>(Pace.STEADY);
    private final BooleanProperty askFirst = new SimpleBooleanProperty();
    private final IntegerProperty textSize = new SimpleIntegerProperty(100);
    private final DoubleBinding em = Bindings.createDoubleBinding(() -> EM * textSize.get() / 100, textSize);

    /** Light, dark or the system's. */
    public ObjectProperty<ThemeChoice> theme() {
        return theme;
    }

    /** Whether things move. */
    public ObjectProperty<MotionChoice> motion() {
        return motion;
    }

    /** Which map and which definitions come first. */
    public ObjectProperty<Depth> depth() {
        return depth;
    }

    /** How fast what plays by itself goes on. */
    public ObjectProperty<Pace> pace() {
        return pace;
    }

    /** Whether the walk asks what comes before it shows it. */
    public BooleanProperty askFirst() {
        return askFirst;
    }

    /** The text size in per cent, 80 to 200. */
    public IntegerProperty textSize() {
        return textSize;
    }

    /** One em in pixels at the chosen text size. */
    public DoubleBinding em() {
        return em;
    }

    /**
     * The same choices for somebody who goes before the app does: what is chosen here is chosen there, and the other way
     * round, until the owner closes. So views may listen to them without end.
     */
    public Settings view(Subscriptions owner) {
        Settings view = new Settings();
        share(theme, view.theme, owner);
        share(motion, view.motion, owner);
        share(depth, view.depth, owner);
        share(pace, view.pace, owner);
        share(askFirst, view.askFirst, owner);
        share(textSize, view.textSize, owner);
        return view;
    }

    private static <T> void share(Property<T> here, Property<T> there, Subscriptions owner) {
        there.bindBidirectional(here);
        owner.add(new Shared<>(here, there));
    }

    /** Written out: of a lambda of this kind Java makes a class anew at each start. */
    private static final class Shared<T> implements Subscription {
        private final Property<T> here;
        private final Property<T> there;

        Shared(Property<T> here, Property<T> there) {
            this.here = here;
            this.there = there;
        }

        @Override
        public void unsubscribe() {
            there.unbindBidirectional(here);
        }
    }

    /** The next larger (or smaller) text size on offer; the last one stays. */
    public void stepTextSize(boolean larger) {
        int now = textSize.get();
        int next = now;
        for (int size : TEXT_SIZES) {
            if (larger && size > now) {
                next = size;
                break;
            }
            if (!larger && size < now) {
                next = size;
            }
        }
        textSize.set(next);
    }
}
