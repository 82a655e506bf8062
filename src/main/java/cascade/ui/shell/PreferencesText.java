package cascade.ui.shell;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * What can be read in a file of preferences, line by line. A line that was spoilt spoils no other.
 *
 * @param preferences what they say
 * @param kept how many lines were understood
 * @param whole whether every line was
 */
record PreferencesText(Preferences preferences, int kept, boolean whole) {
    private static final Pattern LINE = Pattern.compile("[a-z][a-z0-9.-]*\\s*[=:].*");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What stands for bytes that are no UTF-8, and what a file is full of after some power cuts. */
    private static final Pattern SPOILT = Pattern.compile("[\uFFFD\0]");

    /** Reads a text. One that is empty is not whole: Cascade writes none. Nor is one that doesn't end with its last line. */
    static PreferencesText read(String file) {
        String text = file.startsWith(BYTE_ORDER_MARK) ? file.substring(1) : file;
        List<String> lines = text.lines().toList();
        Map<String, String> all = new HashMap<>();
        boolean whole = !text.isBlank();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean cutOff = i == lines.size() - 1 && !text.endsWith("\n");
            if (!line.isBlank() && !line.startsWith("#")) {
                whole &= !cutOff && add(line, all);
            }
        }
        AtomicInteger senseless = new AtomicInteger();
        Preferences preferences = Preferences.from(all, _ -> senseless.incrementAndGet());
        return new PreferencesText(preferences, all.size() - senseless.get(), whole && senseless.get() == 0);
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
