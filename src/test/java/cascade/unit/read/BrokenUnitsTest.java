package cascade.unit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken as files: missing, cut short, in another encoding, too large, not JSON. */
class BrokenUnitsTest {
    static final List<String> FILES = UnitFolder.FILES;
    static final List<String> NEEDED = UnitFolder.NEEDED;

    private final UnitFolder unit;

    BrokenUnitsTest(@TempDir Path folder) {
        unit = UnitFolder.copyTo(folder);
    }

    @ParameterizedTest
    @FieldSource("NEEDED")
    void aMissingFileIsRefusedByName(String file) {
        unit.delete(file);
        unit.assertOnly(file, "$", "no such file", unit.path().toString());
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void anEmptyFileIsRefused(String file) {
        unit.write(file, "");
        unit.assertOnly(file, "$", "expected");
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void aCutShortFileIsRefusedWithItsLine(String file) {
        byte[] whole = UnitFolder.original(file);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        String kept = new String(half, StandardCharsets.UTF_8);
        // A letter of two bytes may be cut in two; then the half is not even text.
        unit.write(file, kept.endsWith("\uFFFD") ? kept.substring(0, kept.length() - 1).getBytes(StandardCharsets.UTF_8)
                : half);
        unit.assertOnly(file, "$", "not valid JSON at line " + (kept.chars().filter(c -> c == '\n').count() + 1),
                "column ");
    }

    @Test
    void everyCutOfAFileIsRefused() {
        byte[] whole = UnitFolder.original("comparison.json");
        int end = new String(whole, StandardCharsets.US_ASCII).lastIndexOf('}');
        for (int length = 0; length <= end; length += 97) {
            unit.write("comparison.json", Arrays.copyOf(whole, length));
            assertEquals("comparison.json", unit.problems().getFirst().file(), "cut at byte " + length);
        }
    }

    @Test
    void aFolderInPlaceOfAFileIsRefused() throws Exception {
        unit.delete("terms.json");
        Files.createDirectory(unit.path().resolve("terms.json"));
        unit.assertOnly("terms.json", "$", "a folder, a pipe or a device", "expected a file");
    }

    @Test
    void anEmptyFolderNamesEveryFileThatIsMissing() {
        FILES.forEach(unit::delete);
        assertEquals(NEEDED.stream().sorted().toList(), unit.problems().stream().map(Problem::file).sorted().toList());
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] bytes = UnitFolder.original("terms.json");
        bytes[bytes.length / 2] = (byte) 0xFF;
        unit.write("terms.json", bytes);
        unit.assertOnly("terms.json", "$", "not UTF-8");
    }

    @Test
    void anOverlongUtf8FormIsRefused() {
        unit.edit("unit.json", text -> text.replaceFirst("\"version\"", "\"version\u0000\""));
        byte[] bytes = unit.text("unit.json").getBytes(StandardCharsets.UTF_8);
        int at = IntStream.range(0, bytes.length).filter(i -> bytes[i] == 0).findFirst().orElseThrow();
        bytes[at - 1] = (byte) 0xC0;
        bytes[at] = (byte) 0x80;
        unit.write("unit.json", bytes);
        unit.assertOnly("unit.json", "$", "not UTF-8");
    }

    @Test
    void utf16IsRefused() {
        unit.write("terms.json", unit.text("terms.json").getBytes(StandardCharsets.UTF_16));
        unit.assertOnly("terms.json", "$", "not UTF-8");
    }

    @Test
    void latin1IsRefused() {
        unit.write("claims.json", "{\"lead\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        unit.assertOnly("claims.json", "$", "not UTF-8");
    }

    @Test
    void aFileOverTheLimitIsRefusedUnparsed() {
        unit.write("studies.json", new byte[Limits.FILE + 1]);
        unit.assertOnly("studies.json", "$", "larger than 4 MiB");
    }

    @Test
    void aFileOfTheLimitIsParsed() {
        byte[] blanks = new byte[Limits.FILE];
        Arrays.fill(blanks, (byte) ' ');
        byte[] whole = UnitFolder.original("studies.json");
        System.arraycopy(whole, 0, blanks, 0, whole.length);
        unit.write("studies.json", blanks);
        assertTrue(unit.read() instanceof UnitReader.Outcome.Read);
    }

    @Test
    void deepNestingIsRefused() {
        unit.write("unit.json", "{\"title\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        unit.assertOnly("unit.json", "$", "too deep at line 1, column ", "at most 40 deep");
    }

    @Test
    void aKeyThatComesTwiceIsRefused() {
        unit.edit("unit.json", text -> text.replaceFirst("\\{", "{\"title\": \"Another\","));
        unit.assertOnly("unit.json", "$", "not valid JSON at line ", "“title” stands here a second time");
    }

    @Test
    void whatFollowsTheEndIsRefused() {
        unit.edit("numbers.json", text -> text + "{}");
        unit.assertOnly("numbers.json", "$", "not valid JSON", "something follows the end");
    }

    @Test
    void aCommentIsRefused() {
        unit.edit("numbers.json", text -> "// mine\n" + text);
        unit.assertOnly("numbers.json", "$", "not valid JSON at line 1, column 1, near “// mine”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"text\"", "true", "null"})
    void aRootThatIsNoObjectIsRefused(String root) {
        unit.write("references.json", root);
        unit.assertOnly("references.json", "$", "found ", "expected an object");
    }

    @Test
    void severalProblemsAreAllReportedAtOnce() {
        unit.delete("layout.json");
        unit.write("claims.json", "{");
        unit.remove("unit.json", "/subtitle");
        unit.set("terms.json", "/terms/0/name", 7);
        unit.set("terms.json", "/terms/1/colour", "red");
        List<String> places = unit.problems().stream().map(
                problem -> problem.file() + " " + problem.path()).sorted().toList();
        assertEquals(List.of("claims.json $", "layout.json $", "terms.json $.terms[0].name",
                "terms.json $.terms[1].colour", "unit.json $.subtitle"), places);
    }

    @Test
    void severalDanglingIdsAreAllReportedAtOnce() {
        unit.set("unit.json", "/keyTerms/0/term", "nowhere-1");
        unit.set("terms.json", "/terms/0/related", List.of("nowhere-2", "nowhere-3"));
        unit.set("claims.json", "/claims/0/references", List.of("nowhere-4"));
        String all = unit.problems().stream().map(Problem::message).collect(Collectors.joining("\n"));
        assertEquals(4, unit.problems().size(), all);
        IntStream.rangeClosed(1, 4).forEach(i -> assertTrue(all.contains("“nowhere-" + i + "”"), all));
    }

    @Test
    void aFileThatIsNoPartOfAUnitIsLeftAlone() {
        unit.write("notes.json", "not JSON at all");
        assertTrue(unit.read() instanceof UnitReader.Outcome.Read);
    }
}
