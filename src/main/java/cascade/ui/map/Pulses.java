package cascade.ui.map;

import cascade.pathway.Causality;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Movement;
import cascade.ui.map.Presence.Reason;
import cascade.unit.Influence;
import cascade.unit.MapLayout.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.Interpolator;
import javafx.scene.Group;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * A few pulses along the active arrows, in the order of cause and effect; then the picture rests. The pulse of an inhibition runs
 * into a wall, and what it reaches goes faint while the wall stands.
 */
final class Pulses extends Group {
    private static final int ROUNDS = 3;
    /** What it causes begins so much of a pulse after it. */
    private static final double AFTER = 0.7;
    /** From so many arrows after one another on, it is shown once less. */
    private static final int LONG = 3;

    private final Motion motion;
    private final List<Timed> pulses = new ArrayList<>();
    private int last;
    private @Nullable Movement running;

    Pulses(Motion motion) {
        this.motion = motion;
        setMouseTransparent(true);
    }

    /**
     * Sends pulses along arrows; those under way end.
     *
     * @param along the arrows
     * @param ends the node of an id
     */
    void send(Collection<ArrowView> along, Function<String, Optional<NodeView>> ends) {
        stop();
        if (motion.reduced() || along.isEmpty()) {
            return;
        }
        Map<String, Integer> ranks = Causality.ranks(along.stream().map(ArrowView::arrow).toList());
        last = ranks.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (ArrowView arrow : along) {
            Pulse pulse = arrow.arrow().influence() == Influence.NEGATIVE
                    ? new Pulse.Stopped(arrow.curve(), new Dot(arrow.arrow().evidence().basis()),
                            new Wall(arrow.curve()),
                            ends.apply(arrow.arrow().to()))
                    : new Pulse.Passing(arrow.curve(), new Dot(arrow.arrow().evidence().basis()));
            pulses.add(new Timed(pulse, ranks.getOrDefault(arrow.arrow().id(), 0)));
            getChildren().addAll(pulse.parts());
        }
        place(0);
        running = motion.repeat(Motion.PULSE.multiply(1 + last * AFTER), last < LONG ? ROUNDS : ROUNDS - 1, this::place,
                this::stop);
    }

    /** Each begins when those that cause it have nearly come to their ends. */
    private void place(double share) {
        double now = share * (1 + last * AFTER);
        for (Timed timed : pulses) {
            double own = Math.clamp(now - timed.rank() * AFTER, 0, 1);
            timed.pulse().place(Interpolator.EASE_BOTH.interpolate(0.0, 1.0, own));
        }
    }

    /** Whether pulses are under way. */
    boolean running() {
        return running != null;
    }

    void stop() {
        if (running != null) {
            running.stop();
            running = null;
        }
        pulses.forEach(timed -> timed.pulse().end());
        pulses.clear();
        getChildren().clear();
    }

    /** A pulse, and how many have to run before it. */
    private record Timed(Pulse pulse, int rank) {}

    /** One pulse of a round. */
    private sealed interface Pulse {

        /** What is drawn of it. */
        List<Node> parts();

        /** Shows it at a share of its round, from 0 to 1. */
        void place(double now);

        /** Leaves everything as it was. */
        default void end() {}

        /** Runs from one end of the arrow to the other. */
        record Passing(Curve curve, Dot dot) implements Pulse {
            @Override
            public List<Node> parts() {
                return dot.parts();
            }

            @Override
            public void place(double now) {
                dot.place(curve.at(now), Math.min(1, Math.min(now, 1 - now) * 8));
            }
        }

        /** Runs into a wall before the arrow's end. */
        record Stopped(Curve curve, Dot dot, Wall wall, Optional<NodeView> reached) implements Pulse {
            private static final double ARRIVES = 0.55;
            private static final double FAINT = 0.35;

            @Override
            public List<Node> parts() {
                List<Node> all = new ArrayList<>(dot.parts());
                all.add(wall.line());
                return all;
            }

            @Override
            public void place(double now) {
                Point at = curve.at(Math.min(1, now / ARRIVES));
                double held = Math.clamp((now - ARRIVES) / (1 - ARRIVES), 0, 1);
                // It comes, it stands, and the wall goes with it: up at once, down slowly.
                double wallUp = held == 0 ? 0 : Math.min(1, Math.min(held * 6, (1 - held) * 3));
                dot.place(at, Math.min(1, Math.min(now * 8, (1 - held) * 3)));
                wall.show(wallUp);
                reached.ifPresent(node -> node.presence().set(Reason.PULSE, 1 - wallUp * (1 - FAINT)));
            }

            @Override
            public void end() {
                reached.ifPresent(node -> node.presence().set(Reason.PULSE, 1));
            }
        }
    }
}
