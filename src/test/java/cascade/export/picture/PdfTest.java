package cascade.export.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.export.picture.Drawing.Anchor;
import cascade.export.picture.Drawing.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {
    /** At 192 dpi a pixel of the drawing is two of the picture. */
    private static final float DPI = 192;
    private static final double SCALE = 2;

    @Test
    void anotherReaderDrawsItAsItIsMeant() throws IOException {
        try (PDDocument pdf = read(SamplePicture.picture())) {
            Pixels pixels = new Pixels(new PDFRenderer(pdf).renderImageWithDPI(0, DPI), SCALE);
            pixels.assertSample();
            pixels.assertGroupIsOne();
        }
    }

    @Test
    void wordsStandOnTheirLineFromTheirAnchor() throws IOException {
        try (PDDocument pdf = read(SamplePicture.picture())) {
            Pixels pixels = new Pixels(new PDFRenderer(pdf).renderImageWithDPI(0, DPI), SCALE);
            assertTrue(pixels.ink(20, 163, 140, 182) > 0.08, "there are words");
            assertEquals(0, pixels.ink(0, 163, 19, 190), "nothing before their start");
        }
        try (PDDocument pdf = read(SamplePicture.picture(
                new Words("HHHH", 100, 180, Anchor.MIDDLE, true, 20, SamplePicture.BLACK)))) {
            Pixels pixels = new Pixels(new PDFRenderer(pdf).renderImageWithDPI(0, DPI), SCALE);
            assertEquals(pixels.ink(60, 165, 100, 180), pixels.ink(100, 165, 140, 180), 0.02);
            assertTrue(pixels.ink(100, 165, 130, 180) > 0.2);
            assertEquals(0, pixels.ink(60, 181, 140, 190), "nothing below the line");
        }
    }

    @Test
    void itsWordsLookLikeThoseOfTheSvg() throws IOException {
        Words words = new Words("Ca²⁺ → NF-κB ≥ ½, “Rg&ß§@%”", 4, 182, Anchor.START, true, 12,
                SamplePicture.BLACK);
        Pixels svg = new Pixels(Rasterised.of(Svg.of(SamplePicture.picture(words)), SCALE), SCALE);
        try (PDDocument pdf = read(SamplePicture.picture(words))) {
            Pixels page = new Pixels(new PDFRenderer(pdf).renderImageWithDPI(0, DPI), SCALE);
            for (int x = 0; x < 200; x += 8) {
                assertEquals(svg.ink(x, 168, x + 8, 190), page.ink(x, 168, x + 8, 190), 0.06, "at " + x);
            }
        }
    }

    @Test
    void itHasAPageForEachDrawingAndOneFaceForAll() throws IOException {
        Drawing first = SamplePicture.picture();
        Drawing second = new Drawing(400, 100, "second", "", SamplePicture.WHITE,
                List.of(new Words("NGF", 10, 40, Anchor.START, false, 12, SamplePicture.RED)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(List.of(first, second), out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertEquals(2, pdf.getNumberOfPages());
            assertEquals(300, pdf.getPage(1).getMediaBox().getWidth());
            assertEquals(first.title(), pdf.getDocumentInformation().getTitle());
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            assertEquals("NGF", stripper.getText(pdf).strip());
        }
    }

    @Test
    void throughAWindowOnlyWhatIsInItIsSeen() throws IOException {
        Drawing.Window window = new Drawing.Window(SamplePicture.square(80, 80, 20, SamplePicture.RED).outline(),
                List.of(SamplePicture.square(60, 60, 60, SamplePicture.BLUE)));
        Drawing drawing = new Drawing(200, 200, "t", "", SamplePicture.WHITE, List.of(window,
                SamplePicture.square(150, 150, 20, SamplePicture.RED)));
        try (PDDocument pdf = read(drawing)) {
            for (BufferedImage shown : List.of(Rasterised.of(Svg.of(drawing), 1),
                    new PDFRenderer(pdf).renderImageWithDPI(0, 96))) {
                assertEquals(0x143cc8, shown.getRGB(90, 90) & 0xffffff);
                assertEquals(0xffffff, shown.getRGB(70, 70) & 0xffffff);
                assertEquals(0xffffff, shown.getRGB(110, 90) & 0xffffff);
                assertEquals(0xdc1e28, shown.getRGB(160, 160) & 0xffffff, "what comes after it is whole");
            }
        }
    }

    @Test
    void wordsCanBeSearchedAndCopied() throws IOException {
        assertEquals("TrkB → PLCγ", text("TrkB → PLCγ"));
        assertEquals("Ca²⁺, NF-κB – “10 µg” ≥ 5 × 2", text("Ca²⁺, NF-κB – “10 µg” ≥ 5 × 2"));
    }

    @Test
    void whatInterLacksIsAQuestionMark() throws IOException {
        assertEquals("a?b", text("a中b"));
        assertEquals("a?b", text("a\uD83E\uDDECb"));
        assertEquals("ab c", text("a\u0001\u200Eb\nc"));
        assertEquals("", text(""));
    }

    @Test
    void itIsOnePageOfTheDrawingsSizeAndSaysWhatItIs() throws IOException {
        try (PDDocument pdf = read(SamplePicture.picture())) {
            assertEquals(1, pdf.getNumberOfPages());
            PDRectangle page = pdf.getPage(0).getMediaBox();
            assertEquals(150, page.getWidth());
            assertEquals(150, page.getHeight());
            PDDocumentInformation about = pdf.getDocumentInformation();
            assertEquals("A <sample> & more", about.getTitle());
            assertEquals("All there is", about.getSubject());
            assertNull(about.getCreationDate());
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void onlyTheGlyphsThatItNeedsAreEmbedded() throws IOException {
        Words bold = new Words("BDNF", 10, 20, Anchor.START, true, 12, SamplePicture.RED);
        Drawing both = new Drawing(200, 200, "t", "", SamplePicture.WHITE,
                List.of(bold, new Words("NGF", 10, 40, Anchor.START, false, 12, SamplePicture.RED)));
        try (PDDocument pdf = read(both)) {
            PDResources resources = pdf.getPage(0).getResources();
            List<String> names = new ArrayList<>();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                assertFalse(font.isDamaged(), font.getName());
                names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
            }
            assertEquals(List.of("Inter-Regular", "Inter-SemiBold"),
                    names.stream().sorted().toList());
        }
        assertTrue(bytes(both).length < 8000, bytes(both).length + " bytes");
    }

    @Test
    void everyCharacterOfInterCanBeEmbedded() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int c = ' '; c < 0x2600; c++) {
            all.appendCodePoint(c);
        }
        Words words = new Words(all.toString(), 0, 20, Anchor.START, false, 1, SamplePicture.BLACK);
        try (PDDocument pdf = read(SamplePicture.picture(words))) {
            assertTrue(new PDFTextStripper().getText(pdf).length() > 1000);
            assertFalse(pdf.getPage(0).getResources().getFont(COSName.getPDFName("Regular1")).isDamaged());
        }
    }

    @Test
    void theSameDrawingGivesTheSameFile() throws IOException {
        assertArrayEquals(bytes(SamplePicture.picture()), bytes(SamplePicture.picture()));
    }

    /** PDFBox keeps a list of the computer’s fonts in the home folder as soon as it looks for one of them. */
    @Test
    void itNeitherLooksForTheComputersFontsNorLeavesAFile(@TempDir Path home) throws Exception {
        Path output = home.resolveSibling(home.getFileName() + ".log");
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xlog:class+load",
                "-Duser.home=" + home, "-Djava.io.tmpdir=" + home, "-XX:-UsePerfData", "-cp",
                System.getProperty("java.class.path"), WriteOnePdf.class.getName()).redirectErrorStream(
                        true).redirectOutput(output.toFile()).start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        String log = Files.readString(output);
        Files.delete(output);
        assertEquals(0, process.exitValue(), log);
        assertTrue(log.contains("org.apache.pdfbox.pdmodel.PDDocument "), "PDFBox was not even loaded");
        List<String> loaded = log.lines().filter(
                line -> line.contains("FontMapper") || line.contains("FontProvider")).toList();
        assertEquals(List.of(), loaded);
        try (Stream<Path> left = Files.list(home)) {
            assertEquals(List.of(), left.toList());
        }
    }

    private static String text(String words) throws IOException {
        Words line = new Words(words, 0, 20, Anchor.START, false, 4, SamplePicture.BLACK);
        try (PDDocument pdf = read(new Drawing(400, 40, "", "", SamplePicture.WHITE, List.of(line)))) {
            return new PDFTextStripper().getText(pdf).strip();
        }
    }

    private static PDDocument read(Drawing drawing) throws IOException {
        return Loader.loadPDF(bytes(drawing));
    }

    private static byte[] bytes(Drawing drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(drawing, out);
        assertEquals("%PDF", new String(out.toByteArray(), 0, 4, StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
