package cascade.unit.read;

import cascade.messages.Messages;
import cascade.unit.Checksum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The JSON files of one unit, read one after another within limits that no real unit comes near. */
final class JsonFiles {
    private static final int MIB = 1024 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final UnitSource source;
    private final Problems problems;
    private final JsonText json = new JsonText();
    /** Made when it is first needed: for a unit that was checked before, that is after the first window. */
    private @Nullable MessageDigest digest;
    private final List<String> names = new ArrayList<>();
    private int left = Limits.FILES;

    JsonFiles(UnitSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** A file's root object; an empty one, with the problem noted, where there is none to be had. */
    JsonObject read(String file) {
        names.add(file);
        return new JsonObject(problems, file, "$", problems.sought() ? object(file) : trusted(file));
    }

    /** A file's root object, as {@link #read}, made when it is asked for; empty where there is no such file. */
    Optional<Supplier<JsonObject>> readIfThere(String file) {
        if (!source.has(file)) {
            return Optional.empty();
        }
        if (problems.sought()) {
            JsonObject now = read(file);
            return Optional.of(() -> now);
        }
        names.add(file);
        return Optional.of(() -> new JsonObject(problems, file, "$", trusted(file)));
    }

    /** SHA-256 over the files that were read. To be asked for once, after the last. */
    Checksum checksum() {
        if (problems.sought()) {
            String known = HexFormat.of().formatHex(digest().digest());
            return new Checksum(() -> known);
        }
        // To work it out takes as long as a third of the reading, and the first window doesn't show it.
        return new Checksum(() -> {
            try {
                MessageDigest all = sha256();
                for (String name : names) {
                    all.update(source.read(name, Limits.FILE));
                }
                return HexFormat.of().formatHex(all.digest());
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }

    /** The object of a file that was checked before, read the quickest way; where that fails, the other way says why. */
    private JsonValue.@Nullable Obj trusted(String file) {
        byte[] bytes = bytes(file);
        if (bytes == null) {
            return null;
        }
        try {
            return json.parse(bytes) instanceof JsonValue.Obj object ? object : object(file);
        } catch (JsonText.Malformed broken) {
            return object(file);
        }
    }

    private JsonValue.@Nullable Obj object(String file) {
        byte[] bytes = bytes(file);
        String text = bytes == null ? null : text(file, bytes);
        return text == null ? null : object(file, text);
    }

    private byte @Nullable [] bytes(String file) {
        byte[] bytes;
        try {
            bytes = source.read(file, Limits.FILE);
        } catch (NoSuchFileException missing) {
            problems.add(file, "$", "file-missing", source.name());
            return null;
        } catch (NotRegularException folder) {
            problems.add(file, "$", "file-not-regular");
            return null;
        } catch (IOException unreadable) {
            problems.add(file, "$", "file-unreadable", source.name());
            return null;
        }
        if (bytes.length > Limits.FILE) {
            problems.add(file, "$", "file-too-large", Limits.FILE / MIB);
            return null;
        }
        return bytes;
    }

    private @Nullable String text(String file, byte[] bytes) {
        if (bytes.length > left) {
            problems.add(file, "$", "files-too-large", Limits.FILES / MIB);
            return null;
        }
        left -= bytes.length;
        digest().update(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.isBlank()) {
                problems.add(file, "$", "file-empty");
                return null;
            }
            if (text.charAt(0) == BYTE_ORDER_MARK) {
                problems.add(file, "$", "file-byte-order-mark");
                return null;
            }
            return text;
        } catch (CharacterCodingException notUtf8) {
            problems.add(file, "$", "file-not-utf8");
            return null;
        }
    }

    private JsonValue.@Nullable Obj object(String file, String text) {
        try {
            JsonValue root = json.parse(text);
            if (root instanceof JsonValue.Obj object) {
                return object;
            }
            problems.add(file, "$", "type", root.describe(), Messages.text("expected.object"));
        } catch (JsonText.Malformed malformed) {
            problems.add(file, "$", malformed.key(), malformed.arguments());
        }
        return null;
    }

    private MessageDigest digest() {
        MessageDigest made = digest;
        if (made == null) {
            made = sha256();
            digest = made;
        }
        return made;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
