package cascade.export.picture;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The two faces of Inter that a drawing may need; each is read when it is first asked for. */
final class PdfFaces {
    private final Map<String, PdfFace> faces = new LinkedHashMap<>();

    PdfFace of(boolean bold) throws IOException {
        String name = bold ? "Inter-SemiBold" : "Inter-Regular";
        PdfFace face = faces.get(name);
        if (face == null) {
            face = new PdfFace(name);
            faces.put(name, face);
        }
        return face;
    }

    /** Embeds every face that was used. */
    void embed(PDDocument document) throws IOException {
        for (PdfFace face : faces.values()) {
            face.embed(document);
        }
    }
}
