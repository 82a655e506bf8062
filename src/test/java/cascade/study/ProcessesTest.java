package cascade.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that are killed, and several at once. {@code -Dstudy.kills=200 -Dstudy.seed=1} for more kills, or others.
 */
class ProcessesTest {
    private static final int FEW = 8;
    private static final int LONGEST = 700;

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("unit.db");
    }

    private Process writer(long seed, long many) throws IOException {
        return writer(seed, many, Files.createDirectories(folder.resolve("native")));
    }

    private Process writer(long seed, long many, Path unpacked) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Dorg.sqlite.tmpdir=" + unpacked, "-cp", System.getProperty("java.class.path"), Writer.class.getName(),
                file().toString(), Long.toString(seed), Long.toString(many)).redirectError(
                        folder.resolve("errors-" + seed).toFile()).start();
    }

    private static BufferedReader out(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private Set<String> there() {
        try (StudyData data = Answers.ready(file())) {
            return data.reviews().stream().map(review -> review.id().toString()).collect(Collectors.toSet());
        }
    }

    @Test
    void anAcceptedAnswerSurvivesAKill() throws IOException, InterruptedException {
        int kills = Integer.getInteger("study.kills", FEW);
        long seed = Long.getLong("study.seed", 20260301L);
        Set<String> accepted = new HashSet<>();
        int hot = 0;
        for (int i = 0; i < kills; i++) {
            Random random = new Random(seed * 1_000_003 + i);
            // Some are killed before they have begun.
            int after = random.nextInt(8) == 0 ? random.nextInt(3) : random.nextInt(LONGEST);
            Process process = writer(seed * 10_000 + i, Long.MAX_VALUE);
            try (BufferedReader out = out(process)) {
                String line = "";
                for (int lines = 0; lines < after && line != null; lines++) {
                    line = out.readLine();
                    collect(line, accepted);
                }
                // Not the process itself: that would close what it has said.
                process.toHandle().destroyForcibly();
                // What it had said by then counts too. The last line may be half a one.
                for (line = out.readLine(); line != null; line = out.readLine()) {
                    if (line.length() == 36) {
                        collect(line, accepted);
                    }
                }
            }
            assertTrue(process.waitFor() != 0, "it was not killed: " + Files.readString(
                    folder.resolve("errors-" + (seed * 10_000 + i))));
            hot += StoreFiles.hasLog(file()) ? 1 : 0;
            Set<String> there = there();
            Set<String> lost = new HashSet<>(accepted);
            lost.removeAll(there);
            assertEquals(Set.of(), lost, "study.seed=" + seed + ", kill " + i);
            assertInstanceOf(Verdict.Whole.class,
                    new Examination(Schema.CURRENT).of(file(), folder.resolve("scratch")));
        }
        System.out.println(kills + " kills, " + hot + " with a log left, " + accepted.size() + " answers accepted");
        assertTrue(accepted.size() > kills * 50 && hot > kills / 2, accepted.size() + ", " + hot);
    }

    private static void collect(String line, Set<String> accepted) {
        if (line != null && line.length() == 36) {
            accepted.add(line);
        } else {
            assertTrue(line == null || line.equals("Ready"), line);
        }
    }

    @Test
    void whereSqliteCantBeLoadedThatIsSaid() throws IOException, InterruptedException {
        Process process = writer(1, 1, Files.createFile(folder.resolve("no-folder")));
        try (BufferedReader out = out(process)) {
            assertEquals("Without", out.readLine());
        }
        process.waitFor();
    }

    @Test
    void twoProcessesWriteAtOnceAndNeitherLosesAnything() throws IOException, InterruptedException {
        int many = 150;
        List<Process> both = List.of(writer(1, many), writer(2, many));
        Set<String> accepted = new HashSet<>();
        List<String> others = new ArrayList<>();
        for (Process process : both) {
            try (BufferedReader out = out(process)) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    (line.length() == 36 ? accepted : others).add(line);
                }
            }
            assertEquals(0, process.waitFor());
        }
        assertEquals(List.of("Ready", "end", "Ready", "end"), others);
        assertEquals(2 * many, accepted.size());
        assertEquals(accepted, there());
    }
}
