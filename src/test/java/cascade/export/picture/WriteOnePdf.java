package cascade.export.picture;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a PDF to nowhere, in a process of its own. */
final class WriteOnePdf {
    private WriteOnePdf() {}

    public static void main(String[] args) throws IOException {
        Pdf.write(SamplePicture.picture(), OutputStream.nullOutputStream());
    }
}
