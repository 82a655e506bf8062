package cascade.unit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.RandomRun;
import cascade.search.UnitEntries;
import cascade.unit.Depth;
import cascade.unit.Unit;
import cascade.unit.UnitIndex;
import cascade.unit.read.UnitReader.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever happens to a unit's files, reading them ends soon, and with a whole unit or with what is wrong. */
class UnitMutationTest {
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);
    private static final JsonMapper MAPPER = new JsonMapper();
    /** What takes another value's place. Written as JSON, so that it can be what Java could not write. */
    private static final List<String> INTRUDERS = List.of("null", "true", "0", "-1", "1e308", "1e999", "9".repeat(400),
            "\"\"", "\" \"", "\"x\"", "\"term:bdnf\"", "\"[x](http://example.org)\"", "\"![x](y)\"", "\"a\\u0000b\"",
            "\"\\ud800\"", "\"" + "long ".repeat(2_000) + "\"", "[]", "{}", "[[]]", "[null]", "{\"id\":\"x\"}");

    private final UnitFolder unit;

    UnitMutationTest(@TempDir Path folder) {
        unit = UnitFolder.copyTo(folder);
    }

    @Test
    void aMutatedTreeIsReadOrRefusedAndNeverMore() {
        RandomRun run = RandomRun.of("UnitMutationTest, trees", 20261101, 300);
        Random random = run.random();
        int refused = 0;
        for (int i = 0; i < run.actions(); i++) {
            String file = UnitFolder.FILES.get(random.nextInt(UnitFolder.FILES.size()));
            JsonNode root = unit.tree(file);
            String intruder = "\"@here@\"";
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                mutate(root, random);
            }
            String text = MAPPER.writeValueAsString(root);
            while (text.contains(intruder)) {
                int at = text.indexOf(intruder);
                text = text.substring(0, at) + INTRUDERS.get(random.nextInt(INTRUDERS.size()))
                        + text.substring(at + intruder.length());
            }
            unit.write(file, text);
            refused += check("tree " + i + " of " + file) ? 1 : 0;
            unit.restore(file);
        }
        assertTrue(refused > run.actions() / 2,
                "of " + run.actions() + " mutated trees only " + refused + " were refused");
    }

    @Test
    void mutatedBytesAreReadOrRefusedAndNeverMore() {
        RandomRun run = RandomRun.of("UnitMutationTest, bytes", 4711, 300);
        Random random = run.random();
        int refused = 0;
        for (int i = 0; i < run.actions(); i++) {
            String file = UnitFolder.FILES.get(random.nextInt(UnitFolder.FILES.size()));
            unit.write(file, mutate(UnitFolder.original(file), random));
            refused += check("bytes " + i + " of " + file) ? 1 : 0;
            unit.restore(file);
        }
        assertTrue(refused > run.actions() / 3,
                "of " + run.actions() + " mutated files only " + refused + " were refused");
    }

    @Test
    void shuffledFilesAreRefused() {
        for (int i = 0; i < UnitFolder.FILES.size(); i++) {
            String file = UnitFolder.FILES.get(i);
            unit.write(file, UnitFolder.original(UnitFolder.FILES.get((i + 1) % UnitFolder.FILES.size())));
            assertTrue(check(file + " with another's content"));
            unit.restore(file);
        }
    }

    /** Whether the copy is refused; fails where reading throws, hangs, or refuses without saying why. */
    private boolean check(String what) {
        Outcome outcome = assertTimeoutPreemptively(LONG_ENOUGH, () -> UnitReader.read(unit.source()), what);
        switch (outcome) {
        case Outcome.Read(Unit read) -> {
            // Whole means: what the screens are made of can be made.
            assertFalse(UnitEntries.of(new UnitIndex(read), Depth.SIMPLE).isEmpty(), what);
            assertEquals(64, read.checksum().hex().length(), what);
            return false;
        }
        case Outcome.Refused(List<Problem> problems, int _) -> {
            assertFalse(problems.isEmpty(), what);
            for (Problem problem : problems) {
                assertTrue(UnitFolder.FILES.contains(problem.file()), what + ": " + problem);
                assertTrue(problem.path().startsWith("$") && !problem.message().isBlank(), what + ": " + problem);
                assertEquals(1, problem.toString().lines().count(), what + ": " + problem);
            }
            return true;
        }
        }
    }

    private static void mutate(JsonNode root, Random random) {
        List<JsonNode> parents = Stream.concat(Stream.of(root), below(root)).filter(
                node -> node.isContainer() && !node.isEmpty()).toList();
        if (parents.isEmpty()) {
            return;
        }
        switch (parents.get(random.nextInt(parents.size()))) {
        case ObjectNode object -> {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(5)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "x", object.remove(name));
            case 2 -> object.put(name, "@here@");
            case 3 -> object.set(name, parents.get(random.nextInt(parents.size())).deepCopy());
            default -> object.set(name, object.get(names.get(random.nextInt(names.size()))).deepCopy());
            }
        }
        case ArrayNode list -> {
            int at = random.nextInt(list.size());
            switch (random.nextInt(4)) {
            case 0 -> list.remove(at);
            case 1 -> list.insert(at, list.get(at).deepCopy());
            case 2 -> list.set(at, "@here@");
            default -> list.removeAll();
            }
        }
        default -> throw new IllegalStateException("a container is an object or a list");
        }
    }

    private static Stream<JsonNode> below(JsonNode node) {
        return node.valueStream().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    private static byte[] mutate(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(200));
        byte[] head = Arrays.copyOf(bytes, from);
        byte[] piece = Arrays.copyOfRange(bytes, from, to);
        byte[] tail = Arrays.copyOfRange(bytes, to, bytes.length);
        return switch (random.nextInt(5)) {
        case 0 -> head;
        case 1 -> join(head, tail);
        case 2 -> join(head, piece, piece, tail);
        case 3 -> {
            bytes[from] = (byte) random.nextInt(256);
            yield bytes;
        }
        default -> {
            random.nextBytes(piece);
            yield join(head, piece, tail);
        }
        };
    }

    private static byte[] join(byte[]... parts) {
        byte[] whole = new byte[Stream.of(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }
}
