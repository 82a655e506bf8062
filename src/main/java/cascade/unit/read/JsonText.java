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
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON text to values with Jackson's streaming parser. Its data binding would do the same, but takes longer to
 * load than the unit takes to be read.
 */
final class JsonText {
    private static final int DEEPEST = 40;

    private static final JsonFactory FACTORY = JsonFactory.builder().enable(
            StreamReadFeature.STRICT_DUPLICATE_DETECTION).streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()).build();

    private JsonText() {}

    /**
     * The document's one value.
     *
     * @throws JacksonException where the text is not one JSON document within the limits; it knows line and column
     */
    static JsonValue parse(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            JsonValue value = value(parser);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "there is more after the end");
            }
            return value;
        }
    }

    private static JsonValue value(JsonParser parser) {
        return switch (parser.currentToken()) {
        case START_OBJECT -> object(parser);
        case START_ARRAY -> list(parser);
        case VALUE_STRING -> new JsonValue.Str(parser.getString());
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
        default -> new JsonValue.Word(parser.getString());
        };
    }

    private static JsonValue object(JsonParser parser) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return new JsonValue.Obj(fields);
    }

    private static JsonValue list(JsonParser parser) {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new JsonValue.Arr(items);
    }

    private static JsonValue number(String written) {
        return new JsonValue.Num(written, Double.parseDouble(written));
    }
}
