package cascade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.Main;
import cascade.export.picture.Rasterised;
import cascade.log.Faults;
import cascade.start.ExitCode;
import cascade.unit.Beat;
import cascade.unit.Depth;
import cascade.unit.Step;
import cascade.unit.Unit;
import cascade.unit.read.UnitFolder;
import cascade.unit.text.PlainText;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** What is made for walls, for desks and for slides: the poster, the hand-out, and close-ups. */
class PrintedRunTest {
    private static final Unit UNIT = UnitFolder.bundled();
    private static final int MEGABYTE = 1 << 20;

    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    PrintedRunTest(@TempDir Path folder) {
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

    private File export(String name, String... more) {
        Path file = folder.resolve(name);
        int code = run(Stream.concat(Stream.of("--export", file.toString()), Stream.of(more)).toArray(String[]::new));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertEquals(ExitCode.OK, code);
        return file.toFile();
    }

    private static Depth depth(String word) {
        return Depth.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Text without its line ends, which depend on how wide a column is. */
    private static String flowing(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(false);
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return flowing(stripper.getText(pdf));
    }

    /** Nothing is drawn in the margin, and so nothing beyond it. */
    private static void assertWithinMargins(PDDocument pdf, int page, int margin) throws IOException {
        BufferedImage drawn = new PDFRenderer(pdf).renderImageWithDPI(page, 72);
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                if (x < margin || y < margin || x >= drawn.getWidth() - margin || y >= drawn.getHeight() - margin) {
                    assertEquals(0xffffff, drawn.getRGB(x, y) & 0xffffff, "page " + (page + 1) + " at " + x + ", " + y);
                }
            }
        }
    }

