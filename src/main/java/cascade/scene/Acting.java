package cascade.scene;

import cascade.unit.Act;
import cascade.unit.Actor;
import cascade.unit.MapLayout.Point;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an act makes of a still: the same for a share of it as for all of it, so that every way to a moment ends alike. */
final class Acting {
    /** What is left to see of an actor that has become faint. */
    private static final double FAINT = 0.28;
    /** In this share of its way an actor comes into sight or goes out of it. */
    private static final double COMING = 0.3;

    private final Map<String, Actor> actors = new HashMap<>();

    /** @param actors all who are in the close-up */
    Acting(Collection<Actor> actors) {
        actors.forEach(actor -> this.actors.put(actor.id(), actor));
    }

    /**
     * The still during an act.
     *
     * @param before the still before it
     * @param act what is done
     * @param share how much of it, from 0 to 1
     */
    Still play(Still before, Act act, double share) {
        Pose pose = before.pose(act.actor()).orElse(null);
        Actor actor = actors.get(act.actor());
        if (pose == null || actor == null) {
            return before;
        }
        Point home = new Point(actor.box().x(), actor.box().y());
        return switch (act.verb()) {
        case ARRIVES -> before.with(act.actor(),
                now -> shown(now, share).at(between(act.at().orElse(home), home, share)).glow(share));
        case BINDS -> glow(glow(move(before, act.actor(), pose.at(), act.at().orElse(home), share),
                Optional.of(act.actor()), share), act.with(), share);
        case TAGS -> before.with(act.actor(),
                now -> shown(now, share).at(between(place(before, act.with()).orElse(home), homeOf(before, actor),
                        share)).glow(share));
        case WAKES -> before.with(act.actor(), now -> now.awake(Math.max(now.awake(), share)).glow(share));
        case OPENS -> before.with(act.actor(), now -> now.open(Math.max(now.open(), share)).glow(share));
        case RESTS -> before.with(act.actor(),
                now -> now.awake(now.awake() * (1 - share)).open(now.open() * (1 - share)));
        case FLOWS -> before.with(act.actor(),
                now -> shown(now, share).part(share, act.at().orElse(home)).at(home).glow(share));
        case CUTS -> cut(act.at().map(to -> move(before, act.actor(), pose.at(), to, share)).orElse(before), act,
                share);
        case COPIES, BUILDS -> glow(before.with(act.with().orElse(""),
                now -> shown(now, share).part(share, now.at()).glow(share)), Optional.of(act.actor()), share);
        case PAIRS, MOVES_IN -> move(before, act.actor(), pose.at(), act.at().orElse(home), share);
        case LEAVES -> move(before, act.actor(), pose.at(), act.at().orElse(pose.at()), share).with(act.actor(),
                now -> now.presence(pose.presence() * Math.min(1, (1 - share) / COMING)));
        case FADES -> before.with(act.actor(),
                now -> now.presence(now.presence() + (Math.min(FAINT, now.presence()) - now.presence()) * share));
        case GROWS -> before.with(act.actor(),
                now -> now.scale(now.scale() + (act.size() - now.scale()) * share).glow(share));
        case IS_BLOCKED -> before.with(act.actor(), now -> now.blocked(Math.max(now.blocked(), share)).awake(
                now.awake() * (1 - share)));
        };
    }

    private static Pose shown(Pose pose, double share) {
        return pose.presence(Math.max(pose.presence(), Math.min(1, share / COMING)));
    }

    /** Where an actor's home is by now: with whom it rides. */
    private Point homeOf(Still still, Actor actor) {
        Point home = new Point(actor.box().x(), actor.box().y());
        Actor carrier = actor.on().map(actors::get).orElse(null);
        Point now = actor.on().flatMap(on -> place(still, Optional.of(on))).orElse(null);
        return carrier == null || now == null ? home
                : new Point(home.x() + now.x() - carrier.box().x(), home.y() + now.y() - carrier.box().y());
    }

    private static Optional<Point> place(Still still, Optional<String> actor) {
        return actor.flatMap(still::pose).map(Pose::at);
    }

    private static Still glow(Still still, Optional<String> actor, double share) {
        return actor.map(id -> still.with(id, now -> now.glow(Math.max(now.glow(), share)))).orElse(still);
    }

    /** Moves an actor, and all who ride on it. */
    private Still move(Still before, String id, Point from, Point to, double share) {
        Point now = between(from, to, share);
        Still moved = before.with(id, pose -> pose.at(now));
        for (Actor rider : actors.values()) {
            if (rider.on().filter(id::equals).isPresent()) {
                Point there = before.pose(rider.id()).map(Pose::at).orElse(to);
                double dx = to.x() - from.x();
                double dy = to.y() - from.y();
                moved = move(moved, rider.id(), there, new Point(there.x() + dx, there.y() + dy), share);
            }
        }
        return moved;
    }

    /** What is cut goes, and its parts go from there to their homes. */
    private Still cut(Still before, Act act, double share) {
        Optional<Point> where = place(before, act.with());
        List<String> parts = act.into();
        Still cut = parts.isEmpty() ? glow(before, act.with(), share)
                : before.with(act.with().orElse(""), now -> now.presence(now.presence() * (1 - share)));
        for (String part : parts) {
            Actor made = actors.get(part);
            if (made != null) {
                Point home = new Point(made.box().x(), made.box().y());
                cut = cut.with(part, now -> now.presence(Math.max(now.presence(), Math.min(1, share / COMING))).at(
                        between(where.orElse(home), home, share)).glow(share));
            }
        }
        return glow(cut, Optional.of(act.actor()), share);
    }

    private static Point between(Point from, Point to, double share) {
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }
}
