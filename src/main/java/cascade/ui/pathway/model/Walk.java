package cascade.ui.pathway.model;

import cascade.unit.Beat;
import cascade.unit.CloseUp;
import cascade.unit.Pathway;
import cascade.unit.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The ways through the walk: from one state to the next, through steps, beats of close-ups and the endings. */
final class Walk {
    private final Pathway pathway;

    Walk(Pathway pathway) {
        this.pathway = pathway;
    }

    List<Step> steps() {
        return pathway.steps();
    }

    /** The close-up of a step; none while something is hidden that could act in it. What only comes later may. */
    Optional<CloseUp> closeUp(PathwayState now, int step) {
        return now.hidden().isNothing() || now.foresight().on() ? pathway.closeUp(steps().get(step).id())
                : Optional.empty();
    }

    boolean atEnd(PathwayState now) {
        return now.step() == steps().size() - 1;
    }

    int lastBeat(PathwayState now, int step) {
        return closeUp(now, step).map(closeUp -> closeUp.beats().size() - 1).orElse(0);
    }

    /** Where a step has no close-up, its map is shown. */
    private PathwayState inside(PathwayState now) {
        return now.isCloseUp() && closeUp(now, now.step()).isEmpty() ? now.viewing(View.MAP) : now;
    }

    /** The walk is on the map or in its close-up. */
    private static PathwayState free(PathwayState now) {
        PathwayState free = now.selecting(Optional.empty());
        return free.isWhatIf() ? free.viewing(View.MAP) : free;
    }

    /** The beginning of a step, no card open; a close-up that is shown gives way to that of the step. */
    PathwayState toStep(PathwayState now, int step) {
        return inside(free(now).at(Math.clamp(step, 0, steps().size() - 1)));
    }

    /** The map of a step. */
    PathwayState toMap(PathwayState now, int step) {
        return free(now).viewing(View.MAP).at(step);
    }

    /** A beat of a step's close-up; the same state where it has none. */
    PathwayState toBeat(PathwayState now, int step, int beat) {
        return closeUp(now, step).map(closeUp -> free(now).viewing(View.CLOSE_UP).at(step,
                Math.clamp(beat, 0, closeUp.beats().size() - 1))).orElse(now);
    }

    /** A beat of a step's close-up, by their ids; the same state where there is none. */
    PathwayState toBeat(PathwayState now, String step, String beat) {
        for (int i = 0; i < steps().size(); i++) {
            if (steps().get(i).id().equals(step)) {
                List<Beat> beats = closeUp(now, i).map(CloseUp::beats).orElse(List.of());
                for (int k = 0; k < beats.size(); k++) {
                    if (beats.get(k).id().equals(beat)) {
                        return toBeat(now, i, k);
                    }
                }
            }
        }
        return now;
    }

    /** The close-up in which a node acts: that of the step that is shown, or else of the first that lights it. */
    PathwayState toNode(PathwayState now, String node) {
        return IntStream.concat(IntStream.of(now.step()), IntStream.range(0, steps().size())).filter(
                i -> steps().get(i).scene(now.depth()).nodes().contains(node)
                        && closeUp(now, i).isPresent()).boxed().findFirst().map(
                                step -> toBeat(now, step, 0)).orElse(now);
    }

    /** By hand: the next beat where the close-up is shown, or else the next step; after the last, the endings. */
    PathwayState next(PathwayState now) {
        if (now.isCloseUp() && now.beat() < lastBeat(now, now.step())) {
            return toBeat(now, now.step(), now.beat() + 1);
        }
        return atEnd(now) ? toEnd(now, now.ending().next()) : toStep(now, now.step() + 1);
    }

    /** By hand: the beat or the step before; the first one stays. */
    PathwayState back(PathwayState now) {
        if (now.finished()) {
            return toEnd(now, now.ending().back());
        }
        if (now.isCloseUp() && now.beat() > 0) {
            return toBeat(now, now.step(), now.beat() - 1);
        }
        if (now.isCloseUp() && now.step() > 0) {
            return inside(free(now).at(now.step() - 1, lastBeat(now, now.step() - 1)));
        }
        return toStep(now, now.step() - 1);
    }

    private static PathwayState toEnd(PathwayState now, Ending how) {
        return free(now).viewing(View.MAP).ending(how);
    }

    /** As it begins to play: from where it is, or from the first step where it is at its end. */
    PathwayState play(PathwayState now) {
        boolean over = now.finished() || atEnd(now) && !now.isCloseUp();
        return (over ? toMap(now, 0) : free(now)).playing(true);
    }

    /** As it plays on: the map of a step, its close-up beat by beat, the next step's map; at last the endings. */
    PathwayState playOn(PathwayState now) {
        if (now.finished()) {
            Ending next = now.ending().next();
            return now.ending(next).playing(next != Ending.PEOPLE);
        }
        if (!now.isCloseUp() && closeUp(now, now.step()).isPresent()) {
            return now.viewing(View.CLOSE_UP).at(now.step(), 0);
        }
        if (now.isCloseUp() && now.beat() < lastBeat(now, now.step())) {
            return now.at(now.step(), now.beat() + 1);
        }
        return atEnd(now) ? now.viewing(View.MAP).ending(Ending.WHOLE)
                : now.viewing(View.MAP).at(now.step() + 1);
    }
}
