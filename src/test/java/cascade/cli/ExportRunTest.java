package cascade.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void thePdfHasOnePageWithTheLabels() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(export("map.pdf", "--depth", "simple").toFile())) {
            assertEquals(1, pdf.getNumberOfPages());
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Semax") && text.contains("TrkB") && text.contains("Known biology"), text);
        }
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
    void theSameGivesTheSameBytes() throws Exception {
        for (String kind : List.of("svg", "pdf", "png", "sbgn", "graphml", "ris", "bib")) {
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
