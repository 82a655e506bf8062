package cascade.export.picture;

import cascade.export.picture.Drawing.Anchor;
import cascade.export.picture.Drawing.Close;
import cascade.export.picture.Drawing.CurveTo;
import cascade.export.picture.Drawing.Group;
import cascade.export.picture.Drawing.LineTo;
import cascade.export.picture.Drawing.MoveTo;
import cascade.export.picture.Drawing.Paint;
import cascade.export.picture.Drawing.Part;
import cascade.export.picture.Drawing.Segment;
import cascade.export.picture.Drawing.Shape;
import cascade.export.picture.Drawing.Stroke;
import cascade.export.picture.Drawing.Window;
import cascade.export.picture.Drawing.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a page shows, or a group on it that is seen through: the operators and the resources they name. The coordinates
 * are the drawing’s own, y growing downwards; the page turns them.
 */
final class PdfContent {
    private final PDDocument document;
    private final PdfFaces faces;
    private final double width;
    private final double height;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ContentStreamWriter writer = new ContentStreamWriter(bytes);
    private final COSDictionary resources = new COSDictionary();
    private final Map<List<Double>, COSName> opacities = new HashMap<>();

    PdfContent(PDDocument document, PdfFaces faces, double width, double height) {
        this.document = document;
        this.faces = faces;
        this.width = width;
        this.height = height;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    COSDictionary resources() {
        return resources;
    }

    /** Everything after it is moved, scaled and turned. */
    void transform(double... matrix) throws IOException {
        write("cm", matrix);
    }

    void part(Part part) throws IOException {
        switch (part) {
        case Group group -> group(group);
        case Window window -> window(window);
        case Shape shape -> shape(shape);
        case Words words -> words(words);
        }
    }

    private void group(Group group) throws IOException {
        if (group.opacity() == 1) {
            for (Part part : group.parts()) {
                part(part);
            }
            return;
        }
        // What overlaps in the group must not shine through itself, so it is drawn apart and laid on as a whole.
        PdfContent inside = new PdfContent(document, faces, width, height);
        for (Part part : group.parts()) {
            inside.part(part);
        }
        COSStream form = document.getDocument().createCOSStream();
        try (OutputStream out = form.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(inside.bytes());
        }
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, array(0, 0, width, height));
        form.setItem(COSName.RESOURCES, inside.resources());
        COSDictionary transparency = new COSDictionary();
        transparency.setItem(COSName.S, COSName.TRANSPARENCY);
        form.setItem(COSName.GROUP, transparency);
        write("q");
        opacity(group.opacity(), group.opacity());
        write("Do", named(COSName.XOBJECT, "X", form));
        write("Q");
    }

    private void window(Window window) throws IOException {
        write("q");
        for (Segment segment : window.outline()) {
            segment(segment);
        }
        write("W");
        write("n");
        for (Part part : window.parts()) {
            part(part);
        }
        write("Q");
    }

    private void shape(Shape shape) throws IOException {
        Stroke stroke = shape.stroke().filter(Stroke::seen).orElse(null);
        Paint fill = shape.fill().orElse(null);
        if (shape.outline().isEmpty() || stroke == null && fill == null) {
            return;
        }
        write("q");
        opacity(fill == null ? 1 : fill.opacity(), stroke == null ? 1 : stroke.paint().opacity());
        if (fill != null) {
            write("rg", colour(fill));
        }
        if (stroke != null) {
            write("RG", colour(stroke.paint()));
            write("w", stroke.width());
            if (stroke.roundCap()) {
                writer.writeTokens(COSInteger.ONE, Operator.getOperator("J"));
            }
            if (stroke.dashed()) {
                writer.writeTokens(array(stroke.dashes().stream().mapToDouble(Double::doubleValue).toArray()),
                        COSInteger.ZERO, Operator.getOperator("d"));
            }
        }
        for (Segment segment : shape.outline()) {
            segment(segment);
        }
        write(stroke == null ? "f" : fill == null ? "S" : "B");
        write("Q");
    }

    private void segment(Segment segment) throws IOException {
        switch (segment) {
        case MoveTo(double x, double y) -> write("m", x, y);
        case LineTo(double x, double y) -> write("l", x, y);
        case CurveTo(double x1, double y1, double x2, double y2, double x, double y) -> write("c", x1, y1, x2, y2, x,
                y);
        case Close _ -> write("h");
        }
    }

    private void words(Words words) throws IOException {
        PdfFace face = faces.of(words.bold());
        byte[] codes = face.encode(words.text());
        double left = words.anchor() == Anchor.START ? words.x()
                : words.x() - face.width(words.text()) * words.size() / 2;
        write("q");
        opacity(words.paint().opacity(), 1);
        write("rg", colour(words.paint()));
        write("BT");
        writer.writeTokens(named(COSName.FONT, words.bold() ? "Bold" : "Regular", face.dictionary()),
                number(words.size()), Operator.getOperator("Tf"));
        write("Tm", 1, 0, 0, -1, left, words.baseline());
        writer.writeTokens(new COSString(codes, true), Operator.getOperator("Tj"));
        write("ET");
        write("Q");
    }

    private void opacity(double fill, double stroke) throws IOException {
        if (fill == 1 && stroke == 1) {
            return;
        }
        COSName name = opacities.get(List.of(fill, stroke));
        if (name == null) {
            COSDictionary state = new COSDictionary();
            state.setItem(COSName.CA_NS, number(fill));
            state.setItem(COSName.CA, number(stroke));
            name = named(COSName.EXT_G_STATE, "G", state);
            opacities.put(List.of(fill, stroke), name);
        }
        write("gs", name);
    }

    /** The name of a resource; a new one where it has none. */
    private COSName named(COSName kind, String prefix, COSDictionary resource) {
        COSDictionary all = resources.getCOSDictionary(kind);
        if (all == null) {
            all = new COSDictionary();
            resources.setItem(kind, all);
        }
        COSName known = all.getKeyForValue(resource);
        if (known != null) {
            return known;
        }
        COSName name = COSName.getPDFName(prefix + (all.size() + 1));
        all.setItem(name, resource);
        return name;
    }

    private static double[] colour(Paint paint) {
        return new double[]{paint.red() / 255.0, paint.green() / 255.0, paint.blue() / 255.0};
    }

    private void write(String operator, COSName name) throws IOException {
        writer.writeTokens(name, Operator.getOperator(operator));
    }

    private void write(String operator, double... numbers) throws IOException {
        for (double value : numbers) {
            writer.writeToken(number(value));
        }
        writer.writeToken(Operator.getOperator(operator));
    }

    private static COSArray array(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(number(value));
        }
        return array;
    }

    private static COSFloat number(double value) {
        return new COSFloat(Math.round(value * 1000) / 1000f);
    }
}
