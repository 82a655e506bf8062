package cascade.bench;

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

/**
 * Runs each measurement in a JVM of its own, several times, and prints the median beside its bar. First windows are
 * measured on a virtual screen, which is started here where Xvfb is installed.
 */
public final class Bench {
    private static final int RUNS = 7;
    private static final String SCREEN = ":97";
    private static final List<String> HEADLESS = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    private final Map<String, List<Double>> figures = new TreeMap<>();

    private Bench() {}

    /** Prints the table. */
    public static void main(String[] args) throws Exception {
        new Bench().run();
    }

    private void run() throws Exception {
        for (int i = 0; i < RUNS; i++) {
            child(HEADLESS, Map.of(), ReadUnit.class, "whole");
            child(HEADLESS, Map.of(), ReadUnit.class, "tree");
        }
        child(HEADLESS, Map.of(), Searching.class);
        for (int i = 0; i < 3; i++) {
            child(HEADLESS, Map.of(), Switching.class);
        }
        boolean screen = Files.isExecutable(Path.of("/usr/bin/Xvfb"));
        if (screen) {
            Process xvfb = new ProcessBuilder("Xvfb", SCREEN, "-screen", "0", "1920x1080x24", "-nolisten",
                    "tcp").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            try {
                for (int i = 0; i < RUNS; i++) {
                    child(List.of("-Dprism.order=sw"), Map.of("DISPLAY", SCREEN), FirstWindow.class, "cascade");
                    child(List.of("-Dprism.order=sw"), Map.of("DISPLAY", SCREEN), FirstWindow.class, "bare");
                }
            } finally {
                xvfb.destroy();
                xvfb.waitFor(5, TimeUnit.SECONDS);
            }
        }
        print(screen);
    }

    private void child(List<String> flags, Map<String, String> environment, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Xmx160m",
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
        out.lines().filter(line -> line.startsWith("= ")).map(line -> line.substring(2).split("=", 2)).forEach(
                figure -> figures.computeIfAbsent(figure[0].strip(), _ -> new ArrayList<>()).add(
                        Double.valueOf(figure[1].strip())));
    }

    private void print(boolean screen) {
        System.out.println();
        System.out.printf("%-58s %12s   %s%n", "Figure (median of runs)", "measured", "bar or peer");
        row("unit read and checked, cold, ms", "unit read", "≤ 150 ms; JSON trees alone " + text("unit tree"));
        row("search, one keystroke, this unit, p95 ms", "search unit", "≤ 2 ms");
        row("search, one keystroke, 10,000 entries, p95 ms", "search many", "≤ 20 ms");
        row("tab switched → painted, first time, p95 ms", "tab first", "≤ 100 ms");
        row("tab switched → painted, again, p95 ms", "tab again", "≤ 100 ms");
        row("step changed → first frame, simple, p95 ms", "step simple", "≤ 50 ms");
        row("step changed → first frame, advanced, p95 ms", "step advanced", "≤ 50 ms");
        row("resident after a tour of every tab, MiB", "resident", "≤ 220 MiB");
        if (screen) {
            row("process start → first window painted, ms", "window cascade",
                    "bare JavaFX window " + text("window bare") + ", ratio "
                            + String.format(Locale.ROOT, "%.2f", median("window cascade") / median("window bare")));
        } else {
            System.out.println("First windows are not measured: Xvfb is not installed.");
        }
    }

    private void row(String title, String key, String bar) {
        System.out.printf("%-58s %12s   %s%n", title, text(key), bar);
    }

    private String text(String key) {
        return String.format(Locale.ROOT, "%.1f", median(key));
    }

    private double median(String key) {
        List<Double> all = new ArrayList<>(figures.getOrDefault(key, List.of(Double.NaN)));
        Collections.sort(all);
        return all.get(all.size() / 2);
    }
}
