package cascade.export.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
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

/** Drawings as the pages of a PDF: their lines as lines, its words as text in Inter, of which the needed glyphs are in it. */
public final class Pdf {
    private static final double POINTS = 0.75;
    private static final String MAKER = "Cascade";

    private Pdf() {}

    /**
     * Writes a file of one page. It holds no date, so the same drawing gives the same bytes.
     *
     * @param out is not closed
     * @throws IOException where it can’t be written to
     */
    public static void write(Drawing drawing, OutputStream out) throws IOException {
        write(List.of(drawing), out);
    }

    /**
     * Writes a file of several pages, each as large as its drawing. It holds no date, so the same drawings give the same
     * bytes.
     *
     * @param pages at least one; the file is called what the first is
     * @param out is not closed
     * @throws IOException where it can’t be written to
     */
    public static void write(List<Drawing> pages, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument(); PdfFaces faces = new PdfFaces(document)) {
            List<PdfContent> contents = new ArrayList<>();
            for (Drawing page : pages) {
                contents.add(content(page, document, faces));
            }
            // The glyphs are known when all pages are, and a page names a face that is whole.
            faces.embed();
            int known = 1;
            for (int i = 0; i < pages.size(); i++) {
                add(document, pages.get(i), contents.get(i));
                known = 31 * known + Arrays.hashCode(contents.get(i).bytes());
            }
            describe(document, pages.getFirst());
            // PDFBox makes the file’s id from the time unless it is given a number.
            document.setDocumentId((long) known);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            bytes.writeTo(out);
        }
    }

    private static void add(PDDocument document, Drawing drawing, PdfContent content) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) (drawing.width() * POINTS),
                (float) (drawing.height() * POINTS)));
        document.addPage(page);
        page.setResources(new PDResources(content.resources()));
        PDStream stream = new PDStream(document);
        try (OutputStream to = stream.createOutputStream(COSName.FLATE_DECODE)) {
            to.write(content.bytes());
        }
        page.setContents(stream);
        page.getCOSObject().setItem(COSName.GROUP, colours());
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
