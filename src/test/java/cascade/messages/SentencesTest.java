package cascade.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences of the app as another language needs them: whole, and in one place. */
class SentencesTest {
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern SENTENCE = Pattern.compile("Messages\\.(text|count|word|list)\\(");
    private static final Pattern COUNT = Pattern.compile("Messages\\.count\\((?:\\w+\\.\\w+\\(\\) \\? )?"
            + "\"([\\w.-]+)\"(?: : \"([\\w.-]+)\")?");

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(CODE)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Properties english() throws IOException {
        Properties all = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("resources/cascade/messages.properties"))) {
            all.load(in);
        }
        return all;
    }

    @Test
    void noSentenceIsGluedFromParts() throws IOException {
        List<String> glued = new ArrayList<>();
        for (Path file : files()) {
            glued(Files.readString(file)).forEach(part -> glued.add(file.getFileName() + ": " + part));
        }
        assertEquals(List.of(), glued, "give the sentence a pattern of its own, with a place for each part");
    }

    @Test
    void theCheckItselfFindsGlue() {
        assertEquals(1, glued("say(a + \" \" + Messages.text(\"b\", f(x)));").size());
        assertEquals(1, glued("say(Messages.text(\"b\", f(x)) + c);").size());
        assertEquals(List.of(), glued("say(Messages.text(\"b\", x + 1) + \"\\n\" + Messages.text(\"c\"));"));
        assertEquals(List.of(), glued("say(Messages.text(Messages.key(a) + \".b\"));"));
    }

    /** A line break may stand between two sentences; nothing else may. */
    private static List<String> glued(String code) {
        List<String> found = new ArrayList<>();
        Matcher call = SENTENCE.matcher(code);
        while (call.find()) {
            String before = code.substring(0, call.start()).stripTrailing();
            String after = code.substring(end(code, call.end())).stripLeading();
            boolean left = before.endsWith("+") && !before.matches("(?s).*\\\\n\"\\s*\\+");
            boolean right = after.startsWith("+") && !after.matches("(?s)\\+\\s*\"\\\\n.*");
            if (left || right) {
                found.add(code.substring(call.start(), end(code, call.end())));
            }
        }
        return found;
    }

    private static int end(String code, int from) {
        int depth = 1;
        int at = from;
        while (depth > 0) {
            char c = code.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return at;
    }

    @Test
    void everyCountHasEveryFormThatTheLanguageHas() throws IOException {
        Properties english = english();
        Set<String> counted = new TreeSet<>();
        for (Path file : files()) {
            COUNT.matcher(Files.readString(file)).results().forEach(found -> {
                counted.add(found.group(1));
                if (found.group(2) != null) {
                    counted.add(found.group(2));
                }
            });
        }
        assertTrue(counted.size() >= 10, counted.toString());
        for (String key : counted) {
            assertEquals(Set.of("one", "other"), PluralRule.ONE_OTHER.categories().stream().filter(
                    form -> english.containsKey(key + "." + form)).collect(Collectors.toSet()), key);
        }
    }

    @Test
    void noSentenceIsLookedUpByTheSystemsLanguage() throws IOException {
        for (Path file : files()) {
            // The size of paper goes by the reader's country, and is no sentence.
            String code = Files.readString(file).replace("Paper.of(Locale.getDefault(Locale.Category.FORMAT))", "");
            assertTrue(!code.contains("ResourceBundle") && !code.contains("Locale.getDefault"),
                    file + ": ask Messages, which speaks the language of the app");
        }
    }

    @Test
    void noApostropheIsTakenForAQuote() throws IOException {
        english().forEach((key, sentence) -> assertTrue(!sentence.toString().contains("'"),
                key + ": write ’, as ' hides what follows it"));
    }
}
