package cascade.export.picture;

import cascade.fonts.Inter;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * An SVG as pixels, drawn by a library that knows nothing of Cascade. It makes each part of a group see-through by
 * itself, where SVG and JavaFX do so with the group as a whole.
 */
public final class Rasterised {
    private static boolean fonts;

    private Rasterised() {}

    /**
     * The picture of an SVG; what it leaves free can be seen through.
     *
     * @param svg the text of the file
     * @param scale how many pixels of the picture make one of the file
     */
    public static BufferedImage of(String svg, double scale) {
        installInter();
        // To Java 2D the semibold face is a family of its own.
        String named = svg.replace("font-weight=\"600\"", "font-family=\"Inter SemiBold\"");
        SVGDocument document = Objects.requireNonNull(new SVGLoader().load(
                new ByteArrayInputStream(named.getBytes(StandardCharsets.UTF_8)), null, LoaderContext.createDefault()),
                "jsvg can't read it");
        FloatSize size = document.size();
        BufferedImage image = new BufferedImage((int) Math.ceil(size.width * scale),
                (int) Math.ceil(size.height * scale), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(scale, scale);
        document.render((java.awt.Component) null, graphics, null);
        graphics.dispose();
        return image;
    }

    /** Java 2D finds a face by its name only where it was told of it. */
    private static synchronized void installInter() {
        if (fonts) {
            return;
        }
        for (Inter face : List.of(Inter.REGULAR, Inter.SEMIBOLD)) {
            try (InputStream in = face.url().openStream()) {
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(
                        Font.createFont(Font.TRUETYPE_FONT, in));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            } catch (FontFormatException broken) {
                throw new IllegalStateException(broken);
            }
        }
        fonts = true;
    }
}
