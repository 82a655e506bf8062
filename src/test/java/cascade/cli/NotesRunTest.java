package cascade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.CascadeApp;
import cascade.notes.Bookmark;
import cascade.notes.OwnNote;
import cascade.start.ExitCode;
import cascade.study.StudyData;
import cascade.unit.Unit;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bookmarks and notes are written to a file from the command line. */
class NotesRunTest {
    private static final Unit UNIT = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();
    private static final Instant OLD = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant NEW = Instant.parse("2026-03-05T10:00:00Z");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void allMarksAreWrittenTheNewestFirst() throws IOException {
        try (StudyData data = StudyData.open(study(), Clock.systemUTC()).data().orElseThrow()) {
            data.keep(new Bookmark(UUID.randomUUID(), "term:bdnf", "", OLD, OLD));
            data.keep(new OwnNote(UUID.randomUUID(), "tab:compare", "Which ruler?", NEW, NEW));
            data.keep(new OwnNote(UUID.randomUUID(), "node:gone", "Still mine", OLD, OLD));
        }
        assertEquals(ExitCode.OK, run());
        String text = Files.readString(folder.resolve("notes.md"));
        assertTrue(text.indexOf("## Compare") < text.indexOf("## BDNF"), text);
        assertTrue(text.contains("> Which ruler?"), text);
        assertTrue(text.contains("No longer in the unit · `node:gone`"), text);
        assertTrue(text.contains("> Still mine"), text);
    }

    @Test
    void whereNothingIsKeptNothingIsMade() throws IOException {
        assertEquals(ExitCode.OK, run());
        assertTrue(Files.readString(folder.resolve("notes.md")).contains("no bookmarks and no notes"));
        assertFalse(Files.exists(study()));
    }

    @Test
    void whatIsThereIsReplacedOnlyWhereThatIsAskedFor() throws IOException {
        Files.writeString(folder.resolve("notes.md"), "mine");
        assertEquals(ExitCode.FAILED, run());
        assertEquals("mine", Files.readString(folder.resolve("notes.md")));
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("--replace"));
        assertEquals(ExitCode.OK, run("--replace"));
    }

    @Test
    void whatIsForAMapIsNotForNotes() {
        CommandLine line = CommandLine.parse(List.of("--export", "notes.md", "--depth", "simple"));
        assertEquals(CommandLine.What.COMPLAIN, line.what());
        assertTrue(line.complaint().contains("--depth"), line.complaint());
    }

    private Path study() {
        return folder.resolve("study.db");
    }

    private int run(String... more) {
        List<String> arguments = new java.util.ArrayList<>(
                List.of("--export", folder.resolve("notes.md").toString()));
        arguments.addAll(List.of(more));
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new NotesRun(UNIT, CascadeApp.FEATURES, study(),
                CommandLine.parse(arguments).export().orElseThrow(), out, out).run();
    }
}
