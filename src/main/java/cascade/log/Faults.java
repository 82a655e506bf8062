package cascade.log;

import cascade.messages.Messages;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one place where everything ends that went wrong and that nothing was ready for: it is logged, and the window (where
 * there is one) or the terminal is told. A fault that comes again and again from the same place is told once, and logged
 * at the first, tenth, hundredth … time. From any thread.
 */
public final class Faults {
    /** How many faults a report holds at most. */
    private static final int REPORTED = 5;
    /** So many places are told apart; more faults than that are a flood. */
    private static final int PLACES = 200;

    private final LogFile log;
    private final Clock clock;
    private final Supplier<String> version;
    private final PrintStream terminal;
    private final Map<String, Integer> times = new HashMap<>();
    private final List<Fault> first = new ArrayList<>();
    private Optional<Supplier<String>> unit = Optional.empty();
    private @Nullable Consumer<Fault> window;
    private boolean begun;
    /** Made when there is something to log: mostly there never is, and a start need not wait for it. */
    private @Nullable Anonymous anonymous;

    /**
     * @param log where it is logged
     * @param clock when it was
     * @param version Cascade's version
     * @param terminal where it is said while there is no window
     */
    public Faults(LogFile log, Clock clock, Supplier<String> version, PrintStream terminal) {
        this.log = log;
        this.clock = clock;
        this.version = version;
        this.terminal = terminal;
    }

    /** Those of this process, logged in a folder. */
    public static Faults in(Path folder, Supplier<String> version, PrintStream terminal) {
        return new Faults(new LogFile(folder.resolve("cascade.log"), terminal), Clock.systemUTC(), version, terminal);
    }

    private synchronized Anonymous anonymous() {
        Anonymous made = anonymous;
        if (made == null) {
            made = Anonymous.ofProcess();
            anonymous = made;
        }
        return made;
    }

    /** Where the log is, or would be. */
    public Path logFile() {
        return log.path();
    }

    /** Takes what nothing else catches, on any thread of the process that has no handler of its own. */
    public void catchAll() {
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> report(thrown));
    }

    /** Says which unit is open, for the report: its title, version and checksum. Asked when there is one. */
    public synchronized void about(Supplier<String> whichUnit) {
        unit = Optional.of(whichUnit);
    }

    /** Says who tells the reader from now on, on the thread of the fault. What came before there was a window is told at once. */
    public void onFault(Consumer<Fault> tell) {
        Optional<Fault> earlier;
        synchronized (this) {
            window = tell;
            earlier = first.isEmpty() ? Optional.empty() : Optional.of(first.getLast());
        }
        earlier.ifPresent(tell);
    }

    /** Logs a line about something that was coped with. */
    public synchronized void note(String event) {
        line("note", Fault.oneLine(anonymous().apply(event)));
    }

    /** Logs a line about something that was coped with, and says it on the terminal. */
    public void say(String event) {
        note(event);
        terminal.println(event);
    }

    /** Logs something that was coped with, or that the reader hears of in words elsewhere, with its stack. */
    public void note(String event, Throwable why) {
        take("", event.isEmpty() ? "" : event + ": ", why);
    }

    /** Logs a fault and tells the reader. */
    public void report(Throwable thrown) {
        take("reported ", "", thrown).ifPresent(fault -> {
            Consumer<Fault> to;
            synchronized (this) {
                first.add(fault);
                if (first.size() > REPORTED) {
                    first.removeFirst();
                }
                to = window;
            }
            if (to == null) {
                terminal.println(Messages.text("fault.said", fault.said(), log.path()));
            } else {
                to.accept(fault);
            }
        });
    }

    /** Logs it where it is new or a round number; gives it where it is new. */
    private synchronized Optional<Fault> take(String how, String event, Throwable thrown) {
        String place = how + Fault.place(thrown);
        if (!times.containsKey(place) && times.size() >= PLACES) {
            return Optional.empty();
        }
        int time = times.merge(place, 1, Integer::sum);
        Fault fault = Fault.of(thrown, clock.instant(), Thread.currentThread(), anonymous());
        String head = fault.thread() + ": " + Fault.oneLine(anonymous().apply(event + fault.said()));
        if (time == 1) {
            line("fault", head + "\n" + fault.stack().stripTrailing().indent(2).stripTrailing());
            return Optional.of(fault);
        }
        if (Integer.toString(time).matches("10+")) {
            line("fault", head + " (" + time + ")");
        }
        return Optional.empty();
    }

    private void line(String kind, String what) {
        String now = clock.instant().truncatedTo(ChronoUnit.SECONDS) + " ";
        if (!begun) {
            begun = true;
            log.add(now + "start Cascade " + version.get() + ", " + system());
        }
        log.add(now + kind + " " + what);
    }

    /** What a reader can send to who mends Cascade: versions, system, and the last faults with their stacks. */
    public synchronized String report() {
        return Messages.text("fault.report", version.get(), unit.map(Supplier::get).orElse("-"), system()) + "\n\n"
                + first.stream().map(fault -> fault.time().truncatedTo(ChronoUnit.SECONDS) + ", " + fault.thread()
                        + "\n" + fault.stack()).collect(Collectors.joining("\n"));
    }

    private static String system() {
        return property("os.name") + " " + property("os.version") + " " + property("os.arch") + ", Java "
                + property("java.version") + ", JavaFX " + property("javafx.runtime.version");
    }

    private static String property(String name) {
        return System.getProperty(name, "-");
    }
}
