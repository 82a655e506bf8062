package cascade.ui.pathway.whatif.chart;

import cascade.messages.Messages;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Timer;
import cascade.ui.kit.Arranged;
import cascade.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The time of a run, from a minute to its end, with a thumb at the hour that is looked at. It plays, is dragged, and
 * obeys the arrow keys: left and right a little, up and down from tick to tick.
 */
public final class TimeAxis extends Arranged {
    private static final double WIDEST = 56;
    private static final double HIGH = 3.2;
    /** Where its line is, in em from its upper edge. */
    static final double LINE = 0.95;
    private static final double THUMB = 1.15;
    private static final double THICK = 0.25;
    private static final double TICK = 0.7;
    private static final double MARGIN = 1.3;
    private static final double WORDS = 1.75;
    /** How far apart the words of two ticks are at least, in em. */
    private static final double CLEAR = 0.7;
    /** So near a tick, in em, the thumb jumps to it. */
    private static final double SNAP = 0.5;
    private static final double SMALL_STEP = 1.0 / 60;

    private record Tick(double hour, Region stroke) {}

    private final DoubleProperty hour = new SimpleDoubleProperty(this, "hour", TimeScale.FIRST);
    private final ReadOnlyDoubleWrapper shown = new ReadOnlyDoubleWrapper(this, "shown", TimeScale.FIRST);
    private final Region track = part("time-track");
    private final Region gone = part("time-gone");
    private final Region thumb = part("time-thumb");
    private final List<Tick> ticks = new ArrayList<>();
    private final Playing playing;
    private TimeScale scale = new TimeScale(24);
    private TickWords words = new TickWords(scale);

    /**
     * @param em one em in pixels
     * @param motion whether it may move while it plays, and the time that takes
     * @param timer waits between the stills where it may not
     */
    public TimeAxis(ObservableDoubleValue em, Motion motion, Timer timer) {
        super(em, WIDEST);
        playing = new Playing(hour, () -> scale, motion, timer);
        getStyleClass().add("time-axis");
        getStylesheets().add(Theme.stylesheet("course"));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(Messages.text("chart.time"));
        hour.subscribe(this::moved);
        setOnMousePressed(this::point);
        setOnMouseDragged(this::point);
        setOnKeyPressed(this::key);
        // Nothing plays on where nobody sees it.
        sceneProperty().subscribe((_, now) -> {
            if (now == null) {
                pause();
            }
        });
        setEnd(scale.end());
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        part.setManaged(false);
        part.setMouseTransparent(true);
        return part;
    }

    /** The hour that is looked at. What is set before the first minute or after the end is shown there. */
    public DoubleProperty hourProperty() {
        return hour;
    }

    /** The hour that is looked at: from a minute to the end. */
    public double getHour() {
        return scale.within(hour.get());
    }

    /** The hour that is looked at, from a minute to the end, whenever it changes. */
    public ReadOnlyDoubleProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /** Looks at another hour. */
    public void setHour(double wanted) {
        hour.set(wanted);
    }

    /** The scale along which it goes. */
    public TimeScale scale() {
        return scale;
    }

    /**
     * Ends it at an hour; the thumb stays where that still is.
     *
     * @throws IllegalArgumentException where that is no more than a minute
     */
    public void setEnd(double hours) {
        scale = new TimeScale(hours);
        ticks.clear();
        for (double tick : scale.ticks()) {
            ticks.add(new Tick(tick, part("time-tick")));
        }
        getChildren().setAll(track, gone);
        ticks.forEach(tick -> getChildren().add(tick.stroke()));
        words = new TickWords(scale);
        getChildren().addAll(words.labels());
        getChildren().add(thumb);
        moved();
        notifyAccessibleAttributeChanged(AccessibleAttribute.MAX_VALUE);
        requestLayout();
    }

    /** Goes on to the end, from the beginning where it is there already. */
    public void play() {
        playing.play();
    }

    /** Stays where it is. */
    public void pause() {
        playing.pause();
    }

    /** Whether it plays. */
    public ReadOnlyBooleanProperty playing() {
        return playing.playing();
    }

    /** Plays where it rests and rests where it plays. */
    public void toggle() {
        if (playing().get()) {
            pause();
        } else {
            play();
        }
    }

    private double x(double share) {
        return em(MARGIN) + share * (getWidth() - 2 * em(MARGIN));
    }

    private void point(MouseEvent event) {
        pause();
        requestFocus();
        double room = getWidth() - 2 * em(MARGIN);
        if (room > 0) {
            double wanted = scale.hour((event.getX() - em(MARGIN)) / room);
            hour.set(scale.snapped(wanted, em(SNAP) / room));
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() || event.isControlDown() || event.isMetaDown()) {
            return;
        }
        switch (event.getCode()) {
        case LEFT, KP_LEFT -> go(little(-1));
        case RIGHT, KP_RIGHT -> go(little(1));
        case DOWN, KP_DOWN, PAGE_DOWN -> go(scale.before(getHour()));
        case UP, KP_UP, PAGE_UP -> go(scale.after(getHour()));
        case HOME -> go(TimeScale.FIRST);
        case END -> go(scale.end());
        case SPACE -> toggle();
        default -> {
            return;
        }
        }
        event.consume();
    }

    private void go(double to) {
        pause();
        hour.set(to);
    }

    /** A little further, but not past a tick. */
    private double little(int way) {
        double now = scale.share(getHour());
        double next = way > 0 ? scale.after(getHour()) : scale.before(getHour());
        double share = now + way * SMALL_STEP;
        // What is left to the tick is no step of its own.
        return way * (scale.share(next) - share) < SMALL_STEP / 4 ? next : scale.hour(share);
    }

    private void moved() {
        shown.set(getHour());
        placeThumb();
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    @Override
    protected double arrange(double width, boolean place) {
        if (place) {
            double line = Math.round(em(LINE));
            double thick = Math.max(3, Math.round(em(THICK)));
            track.resizeRelocate(Math.round(x(0)), line - thick / 2, Math.round(x(1) - x(0)), thick);
            double tall = Math.round(em(TICK));
            for (Tick tick : ticks) {
                tick.stroke().resizeRelocate(Math.round(x(scale.share(tick.hour()))), line - Math.round(tall / 2), 1,
                        tall);
            }
            words.place(hour -> x(scale.share(hour)), width, em(WORDS), em(CLEAR));
            placeThumb();
        }
        return Math.round(em(HIGH));
    }

    private void placeThumb() {
        double line = Math.round(em(LINE));
        double thick = Math.max(3, Math.round(em(THICK)));
        double size = Math.round(em(THUMB) / 2) * 2;
        double at = x(scale.share(getHour()));
        gone.resizeRelocate(Math.round(x(0)), line - thick / 2, Math.max(0, at - x(0)), thick);
        thumb.resizeRelocate(at - size / 2, line - size / 2, size, size);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
        case VALUE -> scale.share(getHour());
        case MIN_VALUE -> 0.0;
        case MAX_VALUE -> 1.0;
        case VALUE_STRING -> HourText.said(getHour());
        default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
        case INCREMENT, BLOCK_INCREMENT -> go(scale.after(getHour()));
        case DECREMENT, BLOCK_DECREMENT -> go(scale.before(getHour()));
        case SET_VALUE -> {
            if (parameters.length > 0 && parameters[0] instanceof Number share) {
                go(scale.hour(share.doubleValue()));
            }
        }
        default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
