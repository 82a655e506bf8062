package cascade.unit.read;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.fail;

import cascade.unit.Unit;
import cascade.unit.read.UnitReader.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A copy of the bundled unit in a folder, to be broken by a test. Places in a file are JSON pointers. */
public final class UnitFolder {
    /** The files of a unit. */
    public static final List<String> FILES = List.of("unit.json", "pathway.json", "layout.json", "numbers.json",
            "terms.json", "studies.json", "claims.json", "comparison.json", "references.json", "scenes.json",
            "questions.json", "model.json");
    /** Those that a unit can't be without. */
    public static final List<String> NEEDED = FILES.stream().filter(
            file -> !List.of("scenes.json", "questions.json", "model.json").contains(file)).toList();

    private static final Duration SOON = Duration.ofMinutes(2);
    private static final JsonMapper MAPPER = new JsonMapper();
    /** Read once before any clock runs, so that a test's second is not spent on loading classes. */
    private static final Unit BUNDLED = bundledUnit();

    private final Path folder;

    private UnitFolder(Path folder) {
        this.folder = folder;
    }

    /** Copies the bundled unit into a folder. */
    public static UnitFolder copyTo(Path folder) {
        UnitFolder copy = new UnitFolder(folder);
        FILES.forEach(copy::restore);
        return copy;
    }

    /** The unit that comes with Cascade. */
    public static Unit bundled() {
        return BUNDLED;
    }

    /** A file of the bundled unit. */
    public static byte[] original(String file) {
        try {
            return UnitSource.BUNDLED.read(file, Limits.FILE);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Where the copy is. */
    public Path path() {
        return folder;
    }

    /** The copy as a source. */
    public UnitSource source() {
        return new UnitSource.Folder(folder);
    }

    /** Makes a file what it was. */
    public void restore(String file) {
        write(file, original(file));
    }

    /** Replaces a file. */
    public void write(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Replaces a file with text in UTF-8. */
    public void write(String file, String text) {
        write(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Takes a file away. */
    public void delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Changes a file's text. */
    public void edit(String file, UnaryOperator<String> change) {
        write(file, change.apply(text(file)));
    }

    /** A file's text. */
    public String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A file as a tree. */
    public JsonNode tree(String file) {
        return MAPPER.readTree(text(file));
    }

    /** Replaces a file with a tree. */
    public void write(String file, JsonNode tree) {
        write(file, MAPPER.writeValueAsString(tree));
    }

    /** Puts a value in place of what is at a pointer; one past the end of a list, or a new name, adds it. */
    public void set(String file, String pointer, Object value) {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode root = tree(file);
        JsonNode node = value instanceof JsonNode given ? given : MAPPER.valueToTree(value);
        switch (root.at(at.head())) {
        case ObjectNode object -> object.set(at.last().getMatchingProperty(), node);
        case ArrayNode list when at.last().getMatchingIndex() == list.size() -> list.add(node);
        case ArrayNode list -> list.set(at.last().getMatchingIndex(), node);
        default -> throw new IllegalArgumentException(file + " has nothing at " + pointer);
        }
        write(file, root);
    }

    /** Takes away what is at a pointer. */
    public void remove(String file, String pointer) {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode root = tree(file);
        JsonNode gone = switch (root.at(at.head())) {
        case ObjectNode object -> object.remove(at.last().getMatchingProperty());
        case ArrayNode list -> list.remove(at.last().getMatchingIndex());
        default -> null;
        };
        if (gone == null) {
            throw new IllegalArgumentException(file + " has nothing at " + pointer);
        }
        write(file, root);
    }

    /** What is at a pointer. */
    public JsonNode get(String file, String pointer) {
        return tree(file).at(JsonPointer.compile(pointer));
    }

    /** Reads the copy, which must come to an end; how fast, the bench says. */
    public Outcome read() {
        return assertTimeout(SOON, () -> UnitReader.read(source()));
    }

    /** What is wrong with the copy; fails where it reads. */
    public List<Problem> problems() {
        return switch (read()) {
        case Outcome.Read(Unit unit) -> fail("the broken unit was read as " + unit.title());
        case Outcome.Refused(List<Problem> problems, int _) -> {
            assertFalse(problems.isEmpty(), "a unit was refused without a word");
            yield problems;
        }
        };
    }

    /** Fails unless the copy is refused with a problem at the place that has the words in it. */
    public void assertRefused(String file, String path, String... words) {
        List<Problem> problems = problems();
        boolean named = problems.stream().anyMatch(problem -> problem.file().equals(file)
                && problem.path().equals(path) && List.of(words).stream().allMatch(problem.message()::contains));
        if (!named) {
            fail("no problem at " + file + " " + path + " says " + List.of(words) + ", but these:\n"
                    + problems.stream().limit(20).map(Problem::toString).collect(Collectors.joining("\n")));
        }
    }

    /** As {@link #assertRefused}, and nothing else is complained about. */
    public void assertOnly(String file, String path, String... words) {
        assertRefused(file, path, words);
        List<Problem> problems = problems();
        if (problems.size() != 1) {
            fail("one thing is broken, but there are " + problems.size() + " problems:\n"
                    + problems.stream().limit(20).map(Problem::toString).collect(Collectors.joining("\n")));
        }
    }

    private static Unit bundledUnit() {
        return switch (UnitReader.read(UnitSource.BUNDLED)) {
        case Outcome.Read(Unit unit) -> unit;
        case Outcome.Refused(List<Problem> problems, int _) -> throw new IllegalStateException(
                "the bundled unit is refused: " + problems);
        };
    }
}
