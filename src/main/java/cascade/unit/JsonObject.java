package cascade.unit;

import cascade.messages.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON object while it is read: knows its file and path, hands out typed fields, and notes what is missing, of the
 * wrong type or unknown. A field that is not there gives a harmless stand-in, so that reading goes on and finds the
 * rest. An object that itself is not there is silent: that was said once already.
 */
final class JsonObject {
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 4000;

    private final Problems problems;
    private final String file;
    private final String path;
    private final @Nullable ObjectNode node;
    private final Set<String> asked = new HashSet<>();

    JsonObject(Problems problems, String file, String path, @Nullable ObjectNode node) {
        this.problems = problems;
        this.file = file;
        this.path = path;
        this.node = node;
    }

    String file() {
        return file;
    }

    String path() {
        return path;
    }

    /** Notes a problem of the field, or of the whole object where the name is empty. */
    void problem(String name, String key, Object... arguments) {
        problems.add(file, name.isEmpty() ? path : path + "." + name, key, arguments);
    }

    /** An id; a stand-in that is none where it is missing or malformed. */
    String id(String name) {
        return value(name, true, expected("id"), "", found -> idOf(found, name));
    }

    /** Ids, each at most once; an absent field is an empty list. */
    List<String> ids(String name) {
        return strings(name, false, this::idOf);
    }

    /** Ids, each at most once and at least one. */
    List<String> someIds(String name) {
        return atLeastOne(name, strings(name, true, this::idOf));
    }

    /** One line of plain text. */
    String line(String name) {
        return value(name, true, expected("text"), "", found -> lineOf(found, name));
    }

    /** One line of plain text; empty where there is none. */
    String optionalLine(String name) {
        return value(name, false, expected("text"), "", found -> lineOf(found, name));
    }

    /** Lines of plain text; an absent field is an empty list. */
    List<String> lines(String name) {
        return strings(name, false, this::lineOf);
    }

    /** A block of text, which may have line breaks. */
    String text(String name) {
        return value(name, true, expected("text"), "", found -> textOf(found, name));
    }

    /** A block of text; empty where there is none. */
    String optionalText(String name) {
        return value(name, false, expected("text"), "", found -> textOf(found, name));
    }

    /** Blocks of text, at least one. */
    List<String> texts(String name) {
        return atLeastOne(name, strings(name, true, this::textOf));
    }

    boolean flag(String name) {
        return value(name, false, expected("flag"), false, found -> found.isBoolean() ? found.booleanValue() : null);
    }

    double number(String name) {
        return value(name, true, expected("number"), 0.0, JsonObject::finite);
    }

    OptionalDouble optionalNumber(String name) {
        return value(name, false, expected("number"), OptionalDouble.empty(), found -> {
            Double number = finite(found);
            return number == null ? null : OptionalDouble.of(number);
        });
    }

    int whole(String name) {
        return value(name, true, expected("whole-number"), 0, found -> found.isInt() ? found.intValue() : null);
    }

    OptionalInt optionalWhole(String name) {
        return value(name, false, expected("whole-number"), OptionalInt.empty(),
                found -> found.isInt() ? OptionalInt.of(found.intValue()) : null);
    }

    /** One of an enum's words. */
    <E extends Enum<E>> E choice(String name, Class<E> type) {
        E[] all = type.getEnumConstants();
        return value(name, true, () -> wordsOf(all), all[0], found -> constant(found, all));
    }

    /** One of an enum's words, or a stand-in where the field is absent. */
    <E extends Enum<E>> E choice(String name, Class<E> type, E absent) {
        E[] all = type.getEnumConstants();
        return value(name, false, () -> wordsOf(all), absent, found -> constant(found, all));
    }

