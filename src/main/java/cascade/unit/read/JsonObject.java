package cascade.unit.read;

import cascade.messages.Messages;
import cascade.unit.Route;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable Map<String, JsonValue> node;
    private final Set<String> asked = new HashSet<>();

    JsonObject(Problems problems, String file, String path, JsonValue.@Nullable Obj node) {
        this.problems = problems;
        this.file = file;
        this.path = path;
        this.node = node == null ? null : node.fields();
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

    /** Notes a text that is longer than there is room for. */
    void atMost(String name, String text, int longest) {
        if (text.length() > longest) {
            problem(name, "too-long", text.length(), longest);
        }
    }

    boolean flag(String name) {
        return value(name, false, expected("flag"), false, JsonObject::flagOf);
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
        return value(name, true, expected("whole-number"), 0, JsonObject::intOf);
    }

    OptionalInt optionalWhole(String name) {
        return value(name, false, expected("whole-number"), OptionalInt.empty(),
                found -> {
                    Integer whole = intOf(found);
                    return whole == null ? null : OptionalInt.of(whole);
                });
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
                problems.add(file, at, "type", found.describe(), wordsOf(all));
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
        return node != null && node.containsKey(name);
    }

    /** The object in a field. */
    JsonObject object(String name) {
        JsonValue.Obj found = valueIfAny(name, true, expected("object"),
                it -> it instanceof JsonValue.Obj object ? object : null);
        return new JsonObject(problems, file, path + "." + name, found);
    }

    /** The objects in a field's list, read one by one. */
    <T> List<T> objects(String name, Function<JsonObject, T> reader) {
        List<T> all = new ArrayList<>();
        each(name, true, (at, found) -> {
            if (found instanceof JsonValue.Obj object) {
                JsonObject item = new JsonObject(problems, file, at, object);
                all.add(reader.apply(item));
                item.end();
            } else {
                problems.add(file, at, "type", found.describe(), Messages.text("expected.object"));
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

    private double[] numbers(String name, int length) {
        asked.add(name);
        JsonValue found = node == null ? null : node.get(name);
        return found == null ? new double[length] : numbersOf(path + "." + name, found, length);
    }

    private double[] numbersOf(String at, JsonValue found, int length) {
        double[] numbers = new double[length];
        List<JsonValue> items = found instanceof JsonValue.Arr(List<JsonValue> all) ? all : List.of();
        boolean good = items.size() == length;
        for (int i = 0; good && i < length; i++) {
            Double number = finite(items.get(i));
            good = number != null;
            numbers[i] = number == null ? 0 : number;
        }
        if (!good) {
            problems.add(file, at, "type", found.describe(), Messages.text("expected.numbers", length));
        }
        return numbers;
    }

    private List<String> names() {
        return node == null ? List.of() : List.copyOf(node.keySet());
    }

    private static Supplier<String> expected(String key) {
        return () -> Messages.text("expected." + key);
    }

    private <T> T value(String name, boolean required, Supplier<String> expected, T absent,
            Function<JsonValue, @Nullable T> reader) {
        T value = valueIfAny(name, required, expected, reader);
        return value == null ? absent : value;
    }

    private <T> @Nullable T valueIfAny(String name, boolean required, Supplier<String> expected,
            Function<JsonValue, @Nullable T> reader) {
        asked.add(name);
        if (node == null) {
            return null;
        }
        JsonValue found = node.get(name);
        if (found == null) {
            if (required) {
                problem(name, "missing", expected.get());
            }
            return null;
        }
        int before = problems.size();
        T value = reader.apply(found);
        if (value == null && problems.size() == before) {
            problem(name, "type", found.describe(), expected.get());
        }
        return value;
    }

    private interface Item {
        void read(String path, JsonValue found);
    }

    private void each(String name, boolean required, Item reader) {
        JsonValue.Arr list = valueIfAny(name, required, expected("list"),
                it -> it instanceof JsonValue.Arr array ? array : null);
        if (list != null) {
            for (int i = 0; i < list.items().size(); i++) {
                reader.read(path + "." + name + "[" + i + "]", list.items().get(i));
            }
        }
    }

    private interface StringReader {
        @Nullable
        String read(JsonValue found, String name);
    }

    private List<String> strings(String name, boolean required, StringReader reader) {
        Set<String> all = new LinkedHashSet<>();
        each(name, required, (at, found) -> {
            String relative = at.substring(path.length() + 1);
            String text = reader.read(found, relative);
            if (text == null) {
                if (!(found instanceof JsonValue.Str)) {
                    problems.add(file, at, "type", found.describe(), Messages.text("expected.text"));
                }
            } else if (!all.add(text)) {
                problems.add(file, at, "twice", text);
            }
        });
        return List.copyOf(all);
    }

    private List<String> atLeastOne(String name, List<String> all) {
        if (node != null && node.get(name) instanceof JsonValue.Arr list && list.items().isEmpty()) {
            problem(name, "empty-list");
        }
        return all;
    }

    private @Nullable String idOf(JsonValue found, String name) {
        if (!(found instanceof JsonValue.Str(String id))) {
            return null;
        }
        if (!Route.isId(id)) {
            problem(name, "not-an-id", found.describe());
            return null;
        }
        return id;
    }

    private @Nullable String lineOf(JsonValue found, String name) {
        String text = plain(found, name, LONGEST_LINE);
        if (text != null && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)) {
            problem(name, "not-one-line");
            return null;
        }
        return text;
    }

    private @Nullable String textOf(JsonValue found, String name) {
        return plain(found, name, LONGEST_TEXT);
    }

    private @Nullable String plain(JsonValue found, String name, int longest) {
        if (!(found instanceof JsonValue.Str(String text))) {
            return null;
        }
        if (text.length() > longest) {
            problem(name, "too-long", text.length(), longest);
            return null;
        }
        // One plain loop: this runs over every character of a unit at start-up, before anything is compiled.
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            blank = blank && (c <= ' ' || c > 0x7F && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
            if (c < ' ' && c != '\n' || c >= 0x7F && c < 0xA0 || c >= 0x202A && c <= 0x202E
                    || c >= 0x2066 && c <= 0x2069) {
                problem(name, "control-character");
                return null;
            }
        }
        if (blank) {
            problem(name, "blank");
            return null;
        }
        return text;
    }

    private static @Nullable Double finite(JsonValue found) {
        // A number may have more digits than a double can hold; then there is none to be had.
        return found instanceof JsonValue.Num number && Double.isFinite(number.value()) ? number.value() : null;
    }

    private static @Nullable Integer intOf(JsonValue found) {
        return found instanceof JsonValue.Num number && number.isInt() ? (int) number.value() : null;
    }

    private static @Nullable Boolean flagOf(JsonValue found) {
        return found instanceof JsonValue.Word(String word) && !word.equals("null") ? word.equals("true") : null;
    }

    private static <E extends Enum<E>> @Nullable E constant(JsonValue found, E[] all) {
        if (found instanceof JsonValue.Str(String text)) {
            for (E constant : all) {
                if (word(constant).equals(text)) {
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
        return Messages.text("expected.one-of", Messages.list(Stream.of(all).map(JsonObject::word).toList()));
    }
}
