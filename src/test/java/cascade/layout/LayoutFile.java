package cascade.layout;

import cascade.unit.Depth;
import cascade.unit.Geography;
import cascade.unit.MapLayout;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code layout.json}, one node or arrow a line, so that a change of the map reads well in a diff. */
public final class LayoutFile {
    private LayoutFile() {}

    /** The file's text. */
    public static String text(Map<Depth, MapLayout> layouts) {
        Geography geography = layouts.values().iterator().next().geography();
        return "{\n  \"width\": " + number(geography.width()) + ",\n  \"height\": " + number(geography.height()) + ",\n"
                + section("  ", "places", geography.sites(), LayoutFile::site) + ",\n" + marks(geography)
                + layouts.entrySet().stream().map(
                        e -> "  \"" + e.getKey().name().toLowerCase(Locale.ROOT) + "\": " + map(e.getValue())).collect(
                                Collectors.joining(",\n"))
                + "\n}\n";
    }

    private static String site(Geography.Site site) {
        return Stream.concat(site.outline().map(outline -> "\"outline\": \"" + outline.text() + "\"").stream(),
                site.name().map(at -> "\"name\": " + list(List.of(at.x(), at.y()))).stream()).collect(
                        Collectors.joining(", ", "{", "}"));
    }

    private static String marks(Geography geography) {
        return geography.marks().isEmpty() ? ""
                : geography.marks().stream().map(mark -> "    {\"kind\": \""
                        + mark.kind().name().toLowerCase(Locale.ROOT)
                        + "\", \"x\": " + number(mark.box().x()) + ", \"y\": " + number(mark.box().y())
                        + ", \"width\": "
                        + number(mark.box().width()) + ", \"height\": " + number(mark.box().height()) + "}").collect(
                                Collectors.joining(",\n", "  \"marks\": [\n", "\n  ],\n"));
    }

    private static String map(MapLayout layout) {
        return "{\n"
                + section("    ", "nodes", layout.nodes(), b -> list(List.of(b.x(), b.y(), b.width(), b.height())))
                + ",\n"
                + section("    ", "arrows", layout.ways(),
                        points -> points.stream().map(p -> list(List.of(p.x(), p.y()))).collect(
                                Collectors.joining(", ", "[", "]")))
                + "\n  }";
    }

    private static <T> String section(String indent, String name, Map<String, T> all, Function<T, String> value) {
        return indent + "\"" + name + "\": {\n"
                + all.entrySet().stream().map(
                        e -> indent + "  \"" + e.getKey() + "\": " + value.apply(e.getValue())).collect(
                                Collectors.joining(",\n"))
                + "\n" + indent + "}";
    }

    private static String list(List<Double> numbers) {
        return numbers.stream().map(LayoutFile::number).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
