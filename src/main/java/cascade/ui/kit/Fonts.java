package cascade.ui.kit;

import cascade.fonts.Inter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/** Loads Inter and the icons, once. */
public final class Fonts {
    private static boolean loaded;

    private Fonts() {}

    /** Loads the faces that the style sheets name; a second call does nothing. */
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        for (Inter face : Inter.values()) {
            load(face.url());
        }
        load(new FeatherIkonHandler().getFontResource());
        loaded = true;
    }

    /** JavaFX reads a file where it is; anything else it copies to a temporary file first. */
    private static void load(URL url) {
        Font font = url.getProtocol().equals("file") ? inFile(url) : null;
        if (font == null) {
            try (InputStream in = url.openStream()) {
                font = Font.loadFont(in, -1);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        if (font == null) {
            throw new IllegalStateException("the font " + url + " can’t be read");
        }
    }

    /** JavaFX takes an address's path as it stands, so that it must not be one in which a blank is written as %20. */
    private static @Nullable Font inFile(URL url) {
        return Font.loadFont("file:" + java.nio.file.Path.of(java.net.URI.create(url.toExternalForm())), -1);
    }
}
