package cascade.unit.read;

import cascade.unit.Act;
import cascade.unit.Actor;
import cascade.unit.Basis;
import cascade.unit.Beat;
import cascade.unit.CloseUp;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.Route;
import cascade.unit.text.PlainText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the close-ups: that everybody named is there, in its place and in the room, and that no beat is unreferenced. */
final class SceneChecks {
    private static final String FILE = "scenes.json";
    /** The most words of a beat's line. */
    static final int SIMPLE_WORDS = 12;
    static final int ADVANCED_WORDS = 25;

    private final UnitChecks unit;
    private final Problems problems;
    private final Map<String, Actor> actors = new HashMap<>();

    SceneChecks(UnitChecks unit, Problems problems) {
        this.unit = unit;
        this.problems = problems;
    }

    void check(List<CloseUp> closeUps) {
        Set<String> steps = new HashSet<>();
        for (int i = 0; i < closeUps.size(); i++) {
            CloseUp closeUp = closeUps.get(i);
            String at = "$.scenes[" + i + "]";
            unit.refers(Route.Kind.STEP, FILE, at + ".step", closeUp.step());
            if (!steps.add(closeUp.step())) {
                problems.add(FILE, at + ".step", "twice", closeUp.step());
            }
            UnitChecks.distinct(problems, FILE, at + ".actors", closeUp.actors(), Actor::id);
            UnitChecks.distinct(problems, FILE, at + ".beats", closeUp.beats(), Beat::id);
            actors.clear();
            closeUp.actors().forEach(actor -> actors.put(actor.id(), actor));
            for (int k = 0; k < closeUp.actors().size(); k++) {
                actor(at + ".actors[" + k + "]", closeUp.actors().get(k));
            }
            for (int k = 0; k < closeUp.beats().size(); k++) {
                beat(at + ".beats[" + k + "]", closeUp.beats().get(k));
            }
        }
    }

    private void actor(String at, Actor actor) {
        actor.link().ifPresent(link -> unit.refers(link.kind(), FILE, at + ".link", link.id()));
        if (!actor.name().isEmpty() && actor.link().isEmpty()) {
            problems.add(FILE, at + ".link", "actor-unlinked");
        }
        if (!actor.kind().isPlace() && !inRoom(actor.box())) {
            problems.add(FILE, at, "actor-outside");
        }
        actor.in().ifPresent(in -> {
            Actor place = actors.get(in);
            if (place == null || !place.kind().isPlace()) {
                problems.add(FILE, at + ".in", "dangling", in, "place");
            } else if (!holds(place.box(), actor.box())) {
                problems.add(FILE, at, "actor-not-in", in);
            }
        });
        Set<String> carriers = new HashSet<>(Set.of(actor.id()));
        Actor rider = actor;
        while (rider != null && rider.on().isPresent()) {
            String on = rider.on().get();
            if (!actors.containsKey(on) || !carriers.add(on)) {
                problems.add(FILE, at + ".on", "dangling", on, "actor");
                return;
            }
            rider = actors.get(on);
        }
    }

    private void beat(String at, Beat beat) {
        unit.text(FILE, at + ".line.simple", beat.line().simple());
        unit.text(FILE, at + ".line.advanced", beat.line().advanced());
        words(at + ".line.simple", beat.line().simple(), SIMPLE_WORDS);
        words(at + ".line.advanced", beat.line().advanced(), ADVANCED_WORDS);
        unit.refer(Route.Kind.REF, FILE, at + ".references", beat.references());
        if (beat.basis() != Basis.PROPOSED && beat.references().isEmpty()) {
            problems.add(FILE, at + ".references", "beat-unreferenced");
        }
        for (int i = 0; i < beat.acts().size(); i++) {
            Act act = beat.acts().get(i);
            String here = at + ".acts[" + i + "]";
            known(here + ".actor", act.actor());
            act.with().ifPresent(with -> known(here + ".with", with));
            act.into().forEach(into -> known(here + ".into", into));
            act.at().filter(point -> !inRoom(point)).ifPresent(_ -> problems.add(FILE, here + ".at", "point-outside"));
        }
        beat.labels().forEach((id, point) -> {
            known(at + ".labels", id);
            Actor actor = actors.get(id);
            if (actor != null && actor.name().isEmpty()) {
                problems.add(FILE, at + ".labels." + id, "label-nameless");
            }
            if (!inRoom(point)) {
                problems.add(FILE, at + ".labels." + id, "point-outside");
            }
        });
    }

    private void words(String at, String line, int most) {
        int words = PlainText.of(line).strip().split("\\s+", -1).length;
        if (words > most) {
            problems.add(FILE, at, "too-many-words", words, most);
        }
    }

    private void known(String at, String actor) {
        if (!actors.containsKey(actor)) {
            problems.add(FILE, at, "dangling", actor, "actor");
        }
    }

    private static boolean inRoom(Box box) {
        return box.left() >= 0 && box.top() >= 0 && box.right() <= CloseUp.WIDTH && box.bottom() <= CloseUp.HEIGHT;
    }

    /** Who comes or goes may do so from beyond the edge. */
    private static boolean inRoom(Point point) {
        return point.x() >= -100 && point.y() >= -100 && point.x() <= CloseUp.WIDTH + 100
                && point.y() <= CloseUp.HEIGHT + 100;
    }

    private static boolean holds(Box place, Box box) {
        return box.left() >= place.left() && box.top() >= place.top() && box.right() <= place.right()
                && box.bottom() <= place.bottom();
    }
}
