package cascade.unit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One change to one value of a JSON file.
 *
 * @param place where, as a JSON pointer
 * @param change what is done to the value there
 */
public record Mutation(String place, Change change) {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> TYPES = List.of("null", "true", "7", "2.5", "\"seven\"", "[]", "{}", "[[]]");
    private static final List<String> WORDS = List.of("\"\"", "\" \"", "\"\\u200b\\u2060\"", "\"a\\nb\"",
            "\"a\\u0000b\"",
            "\"NOT AN ID\"", "\"nowhere\"", "\"\\u202ea\"", "\"\\ud800\"", "\"term:bdnf\"", "\"[x](http://e.org)\"",
            "\"1. a\\n2. b\\n   - c\"", "\"    code\"", "\"> a\"", "\"a.b\"", "\"\uD83E\uDDE0\uD83E\uDDE0\"");
    private static final List<String> NUMBERS = List.of("0", "-1", "0.5", "1", "1e9", "1e308", "1e999", "1899", "2101",
            "9".repeat(40), "-50001", "50001", "1.0");
    private static final List<Integer> COUNTS = List.of(2, 3, 10, 60, 101, 201, 501);

    /** What can be done to a value. */
    public enum Change {
        DROP, EMPTY, RETYPE, DUPLICATE, LENGTHEN, OUT_OF_RANGE, RENAME
    }

    /** A change somewhere in a file: every kind of place, and at it every kind of change, is as likely as any other. */
    public static Mutation any(JsonNode root, Random random) {
        List<List<String>> shapes = List.copyOf(shapes(root).values());
        List<String> alike = shapes.get(random.nextInt(shapes.size()));
        Change[] changes = Change.values();
        return new Mutation(alike.get(random.nextInt(alike.size())), changes[random.nextInt(changes.length)]);
    }

    /** Every kind of change at one place of every kind. */
    public static List<Mutation> all(JsonNode root) {
        List<Mutation> all = new ArrayList<>();
        for (List<String> alike : shapes(root).values()) {
            for (Change change : Change.values()) {
                all.add(new Mutation(alike.getFirst(), change));
            }
        }
        return all;
    }

    /** Makes the change in a file's tree, and gives the file's new text. */
    public String applyTo(JsonNode root, Random random) {
        JsonPointer at = JsonPointer.compile(place);
        JsonNode value = root.at(at);
        switch (root.at(at.head())) {
        case ObjectNode object -> {
            String name = at.last().getMatchingProperty();
            switch (change) {
            case DROP -> object.remove(name);
            case RENAME -> object.set(name + "x", object.remove(name));
            case DUPLICATE -> object.set(name + "-2", value.deepCopy());
            default -> object.set(name, changed(value, random));
            }
        }
        case ArrayNode list -> {
            int index = at.last().getMatchingIndex();
            switch (change) {
            case DROP -> list.remove(index);
            case DUPLICATE -> list.insert(index, value.deepCopy());
            default -> list.set(index, changed(value, random));
            }
        }
        default -> throw new IllegalStateException("nothing holds " + place);
        }
        return MAPPER.writeValueAsString(root);
    }

    private JsonNode changed(JsonNode value, Random random) {
        return switch (change) {
        case EMPTY ->
            MAPPER.readTree(value.isArray() ? "[]" : value.isObject() ? "{}" : value.isString() ? "\"\"" : "0");
        case RETYPE -> MAPPER.readTree(one(TYPES, random));
        case LENGTHEN -> longer(value, one(COUNTS, random));
        default -> value.isString() ? MAPPER.readTree(one(WORDS, random))
                : value.isNumber() ? MAPPER.readTree(one(NUMBERS, random)) : MAPPER.readTree(one(TYPES, random));
        };
    }

    /** So many times as long: a text of more words, a list of more entries, each with an id of its own. */
    private static JsonNode longer(JsonNode value, int times) {
        switch (value) {
        case ArrayNode list when !list.isEmpty() -> {
            ArrayNode longer = list.deepCopy();
            for (int i = 1; longer.size() < times; i++) {
                JsonNode copy = list.get(i % list.size()).deepCopy();
                if (copy instanceof ObjectNode object && object.get("id") != null && object.get("id").isString()) {
                    object.put("id", object.get("id").stringValue() + "-" + i);
                }
                longer.add(copy.isString() ? MAPPER.valueToTree(copy.stringValue() + "-" + i) : copy);
            }
            return longer;
        }
        case ObjectNode object -> {
            ObjectNode longer = object.deepCopy();
            longer.put("more", times);
            return longer;
        }
        default -> {
            return value.isString() ? MAPPER.valueToTree((value.stringValue() + " ").repeat(times).strip())
                    : value.isNumber() ? MAPPER.valueToTree(value.doubleValue() * times * 1000) : value;
        }
        }
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** The places of a file by their shape: the same path, whatever the numbers in it and the ids that are names. */
    private static Map<String, List<String>> shapes(JsonNode root) {
        Map<String, List<String>> shapes = new TreeMap<>();
        collect(root, "", "", shapes);
        return shapes;
    }

    private static void collect(JsonNode node, String place, String shape, Map<String, List<String>> shapes) {
        if (!place.isEmpty()) {
            shapes.computeIfAbsent(shape, _ -> new ArrayList<>()).add(place);
        }
        if (node instanceof ObjectNode object) {
            boolean byId = shape.matches(".*/(cells|nodes|arrows)");
            object.forEachEntry((name, child) -> collect(child, place + "/" + name, shape + "/" + (byId ? "*" : name),
                    shapes));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), place + "/" + i, shape + "/*", shapes);
            }
        }
    }
}
