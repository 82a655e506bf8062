package cascade.unit.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON files of one unit to values with Jackson's streaming parser. Its data binding would do the same, but
 * takes longer to load than the unit takes to be read.
 */
final class JsonText {
    /** What is told of a place in broken JSON: so many characters of what stands there. */
    private static final int SHOWN = 20;

    // The limits are ours to check, so that what is said of them is in our words.
    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(Limits.NESTING * 2).maxNameLength(
                    Limits.FILE).maxNumberLength(Limits.FILE).maxStringLength(Limits.FILE).build()).build();

    /** The text is not one JSON document within the limits. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;
        private final String key;
        private final transient Object[] arguments;

        /**
         * @param key what is wrong, as the last part of a message's key
         * @param arguments the line, the column and what else the message has
         */
        Malformed(String key, Object... arguments) {
            super(key, null, false, false);
            this.key = key;
            this.arguments = arguments;
        }

        String key() {
            return key;
        }

        Object[] arguments() {
            return arguments;
        }
    }

    private int values;

    /**
     * The document's one value.
     *
     * @throws Malformed where the text is not one JSON document, or where it and those before it exceed the limits; then
     *         it doesn't count towards them
     */
    JsonValue parse(String text) throws Malformed {
        int before = values;
        try {
            return document(text);
        } catch (Malformed dropped) {
            values = before;
            throw dropped;
        }
    }

    /**
     * The document's one value, from its bytes, which is quicker: nothing is made of them that is used no further.
     *
     * @throws Malformed as {@link #parse(String)}, with what stands there left out
     */
    JsonValue parse(byte[] utf8) throws Malformed {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
            return document(parser);
        } catch (JacksonException broken) {
            throw broken("", broken.getLocation());
        }
    }

    private JsonValue document(String text) throws Malformed {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            try {
                return document(parser);
            } catch (UnexpectedEndOfInputException cut) {
                throw at(cut.getLocation(), "json-cut", "");
            } catch (JacksonException broken) {
                throw broken(text, broken.getLocation());
            }
        }
    }

    private JsonValue document(JsonParser parser) throws Malformed {
        parser.nextToken();
        JsonValue value = value(parser, 1);
        if (parser.nextToken() != null) {
            throw at(parser.currentTokenLocation(), "json-more", "");
        }
        return value;
    }

    private JsonValue value(JsonParser parser, int depth) throws Malformed {
        values++;
        if (values > Limits.VALUES) {
            throw at(parser.currentTokenLocation(), "json-values", Limits.VALUES);
        }
        if (depth > Limits.NESTING) {
            throw at(parser.currentTokenLocation(), "json-nesting", Limits.NESTING);
        }
        return switch (parser.currentToken()) {
        case START_OBJECT -> object(parser, depth);
        case START_ARRAY -> list(parser, depth);
        case VALUE_STRING -> new JsonValue.Str(parser.getString());
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
        default -> new JsonValue.Word(parser.getString());
        };
    }

    private JsonValue object(JsonParser parser, int depth) throws Malformed {
        Map<String, JsonValue> fields = new LinkedHashMap<>(8);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (name.length() > Limits.NAME) {
                throw at(parser.currentTokenLocation(), "json-name", Limits.NAME);
            }
            if (fields.containsKey(name)) {
                throw at(parser.currentTokenLocation(), "json-twice", name);
            }
            parser.nextToken();
            fields.put(name, value(parser, depth + 1));
        }
        return new JsonValue.Obj(fields);
    }

    private JsonValue list(JsonParser parser, int depth) throws Malformed {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, depth + 1));
        }
        return new JsonValue.Arr(items);
    }

    private static JsonValue number(JsonParser parser) throws Malformed {
        if (parser.getStringLength() > Limits.DIGITS) {
            throw at(parser.currentTokenLocation(), "json-number", Limits.DIGITS);
        }
        String written = parser.getString();
        return new JsonValue.Num(written, Double.parseDouble(written));
    }

    private static Malformed at(TokenStreamLocation place, String key, Object what) {
        return new Malformed(key, place.getLineNr(), place.getColumnNr(), what);
    }

    /** The parser's own words are about the parser; what stands at the place says more. */
    private static Malformed broken(String text, @Nullable TokenStreamLocation place) {
        if (place == null) {
            return new Malformed("json-broken", 1, 1, text.substring(0, Math.min(SHOWN, text.length())));
        }
        int from = Math.clamp(place.getCharOffset(), 0, text.length());
        int to = Math.min(text.length(), from + SHOWN);
        String there = text.substring(from, to).lines().findFirst().orElse("").strip();
        return there.isEmpty() ? at(place, "json-broken-line", "") : at(place, "json-broken", there);
    }
}
