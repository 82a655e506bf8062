package cascade.ui.shell;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What can be read in a file of preferences, line by line. A line that was spoilt spoils no other.
 *
 * @param preferences what they say
 * @param kept how many of their keys could be read
 * @param whole whether every line was
 */
record PreferencesText(Preferences preferences, int kept, boolean whole) {
    private static final Pattern LINE = Pattern.compile("[a-z][a-z0-9.-]*\\s*[=:].*");
    private static final String COUNT = "# lines: ";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What stands for bytes that are no UTF-8, and what a file is full of after some power cuts. */
    private static final Pattern SPOILT = Pattern.compile("[\uFFFD\0]");

    /** Reads a text. One that is empty is not whole: Cascade writes none. Nor is one that doesn't end with its last line. */
    static PreferencesText read(String file) {
        String text = file.startsWith(BYTE_ORDER_MARK) ? file.substring(1) : file;
        List<String> lines = text.lines().toList();
        Map<String, String> all = new HashMap<>();
        boolean whole = !text.isBlank() && !cutShort(lines);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean cutOff = i == lines.size() - 1 && !text.endsWith("\n");
            if (cutOff) {
                whole = false;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                whole &= add(line, all);
            }
        }
        Set<String> senseless = new HashSet<>();
        Preferences preferences = Preferences.from(all, senseless::add);
        all.keySet().retainAll(Preferences.keys());
        all.keySet().removeAll(senseless);
        return new PreferencesText(preferences, all.size(), whole && senseless.isEmpty());
    }

    /**
     * The text of preferences: sorted, and without the date that {@link Properties#store} puts in, so that the same gives
     * the same. How many lines there are stands at the top, so that a text that was cut short is known.
     */
    static String of(Preferences preferences) throws IOException {
        StringWriter out = new StringWriter();
        preferences.toProperties().store(out, null);
        List<String> lines = out.toString().lines().filter(line -> !line.startsWith("#")).sorted().toList();
        return COUNT + lines.size() + "\n" + String.join("\n", lines) + "\n";
    }

    /** Whether there are fewer lines than the text itself says; one that was written by hand says nothing. */
    private static boolean cutShort(List<String> lines) {
        return !lines.isEmpty() && lines.getFirst().matches(COUNT + "\\d{1,4}")
                && lines.size() - 1 < Integer.parseInt(lines.getFirst().substring(COUNT.length()));
    }

    private static boolean add(String line, Map<String, String> all) {
        if (SPOILT.matcher(line).find() || !LINE.matcher(line).matches()) {
            return false;
        }
        Properties one = new Properties();
        try {
            one.load(new StringReader(line));
        } catch (IllegalArgumentException escape) {
            return false;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        one.forEach((key, value) -> all.put(key.toString(), value.toString()));
        return true;
    }
}
