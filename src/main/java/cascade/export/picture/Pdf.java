package cascade.export.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A drawing as a PDF of one page: its lines as lines, its words as text in Inter, of which the needed glyphs are in it. */
public final class Pdf {
    private static final double POINTS = 0.75;
    private static final String MAKER = "Cascade";

    private Pdf() {}

    /**
     * Writes the file. It holds no date, so the same drawing gives the same bytes.
     *
     * @param out is not closed
     * @throws IOException where it can’t be written to
     */
    public static void write(Drawing drawing, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument(); PdfFaces faces = new PdfFaces(document)) {
            PDPage page = new PDPage(new PDRectangle((float) (drawing.width() * POINTS),
                    (float) (drawing.height() * POINTS)));
            document.addPage(page);
            PdfContent content = content(drawing, document, faces);
            faces.embed();
            page.setResources(new PDResources(content.resources()));
            PDStream stream = new PDStream(document);
            try (OutputStream to = stream.createOutputStream(COSName.FLATE_DECODE)) {
                to.write(content.bytes());
            }
            page.setContents(stream);
            page.getCOSObject().setItem(COSName.GROUP, colours());
            describe(document, drawing);
            // PDFBox makes the file’s id from the time unless it is given a number.
            document.setDocumentId((long) Arrays.hashCode(content.bytes()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            bytes.writeTo(out);
        }
    }

    private static PdfContent content(Drawing drawing, PDDocument document, PdfFaces faces) throws IOException {
        PdfContent content = new PdfContent(document, faces, drawing.width(), drawing.height());
        content.transform(POINTS, 0, 0, -POINTS, 0, drawing.height() * POINTS);
        double right = drawing.width();
        double bottom = drawing.height();
        content.part(new Drawing.Shape(
                List.of(new Drawing.MoveTo(0, 0), new Drawing.LineTo(right, 0), new Drawing.LineTo(right, bottom),
                        new Drawing.LineTo(0, bottom), new Drawing.Close()),
                Optional.of(drawing.background()), Optional.empty()));
        for (Drawing.Part part : drawing.parts()) {
            content.part(part);
        }
        return content;
    }

    /** In which colours the page is mixed where it is seen through: those of a screen, as everywhere else. */
    private static COSDictionary colours() {
        COSDictionary group = new COSDictionary();
        group.setItem(COSName.TYPE, COSName.GROUP);
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        group.setItem(COSName.CS, COSName.DEVICERGB);
        return group;
    }

    private static void describe(PDDocument document, Drawing drawing) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(drawing.title());
        if (!drawing.description().isEmpty()) {
            information.setSubject(drawing.description());
        }
        information.setCreator(MAKER);
        document.getDocumentCatalog().setLanguage(Locale.ENGLISH.getLanguage());
        COSDictionary viewer = new COSDictionary();
        viewer.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("ViewerPreferences"), viewer);
    }
}
