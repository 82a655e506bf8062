package cascade.unit.read;

import cascade.unit.Depth;
import cascade.unit.Geography;
import cascade.unit.Geography.Mark;
import cascade.unit.Geography.MarkKind;
import cascade.unit.Geography.Site;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.Outline;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code layout.json}: where the places of the map are, and at each depth the nodes and the ways of the arrows. */
final class LayoutReader {
    private final JsonObject layout;

    LayoutReader(JsonObject layout) {
        this.layout = layout;
    }

    Map<Depth, MapLayout> read() {
        Geography geography = new Geography(layout.number("width", 1, Limits.MAP),
                layout.number("height", 1, Limits.MAP),
                Collections.unmodifiableMap(layout.object("places").objectsByName(LayoutReader::site)),
                layout.optionalObjects("marks", Limits.MARKS, LayoutReader::mark));
        Map<Depth, MapLayout> layouts = new EnumMap<>(Depth.class);
        layouts.put(Depth.SIMPLE, map(geography, layout.object("simple")));
        layouts.put(Depth.ADVANCED, map(geography, layout.object("advanced")));
        layout.end();
        return Collections.unmodifiableMap(layouts);
    }

    private static Site site(JsonObject o) {
        Optional<Outline> outline = Optional.empty();
        if (o.has("outline")) {
            String text = o.text("outline", Limits.OUTLINE);
            try {
                outline = text.isEmpty() ? Optional.empty() : Optional.of(Outline.parse(text));
            } catch (IllegalArgumentException wrong) {
                o.problem("outline", "outline", String.valueOf(wrong.getMessage()), Outline.SEGMENTS);
            }
        }
        Optional<Point> name = o.has("name") ? Optional.of(point(o.numbers("name", 2, Limits.MAP)))
                : Optional.empty();
        return new Site(outline, name);
    }

    private static Mark mark(JsonObject o) {
        return new Mark(o.choice("kind", MarkKind.class),
                new Box(o.number("x", -Limits.MAP, Limits.MAP), o.number("y", -Limits.MAP, Limits.MAP),
                        o.number("width", 1, Limits.MAP), o.number("height", 1, Limits.MAP)));
    }

    private static MapLayout map(Geography geography, JsonObject o) {
        Map<String, Box> nodes = new LinkedHashMap<>();
        o.object("nodes").numbersByName(4, Limits.MAP).forEach(
                (id, n) -> nodes.put(id, new Box(n[0], n[1], n[2], n[3])));
        Map<String, List<Point>> ways = new LinkedHashMap<>();
        o.object("arrows").pointsByName(2, Limits.POINTS, Limits.MAP).forEach(
                (id, points) -> ways.put(id, points.stream().map(LayoutReader::point).toList()));
        o.end();
        return new MapLayout(geography, Collections.unmodifiableMap(nodes), Collections.unmodifiableMap(ways));
    }

    private static Point point(double[] numbers) {
        return new Point(numbers[0], numbers[1]);
    }
}
