package cascade.export.model;

import cascade.export.Xml;
import cascade.simulation.Network;
import cascade.simulation.Runs;
import cascade.simulation.Times;
import cascade.simulation.Trial;
import cascade.unit.Model.Scenario;
import cascade.unit.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a scenario, with what is done in it, as one of its files. The same scenario gives the same file. */
public final class ScenarioExport {
    private static final int STEPS = 480;
    private static final String MODEL = "model.xml";
    private static final String SIMULATION = "simulation.sedml";
    private static final String COURSE = "course.csv";
    private static final String MANIFEST = "manifest.xml";
    private static final String COMBINE = "http://identifiers.org/combine.specifications/";
    /** A zip file notes when; the same file each time notes the same. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final Unit unit;
    private final Scenario scenario;
    private final Trial trial;

    /** Prepares the files of a scenario of a unit's model. */
    public ScenarioExport(Unit unit, Scenario scenario) {
        this.unit = unit;
        this.scenario = scenario;
        trial = new Trial(new Network(unit), Runs.both(scenario.setting(), scenario.change()), scenario.hours());
    }

    /** A file's content. */
    public byte[] content(ModelFile kind) {
        return switch (kind) {
        case SBML -> bytes(Sbml.of(unit, scenario, trial));
        case CSV -> bytes(course());
        case OMEX -> archive();
        };
    }

    private String course() {
        return CourseTable.of(trial.network(), trial.run(Times.even(scenario.hours(), STEPS)));
    }

    private byte[] archive() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(MANIFEST, bytes(manifest()));
        files.put(MODEL, content(ModelFile.SBML));
        files.put(SIMULATION, bytes(SedMl.of(MODEL, trial.network(), scenario.hours(), STEPS)));
        files.put(COURSE, content(ModelFile.CSV));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String manifest() {
        Xml xml = new Xml(COMBINE + "omex-manifest", "omexManifest");
        xml.empty("content", "location", ".", "format", COMBINE + "omex");
        xml.empty("content", "location", "./" + MANIFEST, "format", COMBINE + "omex-manifest");
        xml.empty("content", "location", "./" + MODEL, "format", COMBINE + "sbml.level-3.version-2");
        xml.empty("content", "location", "./" + SIMULATION, "format", COMBINE + "sed-ml.level-1.version-4", "master",
                true);
        xml.empty("content", "location", "./" + COURSE, "format", "http://purl.org/NET/mediatypes/text/csv");
        return xml.written();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
