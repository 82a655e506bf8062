package cascade.start;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How long after the process's start a start got how far, for measuring.
 *
 * <p>With {@code -Dcascade.marks=true} a line {@code mark NAME MILLISECONDS} is printed for each, the names being those
 * of {@link Milestone} in small letters: all up to the first picture when that is handed over to be drawn, later ones as they come. With
 * {@code -Dcascade.exit-after=window} or {@code walk} Cascade then ends as soon as its first picture, or the first of the
 * walk, is handed over; with {@code study} it opens the study data then, and ends when they have been read. With
 * {@code -Dcascade.exit-after=tour} a tour goes to every tab and step twice, and adds a line {@code stop MILLISECONDS NAME}
 * for each of its stops: how long after it was asked for what it leads to had been drawn; and for those that were waited for
 * through many frames, {@code frame MILLISECONDS NAME}: how long these were on average. With
 * {@code -Dcascade.tour-study=FOLDER} a tour finds a copy of the study data in that folder.
 */
public final class StartTimes {
    /** How far a start can be. */
    public enum Milestone {
        /** The program was entered. */
        MAIN,
        /** The preferences were read. */
        PREFERENCES,
        /** The unit was read and checked. */
        UNIT,
        /** JavaFX was there. */
        TOOLKIT,
        /** The window was filled. */
        FILLED,
        /** The window was asked to show itself, and came back. */
        SHOWN,
        /**
         * The window's first picture had been laid out and handed over to be drawn. When it is on the screen can be seen from
         * outside only; {@code packaging/seen} does.
         */
        WINDOW,
        /** The Pathway tab's first picture had been handed over. */
        WALK,
        /** The study data were open. */
        STUDY,
        /** What is known of each item had been read from them. */
        KNOWN
    }

    private final boolean wanted;
    private final Optional<String> last;
    private final PrintStream out;
    private final long begun;
    private final Map<Milestone, Double> noted = new TreeMap<>();
    private boolean printing;

    /**
     * @param wanted whether they are printed
     * @param last after which one Cascade ends
     * @param out where to
     * @param age how old the process is now
     */
    public StartTimes(boolean wanted, Optional<String> last, PrintStream out, Duration age) {
        this.wanted = wanted;
        this.last = last;
        this.out = out;
        this.begun = System.nanoTime() - age.toNanos();
    }

    /** Those of this process, as its system properties have it. */
    public static StartTimes ofProcess(PrintStream out) {
        boolean wanted = Boolean.getBoolean("cascade.marks");
        return new StartTimes(wanted, Optional.ofNullable(System.getProperty("cascade.exit-after")), out,
                wanted ? age() : Duration.ZERO);
    }

    /** Notes that the start is so far; only the first time counts. From any thread. */
    public synchronized void note(Milestone milestone) {
        if (!wanted || noted.containsKey(milestone)) {
            return;
        }
        noted.put(milestone, (System.nanoTime() - begun) / 1e6);
        if (printing) {
            print(milestone, noted.get(milestone));
        } else if (milestone == Milestone.WINDOW) {
            printing = true;
            noted.forEach(this::print);
        }
    }

    /** Whether a tour is to time its stops. */
    public boolean timesStops() {
        return wanted && last.filter("tour"::equals).isPresent();
    }

    /** The folder of the study data of which a tour finds a copy; empty for none. */
    public static Optional<Path> studyOfTour() {
        return Optional.ofNullable(System.getProperty("cascade.tour-study")).map(Path::of);
    }

    /** Prints how long a stop of a tour took to be drawn. */
    public synchronized void drawn(String stop, Duration took) {
        if (timesStops()) {
            out.println("stop " + String.format(Locale.ROOT, "%.1f", took.toNanos() / 1e6) + " " + stop);
        }
    }

    /** Prints how long the frames were on average while a stop of a tour was waited for. */
    public synchronized void waited(String stop, Duration frame) {
        if (timesStops()) {
            out.println("frame " + String.format(Locale.ROOT, "%.1f", frame.toNanos() / 1e6) + " " + stop);
        }
    }

    private void print(Milestone milestone, double millis) {
        out.println("mark " + name(milestone) + " " + String.format(Locale.ROOT, "%.1f", millis));
    }

    /** Whether Cascade is to end once it is so far. */
    public boolean endAfter(Milestone milestone) {
        return last.filter(name(milestone)::equals).isPresent();
    }

    private static String name(Milestone milestone) {
        return milestone.name().toLowerCase(Locale.ROOT);
    }

    /** Linux knows to a hundredth of a second; what Java says of a process's start can be off by a whole one there. */
    private static Duration age() {
        Path process = Path.of("/proc/self/stat");
        if (!Files.isReadable(process)) {
            return ProcessHandle.current().info().startInstant().map(
                    started -> Duration.between(started, Instant.now())).orElse(Duration.ZERO);
        }
        try {
            String stat = Files.readString(process);
            String ticks = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[19];
            String uptime = Files.readString(Path.of("/proc/uptime")).split(" ", 2)[0];
            return Duration.ofMillis(Math.round(Double.parseDouble(uptime) * 1000) - Long.parseLong(ticks) * 10);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
