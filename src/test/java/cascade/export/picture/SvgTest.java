package cascade.export.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.export.XmlFile;
import cascade.export.picture.Drawing.Anchor;
import cascade.export.picture.Drawing.Group;
import cascade.export.picture.Drawing.Shape;
import cascade.export.picture.Drawing.Stroke;
import cascade.export.picture.Drawing.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgTest {
    private static final double SCALE = 2;

    @Test
    void anotherProgramDrawsItAsItIsMeant() {
        new Pixels(Rasterised.of(Svg.of(SamplePicture.picture()), SCALE), SCALE).assertSample();
    }

    @Test
    void wordsStandOnTheirLineFromTheirAnchor() {
        Pixels pixels = new Pixels(Rasterised.of(Svg.of(SamplePicture.picture()), SCALE), SCALE);
        assertTrue(pixels.ink(20, 163, 140, 182) > 0.08, "there are words");
        assertEquals(0, pixels.ink(0, 163, 19, 190), "nothing before their start");
        Words middle = new Words("HHHH", 100, 180, Anchor.MIDDLE, true, 20, SamplePicture.BLACK);
        Pixels centred = new Pixels(Rasterised.of(Svg.of(SamplePicture.picture(middle)), SCALE), SCALE);
        assertEquals(centred.ink(60, 165, 100, 180), centred.ink(100, 165, 140, 180), 0.02);
        assertTrue(centred.ink(100, 165, 130, 180) > 0.2);
        assertEquals(0, centred.ink(60, 181, 140, 190), "nothing below the line");
    }

    @Test
    void wordsAreTextInInter() {
        Words bold = new Words("BDNF", 10, 20, Anchor.MIDDLE, true, 12.345, SamplePicture.RED);
        Document svg = XmlFile.read(Svg.of(SamplePicture.picture(bold)));
        Element text = XmlFile.all(svg, "text").getFirst();
        assertEquals("BDNF", text.getTextContent());
        assertEquals("600", text.getAttribute("font-weight"));
        assertEquals("middle", text.getAttribute("text-anchor"));
        assertEquals("12.35", text.getAttribute("font-size"));
        assertEquals("#dc1e28", text.getAttribute("fill"));
        assertTrue(svg.getDocumentElement().getAttribute("font-family").startsWith("Inter,"));
    }

    @Test
    void itSaysWhatItIsAndWhatItsGroupsAre() {
        Document svg = XmlFile.read(Svg.of(SamplePicture.picture()));
        Element root = svg.getDocumentElement();
        assertEquals("http://www.w3.org/2000/svg", root.getNamespaceURI());
        assertEquals("1.1", root.getAttribute("version"));
        assertEquals("img", root.getAttribute("role"));
        assertEquals("A <sample> & more", XmlFile.children(root, "title").getFirst().getTextContent());
        assertEquals("All there is", XmlFile.children(root, "desc").getFirst().getTextContent());
        Element half = XmlFile.all(svg, "g").stream().filter(
                g -> g.getAttribute("id").equals("half")).findFirst().orElseThrow();
        assertEquals("Half seen", XmlFile.children(half, "title").getFirst().getTextContent());
        assertEquals("Two squares that overlap", XmlFile.children(half, "desc").getFirst().getTextContent());
        assertEquals("0.5", half.getAttribute("opacity"));
    }

    @Test
    void idsAreUniqueAndValidWhateverTheDrawingSays() {
        List<Drawing.Part> groups = List.of("a", "a", "a-2", "1 <b>", "title", "é").stream().<Drawing.Part>map(
                id -> new Group(id, "", "", 1, List.of())).toList();
        Document svg = XmlFile.read(Svg.of(new Drawing(1, 1, "t", "d", SamplePicture.WHITE, groups)));
        XmlFile.assertIdsUnique(svg);
        List<String> ids = XmlFile.all(svg, "g").stream().map(g -> g.getAttribute("id")).toList();
        assertEquals(List.of("a", "a-2", "a-2-2", "_1__b_", "title-2", "_"), ids);
    }

    @Test
    void textOfAnyKindIsReadBack() {
        String nasty = "<&>\"'\n\tκ→😀 ]]>";
        Drawing drawing = new Drawing(9, 9, nasty + "\0\u0001\uFFFF\uD800", "", SamplePicture.WHITE, List.of());
        String text = Svg.of(drawing);
        assertEquals(nasty, XmlFile.all(XmlFile.read(text), "title").getFirst().getTextContent());
        assertFalse(text.contains("<desc"));
    }

    @Test
    void whatIsNotSeenIsNotWritten() {
        Shape unseen = new Shape(List.of(new Drawing.MoveTo(0, 0), new Drawing.LineTo(9, 9)), Optional.empty(),
                Optional.of(new Stroke(SamplePicture.RED, 0, List.of(0.0, 0.0), false)));
        Element path = XmlFile.all(XmlFile.read(Svg.of(SamplePicture.picture(unseen))), "path").getLast();
        assertEquals("M0 0 L9 9", path.getAttribute("d"));
        assertEquals("none", path.getAttribute("fill"));
        assertFalse(path.hasAttribute("stroke"));
    }

    @Test
    void numbersAreRoundedAndNeverDependOnTheLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            String svg = Svg.of(SamplePicture.picture(SamplePicture.square(1.006, 2.3456, 10, SamplePicture.RED)));
            assertTrue(svg.contains("M1.01 2.35 L11.01 2.35"), svg);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theSameDrawingGivesTheSameFile() {
        assertEquals(Svg.of(SamplePicture.picture()), Svg.of(SamplePicture.picture()));
    }
}
