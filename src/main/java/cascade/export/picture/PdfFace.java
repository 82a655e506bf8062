package cascade.export.picture;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.cff.CFFType1Font;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A face of Inter in a PDF: gives the codes of a text, and in the end embeds the glyphs that were asked for. Built from
 * PDFBox’s objects rather than its fonts, as those can’t take Inter’s outlines and may go through the fonts of the
 * computer.
 */
final class PdfFace {
    private static final String MISSING = "?";

    private final String name;
    private final OpenTypeFont face;
    private final CFFType1Font outlines;
    private final CmapLookup characters;
    private final double perThousand;
    private final COSDictionary dictionary = new COSDictionary();
    /** The code of each character that was asked for; codes count up from 1. */
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();
    private final List<Integer> glyphs = new ArrayList<>(List.of(0));

    /**
     * @param name the face’s file, without its ending
     * @throws IOException where the face can’t be read
     */
    PdfFace(String name) throws IOException {
        this.name = name;
        try (InputStream in = FlatInterFont.class.getResourceAsStream(name + ".otf")) {
            if (in == null) {
                throw new IOException("the font " + name + " is missing from its library");
            }
            face = new OTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
        if (!(face.getCFF().getFont() instanceof CFFType1Font named)) {
            throw new IOException("the font " + name + " has outlines of another kind");
        }
        outlines = named;
        characters = face.getUnicodeCmapLookup();
        perThousand = 1000.0 / face.getUnitsPerEm();
    }

    /** What a page’s resources name; complete after {@link #embed}. */
    COSDictionary dictionary() {
        return dictionary;
    }

    /**
     * The text in the codes of this face, two bytes for each character. For a character that Inter lacks there is a
     * question mark, and nothing for one that can’t be seen anyway.
     */
    byte[] encode(String text) {
        List<Integer> all = shown(text);
        byte[] encoded = new byte[all.size() * 2];
        for (int i = 0; i < all.size(); i++) {
            int code = code(all.get(i));
            encoded[2 * i] = (byte) (code >> 8);
            encoded[2 * i + 1] = (byte) code;
        }
        return encoded;
    }

    /** How wide a text is, for a face of size 1. */
    double width(String text) throws IOException {
        double width = 0;
        for (int c : shown(text)) {
            width += face.getAdvanceWidth(characters.getGlyphId(c));
        }
        return width / face.getUnitsPerEm();
    }

    private List<Integer> shown(String text) {
        List<Integer> shown = new ArrayList<>();
        text.codePoints().map(c -> Character.isWhitespace(c) && characters.getGlyphId(c) == 0 ? ' ' : c).forEach(c -> {
            if (characters.getGlyphId(c) != 0) {
                shown.add(c);
            } else if (!unseen(c)) {
                MISSING.codePoints().forEach(shown::add);
            }
        });
        return shown;
    }

    private static boolean unseen(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL || c >= 0xFE00 && c <= 0xFE0F;
    }

    private int code(int character) {
        return codes.computeIfAbsent(character, c -> {
            glyphs.add(characters.getGlyphId(c));
            return glyphs.size() - 1;
        });
    }

    /** Puts the glyphs that were asked for into the document. */
    void embed(PDDocument document) throws IOException {
        String subset = tag() + "+" + name;
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, subset);
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor(subset, document));
        descendant.setItem(COSName.W, array(COSInteger.ZERO, widths()));
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setName(COSName.BASE_FONT, subset + "-Identity-H");
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        dictionary.setItem(COSName.DESCENDANT_FONTS, array(descendant));
        dictionary.setItem(COSName.TO_UNICODE, stream(document, toUnicode().getBytes(StandardCharsets.US_ASCII)));
    }

    private COSDictionary descriptor(String subset, PDDocument document) throws IOException {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, subset);
        int symbolic = 4;
        descriptor.setInt(COSName.FLAGS, symbolic);
        BoundingBox box = outlines.getFontBBox();
        descriptor.setItem(COSName.FONT_BBOX, array(scaled(box.getLowerLeftX()), scaled(box.getLowerLeftY()),
                scaled(box.getUpperRightX()), scaled(box.getUpperRightY())));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setItem(COSName.ASCENT, scaled(face.getHorizontalHeader().getAscender()));
        descriptor.setItem(COSName.DESCENT, scaled(face.getHorizontalHeader().getDescender()));
        descriptor.setItem(COSName.CAP_HEIGHT, scaled(face.getOS2Windows().getCapHeight()));
        descriptor.setItem(COSName.STEM_V,
                scaled(outlines.getPrivateDict().get("StdVW") instanceof Number stem ? stem.doubleValue() : 0));
        COSStream program = stream(document, CffSubset.of(subset, outlines, glyphs));
        program.setName(COSName.SUBTYPE, "CIDFontType0C");
        descriptor.setItem(COSName.FONT_FILE3, program);
        return descriptor;
    }

    private COSArray widths() throws IOException {
        COSArray widths = new COSArray();
        for (int glyph : glyphs) {
            widths.add(scaled(face.getAdvanceWidth(glyph)));
        }
        return widths;
    }

    /** Six letters that stand for the choice of glyphs, as PDF asks for. */
    private String tag() {
        long hash = Integer.toUnsignedLong(glyphs.hashCode());
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + hash % 26));
            hash /= 26;
        }
        return tag.toString();
    }

    /** Which character each code stands for, so that the text can be searched and copied. */
    private String toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        codes.forEach((character, code) -> {
            StringBuilder units = new StringBuilder();
            for (char unit : Character.toChars(character)) {
                units.append(String.format(Locale.ROOT, "%04X", (int) unit));
            }
            map.append(String.format(Locale.ROOT, "1 beginbfchar\n<%04X> <%s>\nendbfchar\n", code, units));
        });
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }

    private COSFloat scaled(double units) {
        return new COSFloat(Math.round(units * perThousand * 100) / 100f);
    }

    private static COSArray array(COSBase... items) {
        COSArray array = new COSArray();
        for (COSBase item : items) {
            array.add(item);
        }
        return array;
    }

    private static COSStream stream(PDDocument document, byte[] content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }
}
