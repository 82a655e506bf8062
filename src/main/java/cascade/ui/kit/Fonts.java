package cascade.ui.kit;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/** Loads Inter and the icons, once. */
public final class Fonts {
    private static final List<String> FACES = List.of("Inter-Regular", "Inter-SemiBold", "Inter-Bold", "Inter-Italic");
    private static boolean loaded;

    private Fonts() {}

    /** Loads the faces that the style sheets name; a second call does nothing. */
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        for (String face : FACES) {
            try (InputStream in = FlatInterFont.class.getResourceAsStream(face + ".otf")) {
                if (in == null || Font.loadFont(in, -1) == null) {
                    throw new IllegalStateException("the font " + face + " is missing from its library");
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        try (InputStream in = new FeatherIkonHandler().getFontResourceAsStream()) {
            if (Font.loadFont(in, -1) == null) {
                throw new IllegalStateException("the icon font is missing from its library");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        loaded = true;
    }
}
