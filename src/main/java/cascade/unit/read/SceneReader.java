package cascade.unit.read;

import cascade.unit.Act;
import cascade.unit.Actor;
import cascade.unit.ActorKind;
import cascade.unit.Basis;
import cascade.unit.Beat;
import cascade.unit.Certainty;
import cascade.unit.CloseUp;
import cascade.unit.Depth;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.Route;
import cascade.unit.Verb;
import cascade.unit.Words;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code scenes.json}: the close-ups of the steps. */
final class SceneReader {
    private static final Set<Depth> BOTH = Collections.unmodifiableSet(EnumSet.allOf(Depth.class));

    private final JsonObject scenes;

    SceneReader(JsonObject scenes) {
        this.scenes = scenes;
    }

    List<CloseUp> read() {
        List<CloseUp> read = scenes.objects("scenes", 1, Limits.STEPS,
                o -> new CloseUp(o.id("step"), o.objects("actors", 1, Limits.ACTORS, SceneReader::actor),
                        o.objects("beats", Limits.BEATS_LEAST, Limits.BEATS, SceneReader::beat)));
        scenes.end();
        return read;
    }

    private static Actor actor(JsonObject o) {
        Optional<Route> link = Optional.empty();
        if (o.has("link")) {
            String target = o.line("link");
            link = Route.parse(target).filter(
                    route -> route.kind() == Route.Kind.TERM || route.kind() == Route.Kind.NODE);
            if (link.isEmpty() && !target.isEmpty()) {
                o.problem("link", "actor-link", target);
            }
        }
        return new Actor(o.id("id"), o.choice("kind", ActorKind.class),
                new Box(o.number("x", -Limits.ROOM, Limits.ROOM), o.number("y", -Limits.ROOM, Limits.ROOM),
                        o.number("width", 1, Limits.ROOM), o.number("height", 1, Limits.ROOM)),
                o.optionalNumber("turn", 360).orElse(0), optionalId(o, "on"), optionalId(o, "in"),
                o.has("depths") ? o.choices("depths", 1, Depth.class) : BOTH,
                o.has("letters") ? o.line("letters", Limits.ACTOR_LETTERS) : "",
                o.has("name") ? o.line("name", Limits.ACTOR_NAME) : "", o.has("note") ? words(o, "note") : Words.NONE,
                link);
    }

    private static Beat beat(JsonObject o) {
        Map<String, Point> labels = new LinkedHashMap<>();
        if (o.has("labels")) {
            o.object("labels").numbersByName(2, Limits.ROOM).forEach(
                    (actor, at) -> labels.put(actor, new Point(at[0], at[1])));
        }
        return new Beat(o.id("id"), o.line("title", Limits.BEAT_TITLE), words(o, "line"), o.line("spoken"),
                o.choice("basis", Basis.class), o.choice("certainty", Certainty.class), o.flag("disputed"),
                o.optionalIds("references"), o.objects("acts", 1, Limits.ACTS, SceneReader::act),
                Collections.unmodifiableMap(labels));
    }

    private static Act act(JsonObject o) {
        Verb verb = o.choice("verb", Verb.class);
        Optional<String> with = optionalId(o, "with");
        Optional<Point> at = Optional.empty();
        if (o.has("at")) {
            double[] numbers = o.numbers("at", 2, Limits.ROOM);
            at = Optional.of(new Point(numbers[0], numbers[1]));
        }
        if (verb.needsAnother() && with.isEmpty()) {
            o.problem("with", "act-needs", EnumWords.word(verb));
        }
        if (verb.needsPoint() && at.isEmpty()) {
            o.problem("at", "act-needs", EnumWords.word(verb));
        }
        return new Act(verb, o.id("actor"), with, o.optionalIds("into"), at,
                o.has("size") ? o.number("size", Limits.SMALLER, Limits.LARGER) : 1, o.flag("together"));
    }

    private static Words words(JsonObject o, String name) {
        JsonObject both = o.object(name);
        Words words = new Words(both.text("simple"), both.text("advanced"));
        both.end();
        return words;
    }

    private static Optional<String> optionalId(JsonObject o, String name) {
        return o.has(name) ? Optional.of(o.id(name)) : Optional.empty();
    }
}
