package cascade.unit.read;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The schemas of a unit's files. Each is handed over by name, so that a wrong reference is never looked up on the net. */
final class Schemas {
    private static final String BASE = "https://cascade.invalid/schema/";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Schemas::schema));

    /** What the schema of a file says against a text. */
    List<Error> errors(String file, String text) {
        return registry.getSchema(SchemaLocation.of(schemaOf(file))).validate(text, InputFormat.JSON);
    }

    /** What the schema of schemas says against the schema of a file. */
    List<Error> errorsOfSchema(String file) {
        return registry.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())).validate(
                schema(schemaOf(file)), InputFormat.JSON);
    }

    private static String schemaOf(String file) {
        return BASE + file.replace(".json", ".schema.json");
    }

    private static String schema(String id) {
        if (!id.startsWith(BASE)) {
            throw new IllegalArgumentException("a schema refers to " + id);
        }
        try (InputStream in = Schemas.class.getResourceAsStream("/cascade/schema/" + id.substring(BASE.length()))) {
            if (in == null) {
                throw new IllegalArgumentException("there is no schema " + id);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
