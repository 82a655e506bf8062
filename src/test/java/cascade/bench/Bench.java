package cascade.bench;

import cascade.unit.Depth;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Runs each measurement in a JVM of its own, several times, and prints the median beside its bar. What needs a window is
 * measured on a virtual screen, which is started here where Xvfb is installed.
 *
 * <p>{@code mvn -Pbench verify} measures everything, which takes an hour. {@code -Dbench=frames} measures only the
 * parts in whose names that regular expression is found. The parts are {@code unit}, {@code search}, {@code simulate}, {@code practice}, {@code tabs}, {@code large unit},
 * {@code window}, {@code at rest, CPU}, {@code frames simple 1280x800} (and {@code advanced}, and {@code 1920x1080}) and
 * {@code frames 50 nodes} (and {@code 200}, {@code 1000}).
 */
public final class Bench {
    private static final int RUNS = 7;
    private static final int FEW_RUNS = 3;
    private static final String PRACTICE = "practice";
    private static final String SCREEN = ":97";
    private static final List<String> HEADLESS = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");
    private static final List<String> WINDOW = List.of("-Dprism.order=sw");
    private static final List<int[]> SIZES = List.of(new int[]{1280, 800}, new int[]{1920, 1080});
    private static final int[] GRAPHS = {50, 200, 1000};

    private final Map<String, List<Double>> figures = new TreeMap<>();
    private final Pattern wanted;

    private Bench(Pattern wanted) {
        this.wanted = wanted;
    }

    /** Prints the table. Takes a regular expression: which parts are measured. */
    public static void main(String[] args) throws Exception {
        new Bench(Pattern.compile(args[0])).run();
    }

    private void run() throws Exception {
        measure("unit", RUNS, () -> {
            child(HEADLESS, Map.of(), ReadUnit.class, "whole");
            child(HEADLESS, Map.of(), ReadUnit.class, "tree");
        });
        measure("search", 1, () -> child(HEADLESS, Map.of(), Searching.class));
        measure("simulate", FEW_RUNS, () -> child(List.of("-Xmn16m"), Map.of(), Simulating.class));
        measurePractice();
        boolean screen = Files.isExecutable(Path.of("/usr/bin/Xvfb"));
        if (screen) {
            Process xvfb = new ProcessBuilder("Xvfb", SCREEN, "-screen", "0", "1920x1080x24", "-nolisten",
                    "tcp", "-noreset").redirectErrorStream(true).redirectOutput(
                            ProcessBuilder.Redirect.DISCARD).start();
            try {
                measureWindows();
            } finally {
                xvfb.destroy();
                xvfb.waitFor(5, TimeUnit.SECONDS);
            }
        }
        print(screen);
    }

    private void measurePractice() throws Exception {
        if (wanted.matcher(PRACTICE).find()) {
            Path folder = Files.createTempDirectory("cascade-bench");
            String file = folder.resolve("unit.db").toString();
            child(List.of("-Xmx1g"), Map.of(), Practising.class, file, "write");
            measure(PRACTICE, RUNS, () -> child(HEADLESS, Map.of(), Practising.class, file));
        }
    }

    private void measureWindows() throws Exception {
        Map<String, String> display = Map.of("DISPLAY", SCREEN);
        measure("window", RUNS, () -> {
            child(WINDOW, display, FirstWindow.class, "cascade");
            child(WINDOW, display, FirstWindow.class, "bare");
        });
        // Not without a display: the platform for that copies every pixel of a frame on the FX thread, one by one, and that
        // would be most of what is measured.
        measure("tabs", FEW_RUNS, () -> child(WINDOW, display, Switching.class));
        measure("large unit", FEW_RUNS, () -> {
            List<String> asPackaged = new ArrayList<>(WINDOW);
            // All of it, list after list, is to fit into the memory that the app has.
            asPackaged.addAll(List.of("-Xmx144m", "-Xmn16m", "-XX:SoftRefLRUPolicyMSPerMB=0"));
            child(asPackaged, display, LargeUnits.class);
        });
        measure("at rest, CPU", 1, () -> child(WINDOW, display, AtRest.class));
        for (int[] size : SIZES) {
            for (Depth depth : Depth.values()) {
                String part = walked(depth, size);
                measure(part, FEW_RUNS, () -> child(WINDOW, display, FrameTimes.class, part, depth.name(),
                        Integer.toString(size[0]), Integer.toString(size[1])));
            }
        }
        for (int nodes : GRAPHS) {
            String part = generated(nodes);
            Path positions = Files.createTempFile("cascade-bench", ".json");
            // Laying out is not the app's work: it has the memory it wants.
            measure(part, 1, () -> child(List.of("-Dglass.platform=Headless", "-Xmx1g"), Map.of(), LayOut.class, part,
                    Integer.toString(nodes), positions.toString()));
            measure(part, FEW_RUNS, () -> child(WINDOW, display, FrameTimes.class, part, Depth.ADVANCED.name(),
                    Integer.toString(SIZES.getFirst()[0]), Integer.toString(SIZES.getFirst()[1]),
                    Integer.toString(nodes), positions.toString()));
            Files.delete(positions);
        }
    }

