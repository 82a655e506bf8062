package cascade.unit.read;

import cascade.messages.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object while it is read: knows its file and path, hands out typed fields, and notes what is missing, of the
 * wrong type, too much or unknown. A field that is not there gives a harmless stand-in, so that reading goes on and
 * finds the rest. An object that itself is not there is silent: that was said once already.
 */
final class JsonObject {
    private final Problems problems;
    private final String file;
    private final String path;
    private final @Nullable Map<String, JsonValue> node;
    /** A handful, so that a list is as quick as a set and needs less. */
    private final List<String> asked = new ArrayList<>();

    JsonObject(Problems problems, String file, String path, JsonValue.@Nullable Obj node) {
        this.problems = problems;
        this.file = file;
        this.path = path;
        this.node = node == null ? null : node.fields();
    }

    /** Notes a problem of the field, or of the whole object where the name is empty. */
    void problem(String name, String key, Object... arguments) {
        problems.add(file, name.isEmpty() ? path : path + "." + name, key, arguments);
    }

    /** An id; a stand-in that is none where it is missing or malformed. */
    String id(String name) {
        return string(name, true, Wording.ID, "id");
    }

    /** Ids, each at most once; there may be none, but the field is there. */
    List<String> ids(String name) {
        return strings(name, true, 0, Limits.IDS, Wording.ID, new LinkedHashSet<>());
    }

    /** Ids, each at most once; an absent field is an empty list. */
    List<String> optionalIds(String name) {
        return strings(name, false, 0, Limits.IDS, Wording.ID, new LinkedHashSet<>());
    }

    /** Ids, each at most once and at least one. */
    List<String> someIds(String name) {
        return strings(name, true, 1, Limits.IDS, Wording.ID, new LinkedHashSet<>());
    }

    /** Ids, each at most once and at least one; an absent field is an empty list. */
    List<String> optionalSomeIds(String name) {
        return strings(name, false, 1, Limits.IDS, Wording.ID, new LinkedHashSet<>());
    }

    /** One line of plain text. */
    String line(String name) {
        return string(name, true, Wording.LINE, "text");
    }

    /** One line of plain text of so many characters at most. */
    String line(String name, int longest) {
        return atMost(name, line(name), longest);
    }

    /** One line of plain text; empty where there is none. */
    String optionalLine(String name) {
        return string(name, false, Wording.LINE, "text");
    }

    /** Lines of plain text, each at most once; an absent field is an empty list. */
    List<String> lines(String name) {
        return strings(name, false, 0, Limits.LINES, Wording.LINE, new LinkedHashSet<>());
    }

    /** Lines of plain text, each at most once, from one to the most of them. */
    List<String> someLines(String name, int most) {
        return strings(name, true, 1, most, Wording.LINE, new LinkedHashSet<>());
    }

    /** Lines of plain text, of which some may be the same; an absent field is an empty list. */
    List<String> anyLines(String name) {
        return strings(name, false, 0, Limits.LINES, Wording.LINE, new ArrayList<>());
    }

    /** A block of text, which may have line breaks. */
    String text(String name) {
        return string(name, true, Wording.BLOCK, "text");
    }

    /** A block of text of so many characters at most. */
    String text(String name, int longest) {
        return atMost(name, text(name), longest);
    }

    /** A block of text; empty where there is none. */
    String optionalText(String name) {
        return string(name, false, Wording.BLOCK, "text");
    }

    /** Blocks of text, at least one. */
    List<String> texts(String name) {
        return strings(name, true, 1, Limits.BLOCKS, Wording.BLOCK, new ArrayList<>());
    }

    private String atMost(String name, String text, int longest) {
        if (Wording.length(text) > longest) {
            problem(name, "too-long", Wording.length(text), longest);
        }
        return text;
    }

    /** True or false; false where the field is absent. */
    boolean flag(String name) {
        return value(name, false, expected("flag"), false, JsonValue::flag);
    }

    /** A number within bounds. */
    double number(String name, double least, double most) {
        return within(name, value(name, true, expected("number"), least, JsonValue::finite), least, most);
    }

    /** A number not farther from zero than the bound; empty where the field is absent. */
    OptionalDouble optionalNumber(String name, double bound) {
        Double found = valueIfAny(name, false, expected("number"), JsonValue::finite);
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(within(name, found, -bound, bound));
    }

    /** A whole number of any size. */
    int whole(String name) {
        return value(name, true, expected("whole-number"), 0, JsonValue::whole);
    }

    /** A year. */
    int year(String name) {
        return year(name, value(name, true, expected("whole-number"), Limits.FIRST_YEAR, JsonValue::whole));
    }

    /** A year; empty where the field is absent. */
    OptionalInt optionalYear(String name) {
        Integer found = valueIfAny(name, false, expected("whole-number"), JsonValue::whole);
        return found == null ? OptionalInt.empty() : OptionalInt.of(year(name, found));
    }

    private int year(String name, int year) {
        if (year < Limits.FIRST_YEAR || year > Limits.LAST_YEAR) {
            problem(name, "year", year, Limits.FIRST_YEAR, Limits.LAST_YEAR);
        }
        return year;
    }

    private double within(String name, double number, double least, double most) {
        if (number < least || number > most) {
            problem(name, "out-of-bounds", shown(number), shown(least), shown(most));
        }
        return number;
    }

