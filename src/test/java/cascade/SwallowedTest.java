package cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing in the code swallows what is thrown: it is said, logged, carried on, or answered by name. */
class SwallowedTest {
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern CATCH = Pattern.compile("catch \\(([\\w.| ]+?) (\\w+)\\) \\{");
    /** Where such a thing is caught, anything may have happened, so what was caught must be looked at. */
    private static final Pattern BROAD = Pattern.compile(
            "\\b(Throwable|Exception|RuntimeException|Error|IOException|IllegalStateException)\\b");
    private static final Pattern TASK = Pattern.compile("\\btasks(\\(\\))?\\.run\\(");

    /** The one probe whose answer is the exception itself. */
    private static final List<String> ANSWERS = List.of("Headless.java: catch (IllegalStateException running)");

    @Test
    void whatIsCaughtIsSaidLoggedOrCarriedOn() throws IOException {
        List<String> swallowed = new ArrayList<>();
        for (Path file : files()) {
            swallowed.addAll(swallowed(String.valueOf(file.getFileName()), Files.readString(file)));
        }
        swallowed.removeAll(ANSWERS);
        assertEquals(List.of(), swallowed,
                "say it to the reader, give it to Faults, throw it on, or catch the one exception that is an answer");
    }

    @Test
    void noTaskHasAHandlerOfFailuresThatDoesNothing() throws IOException {
        for (Path file : files()) {
            assertEquals(0, deaf(Files.readString(file)),
                    file + ": leave the handler out, and the failure goes where all faults go");
        }
    }

    @Test
    void nothingWritesToTheTerminalBehindItsBack() throws IOException {
        for (Path file : files()) {
            String text = Files.readString(file);
            boolean entry = file.endsWith("Main.java") || file.endsWith("CascadeApp.java");
            assertTrue(!text.contains("printStackTrace()") && (entry || !text.contains("System.err")),
                    file + ": give it to Faults, or to the stream that Main hands over");
        }
    }

    @Test
    void theCheckItselfFindsWhatIsSwallowed() {
        String bad = "try { a(); } catch (IOException | RuntimeException gone) {\n // never mind\n }";
        assertEquals(List.of("A.java: catch (IOException | RuntimeException gone)"), swallowed("A.java", bad));
        assertEquals(List.of(), swallowed("A.java", bad.replace("// never mind", "say(gone);")));
        assertEquals(List.of(),
                swallowed("A.java", bad.replace("IOException | RuntimeException", "NoSuchFileException")));
        assertEquals(1, deaf("tasks.run(() -> { a(); }, b -> c(b), _ -> {});"));
        assertEquals(0, deaf("tasks.run(() -> { a(); }, _ -> {}, wrong -> say(wrong));"));
    }

    private static List<String> swallowed(String name, String text) {
        List<String> found = new ArrayList<>();
        Matcher each = CATCH.matcher(text);
        while (each.find()) {
            String block = block(text, each.end(), '{', '}').replaceAll("//[^\n]*", "");
            if (BROAD.matcher(each.group(1)).find() && !block.matches("(?s).*\\b" + each.group(2) + "\\b.*")) {
                found.add(name + ": " + each.group().replace(" {", ""));
            }
        }
        return found;
    }

    /** How many tasks end with a handler of failures that does nothing. */
    private static long deaf(String text) {
        return TASK.matcher(text).results().filter(
                call -> block(text, call.end(), '(', ')').matches("(?s).*-> \\{\\s*\\}\\s*\\)")).count();
    }

    private static String block(String text, int from, char opening, char closing) {
        int depth = 1;
        int at = from;
        while (depth > 0) {
            char c = text.charAt(at++);
            depth += c == opening ? 1 : c == closing ? -1 : 0;
        }
        return text.substring(from, at);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(CODE)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
