package cascade.ui.map;

import cascade.ui.frame.Motion;
import cascade.ui.frame.Movement;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;

/**
 * The one owner of whether a node is visible, and how opaque. Several reasons have a say in its opacity at the same time;
 * each is a factor from 0 to 1, and the node is as opaque as their product. So none undoes what another has done.
 */
final class Presence {
    /** Why something is less than wholly there. */
    enum Reason {
        /** The lens doesn't keep it. */
        LENS,
        /** Its level. */
        LEVEL,
        /** An inhibition has reached it. */
        PULSE,
        /** One map turns into the other. */
        TURN,
        /** A bitmap stands in for it. */
        BITMAP
    }

    private final Node node;
    private final Map<Reason, DoubleProperty> factors = new EnumMap<>(Reason.class);
    private final Map<Reason, Movement> moving = new EnumMap<>(Reason.class);
    private final Map<Reason, Double> wanted = new EnumMap<>(Reason.class);
    private boolean there = true;
    private boolean drawn = true;

    /** @param node whose opacity and visibility nobody else sets */
    Presence(Node node) {
        this.node = node;
    }

    /** Whether it is on the map at all, seen or not. */
    boolean isThere() {
        return there;
    }

    /** Whether it is drawn, where it is there. */
    boolean isDrawn() {
        return drawn;
    }

    /** Puts it on the map, or takes it away. */
    void beThere(boolean now) {
        there = now;
        node.setVisible(there && drawn);
    }

    /** Draws it, where it is there, or leaves that out, where nobody would see it. */
    void draw(boolean now) {
        drawn = now;
        node.setVisible(there && drawn);
    }

    /** Sets a factor at once. */
    void set(Reason reason, double factor) {
        if (wanted.getOrDefault(reason, 1.0) != factor || moving.containsKey(reason)) {
            wanted.put(reason, factor);
            stop(reason);
            factor(reason).set(factor);
        }
    }

    /**
     * Brings a factor to its end, from wherever it is now; what was under way for the same reason ends. What isn't seen
     * is there at once.
     */
    void ease(Reason reason, double factor, Motion motion) {
        if (!node.isVisible()) {
            set(reason, factor);
            return;
        }
        if (wanted.getOrDefault(reason, 1.0) == factor) {
            return;
        }
        wanted.put(reason, factor);
        stop(reason);
        Movement way = motion.to(Motion.STATE, factor(reason), factor, () -> moving.remove(reason));
        if (way.isGoing()) {
            moving.put(reason, way);
        }
    }

    private DoubleProperty factor(Reason reason) {
        return factors.computeIfAbsent(reason, _ -> {
            DoubleProperty made = new SimpleDoubleProperty(1);
            made.subscribe((_, _) -> apply());
            return made;
        });
    }

    private void stop(Reason reason) {
        Movement way = moving.remove(reason);
        if (way != null) {
            way.stop();
        }
    }

    private void apply() {
        node.setOpacity(factors.values().stream().mapToDouble(DoubleProperty::get).reduce(1, (a, b) -> a * b));
    }
}
