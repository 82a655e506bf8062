package cascade.export.picture;

import cascade.fonts.Inter;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The two faces of Inter that a drawing may need in a document; each is read when it is first asked for. */
final class PdfFaces implements AutoCloseable {
    private final PDDocument document;
    private final Map<Inter, PdfFace> faces = new EnumMap<>(Inter.class);

    PdfFaces(PDDocument document) {
        this.document = document;
    }

    PdfFace of(boolean bold) throws IOException {
        Inter inter = bold ? Inter.SEMIBOLD : Inter.REGULAR;
        PdfFace face = faces.get(inter);
        if (face == null) {
            face = new PdfFace(inter, document);
            faces.put(inter, face);
        }
        return face;
    }

    /** Embeds what was used of every face. */
    void embed() throws IOException {
        for (PdfFace face : faces.values()) {
            face.embed();
        }
    }

    @Override
    public void close() throws IOException {
        for (PdfFace face : faces.values()) {
            face.close();
        }
    }
}
