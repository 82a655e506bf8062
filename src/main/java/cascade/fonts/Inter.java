package cascade.fonts;

import java.net.URL;

/** The faces of Inter that Cascade draws with: TrueType files, each complete in itself. */
public enum Inter {
    REGULAR("Inter-Regular"), SEMIBOLD("Inter-SemiBold"), BOLD("Inter-Bold"), ITALIC("Inter-Italic");

    private final String file;

    Inter(String file) {
        this.file = file;
    }

    /**
     * Where its file is.
     *
     * @throws IllegalStateException where it did not come with the app
     */
    public URL url() {
        URL url = Inter.class.getResource(file + ".ttf");
        if (url == null) {
            throw new IllegalStateException("the font " + file + " is missing");
        }
        return url;
    }
}