    /** Letters that another letter stands on. */
    private static List<String> overprinted(PDDocument pdf, int page) throws IOException {
        List<TextPosition> all = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (!text.getUnicode().isBlank()) {
                    all.add(text);
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int k = i + 1; k < all.size(); k++) {
                TextPosition a = all.get(i);
                TextPosition b = all.get(k);
                double aMiddle = a.getXDirAdj() + a.getWidthDirAdj() / 2;
                double bMiddle = b.getXDirAdj() + b.getWidthDirAdj() / 2;
                if (Math.abs(aMiddle - bMiddle) < Math.min(a.getWidthDirAdj(), b.getWidthDirAdj()) / 2
                        && Math.abs(a.getYDirAdj() - b.getYDirAdj()) < Math.min(a.getFontSizeInPt(),
                                b.getFontSizeInPt()) * 0.4) {
                    found.add(a.getUnicode() + b.getUnicode() + " at " + aMiddle + ", " + a.getYDirAdj());
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({"a3, advanced, 1191, 842", "a4, advanced, 842, 595", "a3, simple, 1191, 842", "a4, simple, 842, 595"})
    void aPosterHoldsTheWholeMapOnOneSheet(String paper, String depth, int width, int height) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(export("poster.pdf", "--paper", paper, "--depth", depth))) {
            assertEquals(1, pdf.getNumberOfPages());
            PDRectangle sheet = pdf.getPage(0).getMediaBox();
            assertEquals(width, Math.round(sheet.getWidth()));
            assertEquals(height, Math.round(sheet.getHeight()));
            String text = page(pdf, 1);
            for (Step step : UNIT.pathway().steps()) {
                assertTrue(text.contains(step.title()), step.title() + " in " + text);
            }
            UNIT.pathway().nodes().stream().filter(
                    node -> node.depths().contains(depth(depth))).forEach(
                            node -> Arrays.stream(node.label().split("\n")).forEach(
                                    line -> assertTrue(text.contains(line), line)));
            for (String part : List.of("Measured with Semax", "Known biology", "Proposed", "Disputed", "Switches on",
                    "Is needed for", "Sources", "Dolotov 2006a", "not medical advice", "Made with Cascade")) {
                assertTrue(text.contains(part), part + " in " + text);
            }
            assertWithinMargins(pdf, 0, 20);
            assertEquals(List.of(), overprinted(pdf, 1));
        }
    }

    @Test
    void aPosterIsDeepAndOnA3UnlessAskedOtherwise() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(export("Poster of mine.PDF"))) {
            assertEquals(1191, Math.round(pdf.getPage(0).getMediaBox().getWidth()));
            assertTrue(page(pdf, 1).contains("Shc–Grb2"));
        }
    }

    @ParameterizedTest
    @CsvSource({"a4, simple, 595, 842", "letter, advanced, 612, 792"})
    void aHandOutHoldsTheUnitInOrder(String paper, String word, int width, int height) throws Exception {
        Depth depth = depth(word);
        File file = export("handout.pdf", "--paper", paper, "--depth", word);
        assertTrue(file.length() < 5 * MEGABYTE, file.length() + " bytes");
        try (PDDocument pdf = Loader.loadPDF(file)) {
            int pages = pdf.getNumberOfPages();
            assertTrue(pages >= 20 && pages <= 40, pages + " pages");
            List<String> texts = new ArrayList<>();
            for (int i = 1; i <= pages; i++) {
                PDRectangle sheet = pdf.getPage(i - 1).getMediaBox();
                assertEquals(width, Math.round(sheet.getWidth()));
                assertEquals(height, Math.round(sheet.getHeight()));
                texts.add(page(pdf, i));
                assertTrue(texts.getLast().strip().endsWith(" " + i), "page " + i + " says its number");
                assertWithinMargins(pdf, i - 1, 24);
                assertEquals(List.of(), overprinted(pdf, i), "page " + i);
            }
            String title = texts.getFirst();
            assertTrue(title.contains("A hand-out on a signalling pathway, for learning only; not medical advice"));
            assertTrue(title.contains("It is not medical advice and gives no guidance on dosing."));
            int at = 1;
            for (Step step : UNIT.pathway().steps()) {
                String number = "Step " + (UNIT.pathway().steps().indexOf(step) + 1) + " of 13";
                while (!texts.get(at).contains(number + " ")) {
                    at++;
                }
                String text = texts.get(at);
                String both = text + (at + 1 < pages && texts.get(at + 1).contains(number + ", close up")
                        ? texts.get(at + 1)
                        : "");
                for (String part : List.of(step.title(), PlainText.of(step.scene(depth).caption()),
                        PlainText.of(step.measured().text().at(depth)), PlainText.of(step.breaks().at(depth)),
                        "What was measured", "What breaks it", "A sketch, not to scale.", "Sources: ")) {
                    assertTrue(both.contains(flowing(part).strip()), part + "\nin " + both);
                }
                assertTrue(title.contains(step.title() + " " + (at + 1)), "the title page leads to " + step.title());
                at++;
            }
            String rest = String.join(" ", texts.subList(at, pages));
            int numbers = rest.indexOf("Key numbers");
            int terms = rest.indexOf(" Terms ");
            int references = rest.indexOf(" References ");
            assertTrue(0 <= numbers && numbers < terms && terms < references, rest);
            UNIT.numbers().forEach(number -> assertTrue(rest.contains(number.title()), number.title()));
            UNIT.terms().forEach(
                    term -> assertTrue(rest.substring(terms, references).contains(term.name()), term.name()));
            UNIT.references().forEach(
                    reference -> assertTrue(rest.substring(references).contains(reference.label()), reference.label()));
        }
    }

    @Test
    void linesOfAHandOutCanBeFollowed() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(export("handout.pdf", "--paper", "a4", "--depth", "advanced"))) {
            List<Integer> lengths = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String line, List<TextPosition> positions) throws IOException {
                    if (line.length() > 30 && !line.contains("Made with Cascade")) {
                        lengths.add(line.length());
                    }
                    super.writeString(line, positions);
                }
            };
            stripper.getText(pdf);
            List<Integer> sorted = lengths.stream().sorted().toList();
            assertTrue(sorted.getLast() <= 82, "the longest: " + sorted.getLast());
            assertTrue(sorted.get(sorted.size() * 95 / 100) <= 75, "of 100 lines the fifth longest: " + sorted.get(
                    sorted.size() * 95 / 100));
            assertTrue(sorted.get(sorted.size() / 2) >= 45, "the middle one: " + sorted.get(sorted.size() / 2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"trkb-activation", "ngf-trka"})
    void aGifShowsAllBeatsOfAStep(String step) throws Exception {
        File file = export("step.gif", "--step", step);
        assertTrue(file.length() < 3 * MEGABYTE, file.length() + " bytes");
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file)) {
            reader.setInput(in);
            int frames = reader.getNumImages(true);
            assertTrue(frames > 5 * UNIT.pathway().closeUp(step).orElseThrow().beats().size(), frames + " frames");
            BufferedImage first = reader.read(0);
            assertTrue(first.getWidth() <= 900, first.getWidth() + " wide");
            for (int i = 1; i < frames; i++) {
                BufferedImage part = reader.read(i);
                assertTrue(part.getWidth() <= first.getWidth() && part.getHeight() <= first.getHeight());
            }
        }
        assertTrue(new String(Files.readAllBytes(file.toPath()), StandardCharsets.ISO_8859_1).contains("NETSCAPE2.0"));
    }

    @ParameterizedTest
    @CsvSource({"arrival, cut", "ngf-trka, p75", "survival, bad", "plcg, opens"})
    void aCloseUpLooksTheSameInEveryKind(String step, String beat) throws Exception {
        String svg = Files.readString(export("a.svg", "--step", step, "--close-up", beat).toPath());
        Beat told = UNIT.pathway().closeUp(step).orElseThrow().beats().stream().filter(
                each -> each.id().equals(beat)).findFirst().orElseThrow();
        assertTrue(svg.contains(PlainText.of(told.line().simple())), "the line is text");
        assertTrue(svg.contains("Shapes are a sketch and not to scale."));
        BufferedImage png = ImageIO.read(export("a.png", "--step", step, "--close-up", beat));
        BufferedImage drawn = Rasterised.of(svg, 1);
        assertEquals(png.getWidth(), drawn.getWidth());
        assertEquals(png.getHeight(), drawn.getHeight());
        double sum = 0;
        long far = 0;
        for (int y = 0; y < png.getHeight(); y++) {
            for (int x = 0; x < png.getWidth(); x++) {
                int off = 0;
                for (int shift : new int[]{0, 8, 16}) {
                    off += Math.abs((png.getRGB(x, y) >> shift & 0xff) - (drawn.getRGB(x, y) >> shift & 0xff));
                }
                sum += off / 3.0;
                far += off / 3 > 64 ? 1 : 0;
            }
        }
        double pixels = (double) png.getWidth() * png.getHeight();
        assertTrue(sum / pixels < 2, "mean difference of a channel: " + sum / pixels);
        assertTrue(far / pixels < 0.02, "share of pixels that are far off: " + far / pixels);
        try (PDDocument pdf = Loader.loadPDF(export("a.pdf", "--step", step, "--close-up", beat))) {
            assertTrue(page(pdf, 1).contains(PlainText.of(told.line().simple())));
        }
    }

    @Test
    void whatIsNotThereIsSaidInALine() {
        assertEquals(ExitCode.USAGE,
                run("--export", folder.resolve("a.svg").toString(), "--step", "erk", "--close-up", "nothing"));
        assertEquals("The close-up of erk has no beat nothing. Its beats are docks, ras, tags, moves, semax.",
                err.toString(StandardCharsets.UTF_8).strip());
        err.reset();
        assertEquals(ExitCode.USAGE, run("--export", folder.resolve("a.gif").toString(), "--step", "nowhere"));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("There is no step nowhere."));
    }

    @Test
    void aStepOrAUnitWithoutACloseUpIsComplainedAbout() {
        Unit one = UNIT.withPathway(UNIT.pathway().withCloseUps(UNIT.pathway().closeUps().subList(0, 1)));
        assertEquals(ExitCode.USAGE, run(one, "erk"));
        assertEquals("The step erk has no close-up. Those that have one are arrival.",
                err.toString(StandardCharsets.UTF_8).strip());
        err.reset();
        assertEquals(ExitCode.USAGE, run(UNIT.withPathway(UNIT.pathway().withCloseUps(List.of())), "erk"));
        assertEquals("Neurotrophic mechanisms has no close-ups.", err.toString(StandardCharsets.UTF_8).strip());
        assertFalse(Files.exists(folder.resolve("a.gif")));
    }

    @Test
    void aHandOutOfAUnitWithoutCloseUpsIsWhole() throws Exception {
        Path file = folder.resolve("handout.pdf");
        CommandLine.Export wanted = CommandLine.parse(List.of("--export", file.toString())).export().orElseThrow();
        assertEquals(ExitCode.OK, export(UNIT.withPathway(UNIT.pathway().withCloseUps(List.of())), wanted));
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertTrue(page(pdf, 2).contains("What was measured"));
            assertFalse(page(pdf, 2).contains("not to scale"));
        }
    }

    private int run(Unit unit, String step) {
        return export(unit, CommandLine.parse(List.of("--export", folder.resolve("a.gif").toString(), "--step",
                step)).export().orElseThrow());
    }

    private int export(Unit unit, CommandLine.Export wanted) {
        return new ExportRun(unit, wanted, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Faults.in(folder, () -> "1",
                        new PrintStream(err, true, StandardCharsets.UTF_8))).run();
    }
}
