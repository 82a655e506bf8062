package cascade.export.picture;

import cascade.fonts.Inter;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A face of Inter in a PDF: gives the codes of a text, and in the end embeds the glyphs that were asked for. */
final class PdfFace implements AutoCloseable {
    private static final int MISSING = '?';

    private final TrueTypeFont face;
    private final CmapLookup characters;
    private final PDType0Font font;

    /**
     * @param inter which face
     * @param document what it is for
     * @throws IOException where the face can't be read
     */
    PdfFace(Inter inter, PDDocument document) throws IOException {
        try (InputStream in = inter.url().openStream()) {
            face = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
        }
        characters = face.getUnicodeCmapLookup();
        font = PDType0Font.load(document, face, true);
    }

    /** What a page's resources name; complete after {@link #embed}. */
    COSDictionary dictionary() {
        return font.getCOSObject();
    }

    /**
     * The text in the codes of this face, two bytes for each character. For a character that Inter lacks there is a
     * question mark, and nothing for one that can’t be seen anyway.
     */
    byte[] encode(String text) throws IOException {
        String shown = shown(text);
        shown.codePoints().forEach(font::addToSubset);
        return font.encode(shown);
    }

    /** How wide a text is, for a face of size 1. */
    double width(String text) throws IOException {
        int width = 0;
        for (int c : shown(text).codePoints().toArray()) {
            width += face.getAdvanceWidth(characters.getGlyphId(c));
        }
        return (double) width / face.getUnitsPerEm();
    }

    private String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().map(c -> Character.isWhitespace(c) && characters.getGlyphId(c) == 0 ? ' ' : c).forEach(c -> {
            if (characters.getGlyphId(c) != 0) {
                shown.appendCodePoint(c);
            } else if (!unseen(c)) {
                shown.appendCodePoint(MISSING);
            }
        });
        return shown.toString();
    }

    private static boolean unseen(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL || c >= 0xFE00 && c <= 0xFE0F;
    }

    /** Puts the glyphs that were asked for into the document. */
    void embed() throws IOException {
        font.subset();
    }

    @Override
    public void close() throws IOException {
        face.close();
    }
}
