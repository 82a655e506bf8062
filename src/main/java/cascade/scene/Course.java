package cascade.scene;

import cascade.unit.Act;
import cascade.unit.Actor;
import cascade.unit.Beat;
import cascade.unit.CloseUp;
import cascade.unit.Depth;
import cascade.unit.Verb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A close-up at a depth, in time. What it shows at a moment of a beat depends on nothing but that moment: forwards,
 * backwards, jumped to or broken off, a beat ends in the same still. Immutable.
 */
public final class Course {
    /** How long an act takes, in seconds, and so long the glow of the last beat takes to go. */
    private static final double ACT = 1.0;
    private static final double SLOW = 1.7;
    private static final double QUICK = 0.7;
    private static final double CALM = 0.25;

    private final Acting acting;
    private final List<Actor> actors;
    private final List<List<Timed>> beats = new ArrayList<>();
    private final List<Still> stills = new ArrayList<>();

    private record Timed(Act act, double start, double end) {
        double share(double seconds) {
            double share = Math.clamp((seconds - start) / (end - start), 0, 1);
            // Eased in and out, as everything that moves here.
            return share * share * (3 - 2 * share);
        }
    }

    /** Works out a close-up at a depth. */
    public Course(CloseUp closeUp, Depth depth) {
        this.actors = closeUp.actors().stream().filter(actor -> actor.depths().contains(depth)).toList();
        this.acting = new Acting(actors);
        Set<String> there = new HashSet<>();
        actors.forEach(actor -> there.add(actor.id()));
        for (Beat beat : closeUp.beats()) {
            beats.add(timed(beat.acts().stream().filter(act -> there.contains(act.actor())).toList()));
        }
        Still still = opening();
        stills.add(still);
        for (int i = 0; i < beats.size(); i++) {
            still = at(i, seconds(i));
            stills.add(still);
        }
    }

    /** Who is in it, those at the back first. */
    public List<Actor> actors() {
        return actors;
    }

    /** How many beats it has. */
    public int beats() {
        return beats.size();
    }

    /** How long a beat's acts take, in seconds. */
    public double seconds(int beat) {
        return beats.get(beat).stream().mapToDouble(Timed::end).max().orElse(0);
    }

    /** What is to be seen before anything has happened. */
    public Still before() {
        return stills.getFirst();
    }

    /** What is to be seen when a beat is over. */
    public Still after(int beat) {
        return stills.get(beat + 1);
    }

    /** What is to be seen so many seconds into a beat. */
    public Still at(int beat, double seconds) {
        double lit = 1 - Math.clamp(seconds / CALM, 0, 1);
        Still still = stills.get(beat).all(pose -> pose.glow(pose.glow() * lit));
        for (Timed timed : beats.get(beat)) {
            if (seconds > timed.start()) {
                still = acting.play(still, timed.act(), timed.share(seconds));
            }
        }
        return still;
    }

    private static List<Timed> timed(List<Act> acts) {
        List<Timed> timed = new ArrayList<>();
        double start = 0;
        double end = 0;
        for (Act act : acts) {
            start = act.together() ? start : end;
            double over = start + length(act.verb());
            end = Math.max(end, over);
            timed.add(new Timed(act, start, over));
        }
        return timed;
    }

    private static double length(Verb verb) {
        return switch (verb) {
        case COPIES, BUILDS, FLOWS -> SLOW;
        case WAKES, OPENS, RESTS, FADES, IS_BLOCKED -> QUICK;
        case ARRIVES, BINDS, PAIRS, TAGS, CUTS, MOVES_IN, LEAVES, GROWS -> ACT;
        };
    }

    /** Everybody is there but who comes by an act. */
    private Still opening() {
        Map<String, Pose> poses = new HashMap<>();
        actors.forEach(actor -> poses.put(actor.id(), Pose.home(actor)));
        Set<String> met = new HashSet<>();
        for (List<Timed> beat : beats) {
            for (Timed timed : beat) {
                Act act = timed.act();
                coming(act).filter(met::add).forEach(id -> poses.computeIfPresent(id, (_, pose) -> pose.presence(0)));
                met.add(act.actor());
            }
        }
        return new Still(poses);
    }

    /** Whom an act brings on. */
    private static Stream<String> coming(Act act) {
        return switch (act.verb()) {
        case ARRIVES, TAGS, FLOWS -> Stream.of(act.actor());
        case COPIES, BUILDS -> act.with().stream();
        case CUTS -> act.into().stream();
        case BINDS, PAIRS, WAKES, OPENS, RESTS, MOVES_IN, LEAVES, FADES, GROWS, IS_BLOCKED -> Stream.empty();
        };
    }

    /** The pose of an actor after a beat; empty where the depth hasn't got it. */
    public Optional<Pose> pose(String actor, int beat) {
        return after(beat).pose(actor);
    }
}