    private static String walked(Depth depth, int[] size) {
        return "frames " + depth.name().toLowerCase(Locale.ROOT) + " " + size[0] + "x" + size[1];
    }

    private static String generated(int nodes) {
        return "frames " + nodes + " nodes";
    }

    /** Something that is measured. */
    private interface Measured {
        void run() throws Exception;
    }

    private void measure(String part, int runs, Measured what) throws Exception {
        if (wanted.matcher(part).find()) {
            for (int i = 0; i < runs; i++) {
                what.run();
            }
        }
    }

    private void child(List<String> flags, Map<String, String> environment, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Xmx144m",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        command.addAll(flags);
        command.add(program.getName());
        command.addAll(List.of(arguments));
        Path config = Files.createTempDirectory("cascade-bench");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.environment().put("XDG_CONFIG_HOME", config.toString());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program.getSimpleName() + " failed:\n" + out);
        }
        out.lines().filter(line -> line.startsWith("# ")).forEach(System.out::println);
        out.lines().filter(line -> line.startsWith("= ")).map(line -> line.substring(2).split("=", 2)).forEach(
                figure -> figures.computeIfAbsent(figure[0].strip(), _ -> new ArrayList<>()).add(
                        Double.valueOf(figure[1].strip())));
    }

    private void print(boolean screen) {
        System.out.println();
        System.out.printf("%-72s %9s   %s%n", "Figure (median of runs)", "measured", "bar or peer");
        row("unit read and checked, cold, ms", "unit read", "≤ 150 ms; JSON trees alone " + text("unit tree"));
        row("search, one keystroke, this unit, p95 ms", "search unit", "≤ 2 ms");
        row("search, one keystroke, 10,000 entries, p95 ms", "search many", "≤ 20 ms");
        row("model: 14 days, one dose, warm, ms", "simulate fortnight, one dose", "≤ 10 ms");
        row("model: 14 days, a dose a day, warm, ms", "simulate fortnight, a dose a day", "≤ 10 ms");
        row("model: slowest ready scenario, warm, ms", "simulate slowest scenario", "≤ 10 ms");
        row("model: 200 draws over a day, ms", "simulate bands, day, one dose", "≤ 1000 ms");
        row("model: 200 draws over 14 days, one dose, ms", "simulate bands, fortnight, one dose", "≤ 1000 ms");
        row("model: 200 draws over 14 days, a dose a day, ms", "simulate bands, fortnight, a dose a day",
                "≤ 1000 ms");
        row("100,000 answers: study data asked for → known, whole, ms", "practice open", "≤ 150 ms");
        row("the same: what is known, on the FX thread, own time, p95 ms", "practice known", "≤ 5 ms");
        row("the same: counted and planned, this unit, on the FX thread, own time, p95 ms", "practice planned",
                "≤ 5 ms");
        row("the same: counted and planned, 30,000 items, own time, p95 ms", "practice planned, many", "≤ 50 ms");
        row("the same: answered, on the FX thread, own time, p95 ms", "practice answered", "≤ 5 ms");
        row("the same: answered → on the disk and told, p95 ms", "practice kept", "≤ 50 ms");
        row("the same: all answers read for the progress page, off the FX thread, ms", "practice history", "");
        row("the same: the progress page worked out, 30,000 items, off the FX thread, ms", "practice progress", "");
        row("tab switched → painted, first time, p95 ms", "tab first", "≤ 100 ms");
        row("tab switched → painted, again, p95 ms", "tab again", "≤ 100 ms");
        row("step changed → first frame, simple, p95 ms", "step simple", "≤ 50 ms");
        row("step changed → first frame, advanced, p95 ms", "step advanced", "≤ 50 ms");
        row("10,000 terms: unit read and checked, ms", "large read", "");
        row("the same, with a map of 1,000 nodes: all questions made, off the FX thread, ms", "large asked",
                "≤ 2000 ms");
        row("all of it opened twice, in one window, MB of heap in use at the end", "large, MB", "≤ 128 MB");
        row("the same: opened again → painted, p95 ms", "large again", "≤ 2000 ms");
        for (String list : LargeUnits.ROUTES) {
            row("10,000 terms, 1,000 to 2,000 of the rest, 60 columns: " + list + " → painted, ms", "large " + list,
                    "≤ 2000 ms");
        }
        row("resident after a tour of every tab, MiB", "resident", "≤ 220 MiB");
        if (screen) {
            row("process start → first window painted, ms", "window cascade",
                    "bare JavaFX window " + text("window bare") + ", ratio "
                            + String.format(Locale.ROOT, "%.2f", median("window cascade") / median("window bare")));
            row("at rest, CPU of the process, worst of " + text("at rest, places") + " places, % of a core",
                    "at rest, CPU", "≤ 0.5; bare JavaFX window " + text("at rest, CPU bare"));
            printFrames();
        } else {
            System.out.println("Windows are not measured: Xvfb is not installed.");
        }
    }

    /** Frames a second, and the times that 50, 95 and 99 of 100 frames do not exceed. */
    private void printFrames() {
        for (int[] size : SIZES) {
            for (Depth depth : Depth.values()) {
                String part = walked(depth, size);
                boolean barred = size == SIZES.getFirst();
                for (String what : List.of("walk", "pan", "zoom")) {
                    frames(part, what, barred ? "≥ 58 fps, p99 ≤ 20 ms" : "");
                }
                row(part + ", step changed → first frame, p95 ms", part + " step", "≤ 50 ms");
                row(part + ", first picture of the tab, ms", part + " first", "≤ 100 ms");
                row(part + ", at rest, frames in a second", part + " rest", "0");
            }
        }
        for (int nodes : GRAPHS) {
            String part = generated(nodes);
            boolean barred = nodes == 1000;
            frames(part, "pan", barred ? "≥ 50 fps; Cytoscape.js 3.34: 60" : "");
            frames(part, "zoom", barred ? "≥ 50 fps; Cytoscape.js 3.34: 60" : "");
            frames(part, "walk", barred ? "≥ 50 fps; Cytoscape.js 3.34: 21" : "");
            row(part + ", step changed → first frame, p95 ms", part + " step", "");
            row(part + ", first picture, ms", part + " first", barred ? "≤ 400 ms; Cytoscape.js 3.34: 400 to 510" : "");
            row(part + ", at rest, frames in a second", part + " rest", "0");
            row(part + ", laid out by ELK when the unit is built, ms", part + " layout", "");
        }
    }

    private void frames(String part, String what, String bar) {
        String key = part + " " + what;
        row(String.format(Locale.ROOT, "%s: p50 %.1f, p95 %.1f, p99 %.1f ms; fps", key,
                median(key + " p50"), median(key + " p95"), median(key + " p99")), key + " fps", bar);
    }

    private void row(String title, String key, String bar) {
        if (figures.containsKey(key)) {
            System.out.printf("%-72s %9s   %s%n", title.replaceFirst("^frames ", ""), text(key), bar);
        }
    }

    private String text(String key) {
        double figure = median(key);
        return String.format(Locale.ROOT, figure > 0 && figure < 1 ? "%.2f" : "%.1f", figure);
    }

    private double median(String key) {
        List<Double> all = new ArrayList<>(figures.getOrDefault(key, List.of(Double.NaN)));
        Collections.sort(all);
        return all.get(all.size() / 2);
    }
}
