package cascade.export.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cascade.unit.Model.Scenario;
import cascade.unit.Unit;
import cascade.unit.read.UnitFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken away is valid SBML, and comes to the same in another simulator: libSBML and SciPy, as Debian has them. */
class OtherSimulatorTest {
    private static final String PYTHON = "/usr/bin/python3";
    private static final double NEAR = 1e-4;

    private final Unit unit = UnitFolder.bundled();

    @Test
    void everyScenarioIsValidAndComesToTheSameElsewhere(@TempDir Path folder)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of(PYTHON)), PYTHON + " is not there");
        assumeTrue(run(List.of(PYTHON, "-c", "import libsbml, scipy"), folder).code() == 0,
                "Debian's python3-sbml5 and python3-scipy are not installed");
        List<String> command = new ArrayList<>(List.of(PYTHON, "src/test/python/simulate.py"));
        for (Scenario scenario : unit.model().scenarios()) {
            Path its = Files.createDirectory(folder.resolve(scenario.id()));
            unpack(new ScenarioExport(unit, scenario).content(ModelFile.OMEX), its);
            command.add(its.toString());
        }
        Ended ended = run(command, folder);
        assertEquals(0, ended.code(), ended.said());
        List<String> lines = ended.said().lines().toList();
        assertEquals(unit.model().scenarios().stream().map(Scenario::id).toList(),
                lines.stream().filter(line -> !line.startsWith(" ")).map(line -> line.split(" ")[0]).toList(),
                ended.said());
        for (String line : lines) {
            assertTrue(!line.startsWith(" ") && line.split(" ")[1].equals("0"), "libSBML complains: " + ended.said());
            assertTrue(Double.parseDouble(line.split(" ")[2]) < NEAR, "it comes to something else: " + line);
        }
    }

    private static void unpack(byte[] archive, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Files.write(folder.resolve(entry.getName()), in.readAllBytes());
            }
        }
    }

    private record Ended(int code, String said) {}

    private static Ended run(List<String> command, Path folder) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        return new Ended(process.waitFor(), Files.readString(said));
    }
}