    private static Supplier<String> shown(double number) {
        return () -> number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number)
                : Double.toString(number);
    }

    /** One of an enum's words. */
    <E extends Enum<E>> E choice(String name, Class<E> type) {
        E[] all = type.getEnumConstants();
        return value(name, true, () -> EnumWords.expected(all), all[0], found -> EnumWords.constant(found, all));
    }

    /** Some of an enum's words, each at most once. */
    <E extends Enum<E>> Set<E> choices(String name, int least, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        E[] all = type.getEnumConstants();
        Supplier<String> words = () -> EnumWords.expected(all);
        each(name, true, least, Limits.IDS, (at, found) -> {
            E constant = EnumWords.constant(found, all);
            if (constant == null) {
                problems.add(file, at, "type", described(found), words);
            } else if (!chosen.add(constant)) {
                problems.add(file, at, "twice", EnumWords.word(constant));
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

    /** The objects in a field's list, from the least to the most of them, read one by one. */
    <T> List<T> objects(String name, int least, int most, Function<JsonObject, T> reader) {
        return objects(name, true, least, most, reader);
    }

    /** The objects in a field's list; an absent field is an empty list. */
    <T> List<T> optionalObjects(String name, int most, Function<JsonObject, T> reader) {
        return objects(name, false, 0, most, reader);
    }

    private <T> List<T> objects(String name, boolean required, int least, int most, Function<JsonObject, T> reader) {
        List<T> all = new ArrayList<>();
        each(name, required, least, most, (at, found) -> {
            if (found instanceof JsonValue.Obj object) {
                JsonObject item = new JsonObject(problems, file, at, object);
                all.add(reader.apply(item));
                item.end();
            } else {
                problems.add(file, at, "type", described(found), expected("object"));
            }
        });
        return List.copyOf(all);
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

    /** Every field as a list of so many numbers, none farther from zero than the bound, by its name. */
    Map<String, double[]> numbersByName(int length, double bound) {
        Map<String, double[]> all = new LinkedHashMap<>();
        for (String name : names()) {
            asked.add(name);
            JsonValue found = node == null ? null : node.get(name);
            all.put(name, found == null ? new double[length] : numbersOf(path + "." + name, found, length, bound));
        }
        return all;
    }

    /** So many numbers. */
    double[] numbers(String name, int length, double bound) {
        asked.add(name);
        JsonValue found = node == null ? null : node.get(name);
        return found == null ? new double[length] : numbersOf(path + "." + name, found, length, bound);
    }

    /** Every field as a list of points, from the least to the most of them, by its name. */
    Map<String, List<double[]>> pointsByName(int least, int most, double bound) {
        Map<String, List<double[]>> all = new LinkedHashMap<>();
        for (String name : names()) {
            List<double[]> points = new ArrayList<>();
            each(name, true, least, most, (at, found) -> points.add(numbersOf(at, found, 2, bound)));
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

    private double[] numbersOf(String at, JsonValue found, int length, double bound) {
        double[] numbers = new double[length];
        List<JsonValue> items = found instanceof JsonValue.Arr(List<JsonValue> all) ? all : List.of();
        boolean good = items.size() == length;
        for (int i = 0; good && i < length; i++) {
            Double number = items.get(i).finite();
            good = number != null;
            numbers[i] = number == null ? 0 : number;
        }
        if (!good) {
            problems.add(file, at, "type", described(found), Messages.text("expected.numbers", length));
        } else if (Arrays.stream(numbers).anyMatch(number -> Math.abs(number) > bound)) {
            double first = Arrays.stream(numbers).filter(number -> Math.abs(number) > bound).findFirst().orElseThrow();
            problems.add(file, at, "out-of-bounds", shown(first), shown(-bound), shown(bound));
        }
        return numbers;
    }

    private Collection<String> names() {
        return node == null ? List.of() : node.keySet();
    }

    private static Supplier<String> expected(String key) {
        return () -> Messages.text("expected." + key);
    }

    private static Supplier<String> described(JsonValue found) {
        return found::describe;
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
                problem(name, "missing", expected);
            }
            return null;
        }
        int before = problems.count();
        T value = reader.apply(found);
        if (value == null && problems.count() == before) {
            problem(name, "type", described(found), expected);
        }
        return value;
    }

    private interface Item {
        void read(String path, JsonValue found);
    }

    private void each(String name, boolean required, int least, int most, Item reader) {
        JsonValue.Arr list = valueIfAny(name, required, expected("list"),
                it -> it instanceof JsonValue.Arr array ? array : null);
        if (list == null) {
            return;
        }
        int size = list.items().size();
        if (size == 0 && least > 0) {
            problem(name, "empty-list");
        } else if (size < least) {
            problem(name, "too-few", size, least);
        } else if (size > most) {
            problem(name, "too-many", size, most);
            return;
        }
        for (int i = 0; i < size; i++) {
            reader.read(path + "." + name + "[" + i + "]", list.items().get(i));
        }
    }

    private String string(String name, boolean required, Wording wording, String expected) {
        return value(name, required, expected(expected), "",
                found -> found instanceof JsonValue.Str(String text)
                        ? good(wording, text, (key, arguments) -> problem(name, key, arguments)) ? text : null
                        : null);
    }

    private boolean good(Wording wording, String text, Wording.Complaint complaint) {
        return !problems.sought() || wording.good(text, complaint);
    }

    private List<String> strings(String name, boolean required, int least, int most, Wording wording,
            Collection<String> all) {
        each(name, required, least, most, (at, found) -> {
            if (found instanceof JsonValue.Str(String text)) {
                if (good(wording, text, (key, arguments) -> problems.add(file, at, key, arguments)) && !all.add(text)) {
                    problems.add(file, at, "twice", text);
                }
            } else {
                problems.add(file, at, "type", described(found), expected("text"));
            }
        });
        return List.copyOf(all);
    }
}
