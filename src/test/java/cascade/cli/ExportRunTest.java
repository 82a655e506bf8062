package cascade.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.start.ExitCode;
import cascade.Main;
import cascade.export.picture.Rasterised;
import cascade.unit.Depth;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** Files made from the command line. */
class ExportRunTest {
    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    ExportRunTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private int run(String... arguments) {
        return Main.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private Path export(String name, String... more) {
        Path file = folder.resolve(name);
        int code = run(Stream.concat(Stream.of("--export", file.toString()), Stream.of(more)).toArray(String[]::new));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertEquals(ExitCode.OK, code);
        assertEquals("Saved: " + file, out.toString(StandardCharsets.UTF_8).strip());
        out.reset();
        return file;
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void theSvgLooksLikeThePng(Depth depth) throws Exception {
        String word = depth.name().toLowerCase(Locale.ROOT);
        Path svg = export("map.svg", "--depth", word, "--step", "trkb-activation");
        BufferedImage png = ImageIO.read(
                export("map.png", "--depth", word, "--step", "trkb-activation").toFile());
        BufferedImage drawn = Rasterised.of(Files.readString(svg), 1);
        assertEquals(png.getWidth(), drawn.getWidth());
        assertEquals(png.getHeight(), drawn.getHeight());
        long far = 0;
        double sum = 0;
        for (int y = 0; y < png.getHeight(); y++) {
            for (int x = 0; x < png.getWidth(); x++) {
                double off = difference(png.getRGB(x, y), drawn.getRGB(x, y));
                sum += off;
                far += off > 64 ? 1 : 0;
            }
        }
        double pixels = (double) png.getWidth() * png.getHeight();
        // Two programs smooth edges and letters each in its own way; whole shapes must not differ.
        assertTrue(sum / pixels < 2, "mean difference of a channel: " + sum / pixels);
        assertTrue(far / pixels < 0.02, "share of pixels that are far off: " + far / pixels);
    }

    private static double difference(int a, int b) {
        double sum = 0;
        for (int shift : new int[]{0, 8, 16}) {
            sum += Math.abs((a >> shift & 0xff) - (b >> shift & 0xff));
        }
        return sum / 3;
    }

    @Test
    void theSvgHasRealTextAndSaysWhatItsPartsAre() throws Exception {
        String svg = Files.readString(export("map.svg", "--depth", "advanced", "--step", "erk"));
        assertTrue(svg.contains(">MEK</text>"), "labels are text");
        assertTrue(svg.contains(">Neurotrophic mechanisms</title>"));
        assertTrue(svg.contains("Step 8 of 13"));
        assertTrue(svg.contains("switched on by"), "nodes are described");
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void withoutAStepTheWholeMapIsDrawnUndimmed(Depth depth) throws Exception {
        String word = depth.name().toLowerCase(Locale.ROOT);
        String whole = Files.readString(export("whole.svg", "--depth", word));
        String step = Files.readString(export("step.svg", "--depth", word, "--step", "erk"));
        assertTrue(whole.contains(">The whole map.</text>"));
        // Every label of a whole map has the colour of ink; at a step most are dimmed.
        assertEquals(1, labelColours(whole).size(), labelColours(whole).toString());
        assertEquals(2, labelColours(step).size(), labelColours(step).toString());
    }

    private static Set<String> labelColours(String svg) {
        return Pattern.compile("<text ([^>]*)>(BDNF|TrkB|CREB|TrkA|NGF)<").matcher(svg).results().map(
                found -> found.group(1).replaceAll(".*fill=\"([^\"]*)\".*", "$1")).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void thePdfIsOnePageWithLabelsLegendAndSources(Depth depth) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(
                export("map.pdf", "--depth", depth.name().toLowerCase(Locale.ROOT)).toFile())) {
            assertEquals(1, pdf.getNumberOfPages());
            String text = new PDFTextStripper().getText(pdf);
            for (String part : List.of("Neurotrophic mechanisms", "The whole map.", "Semax", "TrkB", "Known biology",
                    "Sources: ", "Dolotov 2006a (doi:10.1016/j.brainres.2006.07.108)", "Made with Cascade")) {
                assertTrue(text.contains(part), part + " in " + text);
            }
        }
    }

    @Test
    void thePdfOfAStepNamesWhatTheStepRestsOnAndNoMore() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(export("map.pdf", "--step", "erk").toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Ying 2002"), text);
            assertFalse(text.contains("Shevchenko 2006"), text);
        }
    }

    @ParameterizedTest
    @CsvSource({"en-US, 792, 612", "de-DE, 842, 595", "fr-CA, 792, 612", "und, 842, 595"})
    void thePdfIsOnThePaperOfTheCountry(Locale locale, int width, int height) throws Exception {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try (PDDocument pdf = Loader.loadPDF(export("map.pdf").toFile())) {
            PDRectangle page = pdf.getPage(0).getMediaBox();
            assertEquals(width, Math.round(page.getWidth()));
            assertEquals(height, Math.round(page.getHeight()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void nothingOfThePdfLiesBeyondItsMargins() throws Exception {
        for (String depth : List.of("simple", "advanced")) {
            try (PDDocument pdf = Loader.loadPDF(export(depth + ".pdf", "--depth", depth).toFile())) {
                BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 72);
                for (int y = 0; y < page.getHeight(); y++) {
                    for (int x = 0; x < page.getWidth(); x++) {
                        if (x < 20 || y < 20 || x >= page.getWidth() - 20 || y >= page.getHeight() - 20) {
                            assertEquals(0xffffff, page.getRGB(x, y) & 0xffffff, depth + " at " + x + ", " + y);
                        }
                    }
                }
            }
        }
    }

    @Test
    void withoutEnoughMemoryItSaysSoInALineAndEnds() throws Exception {
        Path file = folder.resolve("large.png");
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx24m",
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Duser.home=" + folder, "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "--export", file.toString(), "--depth",
                "advanced", "--scale", "4").redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            assertTrue(process.waitFor(4, TimeUnit.MINUTES), () -> "it hangs: " + process.info());
        } finally {
            process.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(said).stream().filter(line -> line.contains("saved")).toList();
        assertEquals(List.of(file + " could not be saved: there is not enough memory for it"), lines,
                Files.readString(said));
        assertEquals(ExitCode.FAILED, process.exitValue());
        assertFalse(Files.exists(file));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void thePngIsAsManyTimesAsLargeAsWasAskedFor(int times) throws Exception {
        BufferedImage one = ImageIO.read(export("one.png").toFile());
        BufferedImage many = ImageIO.read(export("many.png", "--scale", Integer.toString(times)).toFile());
        assertEquals(one.getWidth() * times, many.getWidth());
        assertEquals(one.getHeight() * times, many.getHeight());
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhenTold() throws Exception {
        Path file = Files.writeString(folder.resolve("map.svg"), "mine");
        assertEquals(ExitCode.FAILED, run("--export", file.toString()));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("is there already"));
        assertEquals("mine", Files.readString(file));
        assertEquals(ExitCode.OK, run("--export", file.toString(), "--replace"));
        assertTrue(Files.readString(file).contains("<svg"));
    }

    @Test
    void everyQuestionIsACardForAnki() throws Exception {
        List<String> lines = Files.readAllLines(export("cards.txt"));
        assertTrue(lines.contains("#deck:Neurotrophic mechanisms"), lines.getFirst());
        assertTrue(lines.stream().filter(line -> line.startsWith("cascade-")).count() > 500);
        try (ZipFile zip = new ZipFile(export("cards.apkg").toFile())) {
            assertTrue(zip.getEntry("collection.anki2").getSize() > 100_000);
        }
    }

    @Test
    void theSameGivesTheSameBytes() throws Exception {
        for (String kind : List.of("svg", "pdf", "png", "sbgn", "graphml", "ris", "bib", "txt")) {
            assertArrayEquals(Files.readAllBytes(export("a." + kind)), Files.readAllBytes(export("b." + kind)), kind);
        }
    }

    @Test
    void whatCantBeWrittenIsSaidInALine() {
        assertEquals(ExitCode.FAILED, run("--export", folder.resolve("gone/map.ris").toString()));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("there is no such folder"));
        assertEquals(1, err.toString(StandardCharsets.UTF_8).lines().count());
    }

    @Test
    void aStepThatIsNotThereIsComplainedAboutWithThoseThatAre() {
        assertEquals(ExitCode.USAGE, run("--export", folder.resolve("a.svg").toString(), "--step", "nowhere"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("There is no step nowhere. The steps are arrival,"));
    }
}
