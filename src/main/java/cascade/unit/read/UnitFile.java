package cascade.unit.read;

import cascade.messages.Messages;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads one JSON file of a unit to a tree, within limits that no real unit comes near. */
final class UnitFile {
    /** The largest file that is read, in bytes. The bundled unit's largest is under a twentieth of it. */
    static final int LIMIT = 4 * 1024 * 1024;
    private UnitFile() {}

    /** The file's root object; empty, with the problem noted, where there is none to be had. */
    static JsonObject read(UnitSource source, String file, Problems problems, MessageDigest digest) {
        return new JsonObject(problems, file, "$", tree(source, file, problems, digest));
    }

    private static JsonValue.@Nullable Obj tree(UnitSource source, String file, Problems problems,
            MessageDigest digest) {
        byte[] bytes;
        try {
            bytes = source.read(file, LIMIT);
        } catch (NoSuchFileException missing) {
            problems.add(file, "$", "file-missing", source.name());
            return null;
        } catch (IOException unreadable) {
            problems.add(file, "$", "file-unreadable", source.name());
            return null;
        }
        if (bytes.length > LIMIT) {
            problems.add(file, "$", "file-too-large", LIMIT / (1024 * 1024));
            return null;
        }
        digest.update(bytes);
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            problems.add(file, "$", "file-not-utf8");
            return null;
        }
        if (text.isBlank()) {
            problems.add(file, "$", "file-empty");
            return null;
        }
        try {
            JsonValue root = JsonText.parse(text);
            if (root instanceof JsonValue.Obj object) {
                return object;
            }
            problems.add(file, "$", "type", root.describe(), Messages.text("expected.object"));
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            problems.add(file, "$", "not-json", at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr(),
                    firstLine(broken.getOriginalMessage()));
        }
        return null;
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
