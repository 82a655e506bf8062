package cascade.layout;

import cascade.unit.Depth;
import cascade.unit.MapLayout;
import cascade.unit.Pathway;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes {@code layout.json}, one node or arrow a line, so that a change of the map reads well in a diff. */
public final class LayoutFile {
    private LayoutFile() {}

    /** The file's text. */
    public static String text(Pathway pathway, Map<Depth, MapLayout> layouts) {
        return "{\n  \"source\": \"" + source(pathway) + "\",\n"
                + layouts.entrySet().stream().map(
                        e -> "  \"" + e.getKey().name().toLowerCase(Locale.ROOT) + "\": " + map(e.getValue())).collect(
                                Collectors.joining(",\n"))
                + "\n}\n";
    }

    /** A checksum over all that positions depend on. */
    public static String source(Pathway pathway) {
        StringBuilder all = new StringBuilder().append(PathwayLayout.VERSION).append('\n');
        pathway.lanes().forEach(lane -> all.append(lane.id()).append('\n'));
        pathway.nodes().forEach(
                n -> all.append(n.id()).append('|').append(n.label()).append('|').append(n.kind()).append('|').append(
                        n.lane()).append('|').append(n.depths()).append('|').append(n.nudge().dx()).append('|').append(
                                n.nudge().dy()).append('\n'));
        pathway.arrows().forEach(
                a -> all.append(a.id()).append('|').append(a.from()).append('|').append(a.to()).append('|').append(
                        a.depths()).append('\n'));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String map(MapLayout layout) {
        return "{\n    \"width\": " + number(layout.width()) + ",\n    \"height\": " + number(layout.height()) + ",\n"
                + section("lanes", layout.lanes(), s -> list(List.of(s.left(), s.right()))) + ",\n"
                + section("nodes", layout.nodes(), b -> list(List.of(b.x(), b.y(), b.width(), b.height()))) + ",\n"
                + section("arrows", layout.arrows(),
                        points -> points.stream().map(p -> list(List.of(p.x(), p.y()))).collect(
                                Collectors.joining(", ", "[", "]")))
                + "\n  }";
    }

    private static <T> String section(String name, Map<String, T> all, java.util.function.Function<T, String> value) {
        return "    \"" + name + "\": {\n"
                + all.entrySet().stream().map(
                        e -> "      \"" + e.getKey() + "\": " + value.apply(e.getValue())).collect(
                                Collectors.joining(",\n"))
                + "\n    }";
    }

    private static String list(List<Double> numbers) {
        return numbers.stream().map(LayoutFile::number).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
