package cascade.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Something went wrong that nothing was ready for.
 *
 * @param time when
 * @param thread the name of the thread it happened on
 * @param said what it says of itself, in a line, without personal data
 * @param stack its stack trace and those of its causes, without personal data
 */
public record Fault(Instant time, String thread, String said, String stack) {
    private static final int LONGEST = 16 * 1024;
    private static final int FRAMES = 8;

    static Fault of(Throwable thrown, Instant time, Thread thread, Anonymous anonymous) {
        StringWriter stack = new StringWriter();
        thrown.printStackTrace(new PrintWriter(stack));
        String whole = stack.toString();
        return new Fault(time, thread.getName(), anonymous.apply(oneLine(thrown.toString())),
                anonymous.apply(whole.substring(0, Math.min(whole.length(), LONGEST))));
    }

    static String oneLine(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" "));
    }

    /** The same for faults that come from the same place. */
    static String place(Throwable thrown) {
        return thrown.getClass().getName() + Arrays.stream(thrown.getStackTrace()).limit(FRAMES).toList();
    }
}