    /** Some of an enum's words. */
    <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        E[] all = type.getEnumConstants();
        each(name, true, (at, found) -> {
            E constant = constant(found, all);
            if (constant == null) {
                problems.add(file, at, "type", describe(found), wordsOf(all));
            } else {
                chosen.add(constant);
            }
        });
        return Collections.unmodifiableSet(chosen);
    }

    /** Whether there is an object at all. */
    boolean isThere() {
        return node != null;
    }

    boolean has(String name) {
        return node != null && node.has(name);
    }

    /** The object in a field. */
    JsonObject object(String name) {
        ObjectNode found = valueIfAny(name, true, expected("object"),
                it -> it instanceof ObjectNode object ? object : null);
        return new JsonObject(problems, file, path + "." + name, found);
    }

    /** The objects in a field's list, read one by one. */
    <T> List<T> objects(String name, Function<JsonObject, T> reader) {
        List<T> all = new ArrayList<>();
        each(name, true, (at, found) -> {
            if (found instanceof ObjectNode object) {
                JsonObject item = new JsonObject(problems, file, at, object);
                all.add(reader.apply(item));
                item.end();
            } else {
                problems.add(file, at, "type", describe(found), Messages.text("expected.object"));
            }
        });
        return List.copyOf(all);
    }

    /** The objects in a field's list; an absent field is an empty list. */
    <T> List<T> optionalObjects(String name, Function<JsonObject, T> reader) {
        if (!has(name)) {
            asked.add(name);
            return List.of();
        }
        return objects(name, reader);
    }

    /** Every field as an object, by its name. */
    <T> Map<String, T> objectsByName(Function<JsonObject, T> reader) {
        Map<String, T> all = new LinkedHashMap<>();
        for (String name : names()) {
            JsonObject item = object(name);
            all.put(name, reader.apply(item));
            item.end();
        }
        return Collections.unmodifiableMap(all);
    }

    /** Every field as a list of numbers, by its name. */
    Map<String, double[]> numbersByName(int length) {
        Map<String, double[]> all = new LinkedHashMap<>();
        for (String name : names()) {
            all.put(name, numbers(name, length));
        }
        return all;
    }

    /** Every field as a list of points, by its name. */
    Map<String, List<double[]>> pointsByName() {
        Map<String, List<double[]>> all = new LinkedHashMap<>();
        for (String name : names()) {
            List<double[]> points = new ArrayList<>();
            each(name, true, (at, found) -> points.add(numbersOf(at, found, 2)));
            all.put(name, points);
        }
        return all;
    }

    /** Notes every field that nobody asked for. */
    void end() {
        for (String name : names()) {
            if (!asked.contains(name)) {
                problem(name, "unknown-field");
            }
        }
    }

    /** What a value is, for a message. */
    static String describe(JsonNode found) {
        if (found.isString()) {
            String text = found.stringValue();
            return "“" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "”";
        }
        if (found.isObject()) {
            return Messages.text("expected.object");
        }
        if (found.isArray()) {
            return Messages.text("expected.list");
        }
        String text = found.toString();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private double[] numbers(String name, int length) {
        asked.add(name);
        JsonNode found = node == null ? null : node.get(name);
        return found == null ? new double[length] : numbersOf(path + "." + name, found, length);
    }

    private double[] numbersOf(String at, JsonNode found, int length) {
        double[] numbers = new double[length];
        boolean good = found.isArray() && found.size() == length;
        for (int i = 0; good && i < length; i++) {
            Double number = finite(found.get(i));
            good = number != null;
            numbers[i] = number == null ? 0 : number;
        }
        if (!good) {
            problems.add(file, at, "type", describe(found), Messages.text("expected.numbers", length));
        }
        return numbers;
    }

    private List<String> names() {
        return node == null ? List.of() : List.copyOf(node.propertyNames());
    }

    private static Supplier<String> expected(String key) {
        return () -> Messages.text("expected." + key);
    }

    private <T> T value(String name, boolean required, Supplier<String> expected, T absent,
            Function<JsonNode, @Nullable T> reader) {
        T value = valueIfAny(name, required, expected, reader);
        return value == null ? absent : value;
    }

    private <T> @Nullable T valueIfAny(String name, boolean required, Supplier<String> expected,
            Function<JsonNode, @Nullable T> reader) {
        asked.add(name);
        if (node == null) {
            return null;
        }
        JsonNode found = node.get(name);
        if (found == null) {
            if (required) {
                problem(name, "missing", expected.get());
            }
            return null;
        }
        int before = problems.size();
        T value = reader.apply(found);
        if (value == null && problems.size() == before) {
            problem(name, "type", describe(found), expected.get());
        }
        return value;
    }

    private interface Item {
        void read(String path, JsonNode found);
    }

    private void each(String name, boolean required, Item reader) {
        ArrayNode list = valueIfAny(name, required, expected("list"),
                it -> it instanceof ArrayNode array ? array : null);
        if (list != null) {
            for (int i = 0; i < list.size(); i++) {
                reader.read(path + "." + name + "[" + i + "]", list.get(i));
            }
        }
    }

    private interface StringReader {
        @Nullable
        String read(JsonNode found, String name);
    }

    private List<String> strings(String name, boolean required, StringReader reader) {
        Set<String> all = new LinkedHashSet<>();
        each(name, required, (at, found) -> {
            String relative = at.substring(path.length() + 1);
            String text = reader.read(found, relative);
            if (text == null) {
                if (!found.isString()) {
                    problems.add(file, at, "type", describe(found), Messages.text("expected.text"));
                }
            } else if (!all.add(text)) {
                problems.add(file, at, "twice", text);
            }
        });
        return List.copyOf(all);
    }

    private List<String> atLeastOne(String name, List<String> all) {
        if (node != null && node.get(name) instanceof ArrayNode list && list.isEmpty()) {
            problem(name, "empty-list");
        }
        return all;
    }

    private @Nullable String idOf(JsonNode found, String name) {
        if (!found.isString()) {
            return null;
        }
        if (!Route.isId(found.stringValue())) {
            problem(name, "not-an-id", describe(found));
            return null;
        }
        return found.stringValue();
    }

    private @Nullable String lineOf(JsonNode found, String name) {
        String text = plain(found, name, LONGEST_LINE);
        if (text != null && text.chars().anyMatch(c -> c == '\n' || c == '\r')) {
            problem(name, "not-one-line");
            return null;
        }
        return text;
    }

    private @Nullable String textOf(JsonNode found, String name) {
        return plain(found, name, LONGEST_TEXT);
    }

    private @Nullable String plain(JsonNode found, String name, int longest) {
        if (!found.isString()) {
            return null;
        }
        String text = found.stringValue();
        if (text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            problem(name, "blank");
            return null;
        }
        if (text.length() > longest) {
            problem(name, "too-long", text.length(), longest);
            return null;
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069)) {
            problem(name, "control-character");
            return null;
        }
        return text;
    }

    private static @Nullable Double finite(JsonNode found) {
        // A whole number may have more digits than a double can hold; then there is none to be had.
        double number = found.isNumber() ? found.asDouble(Double.NaN) : Double.NaN;
        return Double.isFinite(number) ? number : null;
    }

    private static <E extends Enum<E>> @Nullable E constant(JsonNode found, E[] all) {
        if (found.isString()) {
            for (E constant : all) {
                if (word(constant).equals(found.stringValue())) {
                    return constant;
                }
            }
        }
        return null;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String wordsOf(Enum<?>[] all) {
        return Messages.text("expected.one-of", Stream.of(all).map(JsonObject::word).collect(Collectors.joining(", ")));
    }
}
