package cascade.export.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.export.XmlFile;
import cascade.simulation.Network;
import cascade.unit.Model.Scenario;
import cascade.unit.Unit;
import cascade.unit.read.UnitFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An archive holds what its manifest says, and its parts agree with each other. */
class ScenarioExportTest {
    private static final String SPECIES = "/sbml:sbml/sbml:model/sbml:listOfSpecies/sbml:species[@id='%s']";

    private final Unit unit = UnitFolder.bundled();
    private final Scenario scenario = unit.model().scenarios().getFirst();
    private final ScenarioExport export = new ScenarioExport(unit, scenario);
    private final Map<String, String> files;

    ScenarioExportTest() throws IOException {
        files = unpacked(export.content(ModelFile.OMEX));
    }

    private static Map<String, String> unpacked(byte[] archive) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                all.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all;
    }

    private Document file(String name) {
        return XmlFile.read(files.getOrDefault(name, ""));
    }

    @Test
    void theManifestNamesEveryFileAndWhatItIs() {
        Map<String, String> formats = XmlFile.all(file("manifest.xml"), "content").stream().collect(
                Collectors.toMap(content -> content.getAttribute("location"),
                        content -> content.getAttribute("format")));
        String combine = "http://identifiers.org/combine.specifications/";
        assertEquals(Map.of(".", combine + "omex", "./manifest.xml", combine + "omex-manifest", "./model.xml",
                combine + "sbml.level-3.version-2", "./simulation.sedml", combine + "sed-ml.level-1.version-4",
                "./course.csv", "http://purl.org/NET/mediatypes/text/csv"), formats);
        assertEquals(formats.keySet().stream().filter(location -> !location.equals(".")).map(
                location -> location.substring(2)).collect(Collectors.toSet()), files.keySet());
        assertEquals("manifest.xml", files.keySet().iterator().next());
    }

    @Test
    void everyLevelIsInTheModelTheReportAndTheTable() {
        List<String> species = XmlFile.all(file("model.xml"), "species").stream().map(
                each -> each.getAttribute("id")).toList();
        List<String> levels = new Network(unit).nodes().stream().map(Names::node).toList();
        assertTrue(species.containsAll(levels), "a level is missing: " + species);
        Document simulation = file("simulation.sedml");
        List<String> targets = XmlFile.all(simulation, "variable").stream().map(
                each -> each.getAttribute("target")).filter(target -> !target.isEmpty()).toList();
        assertEquals(levels.stream().map(SPECIES::formatted).toList(), targets);
        List<String> labels = XmlFile.all(simulation, "dataSet").stream().map(
                each -> each.getAttribute("label")).toList();
        List<String> head = new ArrayList<>(List.of("time_h"));
        head.addAll(levels);
        assertEquals(head, labels);
        assertEquals(head, List.of(files.getOrDefault("course.csv", "").lines().findFirst().orElse("").split(",")));
    }

    @Test
    void theSimulationAsksForTheTimesOfTheTable() {
        Element course = XmlFile.all(file("simulation.sedml"), "uniformTimeCourse").getFirst();
        List<String> lines = files.getOrDefault("course.csv", "").lines().toList();
        assertEquals(Integer.parseInt(course.getAttribute("numberOfSteps")), lines.size() - 2);
        assertEquals(scenario.hours(), Double.parseDouble(course.getAttribute("outputEndTime")));
        assertEquals(scenario.hours(), Double.parseDouble(lines.getLast().split(",")[0]));
    }

    @Test
    void theSameScenarioGivesTheSameBytes() {
        for (ModelFile kind : ModelFile.values()) {
            assertArrayEquals(export.content(kind), new ScenarioExport(unit, scenario).content(kind), kind.name());
        }
    }

    @Test
    void identifiersAreThoseOfTheUnit() {
        String model = files.getOrDefault("model.xml", "");
        assertTrue(model.contains("https://identifiers.org/uniprot:P23560"), "BDNF at UniProt");
        assertEquals(XmlFile.all(file("model.xml"), "li").stream().map(
                li -> li.getAttributeNS("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "resource")).filter(
                        address -> !address.startsWith("https://identifiers.org/")).toList(),
                List.of());
    }
}
