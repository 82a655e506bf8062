package cascade.ui.frame;

import java.nio.file.Path;
import java.util.Optional;

/** What lies outside the window: the clipboard, the reader's browser, and the place where a file goes. */
public interface DesktopServices {

    /** Puts text on the clipboard. */
    void copy(String text);

    /** Opens an address in the reader's browser. Only ever called because the reader asked for this address. */
    void browse(String address);

    /**
     * Asks where a file is to go.
     *
     * @param name the file's suggested name, with its ending
     * @param kind what kind of file it is, in words
     * @param ending the ending, with its dot
     * @return the file, which may be there already if the reader said so; empty where the reader thought better of it
     */
    Optional<Path> whereToSave(String name, String kind, String ending);

    /**
     * Asks which file to open.
     *
     * @param kind what kind of file it is, in words
     * @param ending how its name usually ends, with the dot; another can be chosen all the same
     * @return the file; empty where the reader thought better of it
     */
    Optional<Path> whichToOpen(String kind, String ending);

    /** Where there is nothing outside, as for a picture: nothing is copied, opened or saved. */
    DesktopServices NOTHING = new DesktopServices() {
        @Override
        public void copy(String text) {}

        @Override
        public void browse(String address) {}

        @Override
        public Optional<Path> whereToSave(String name, String kind, String ending) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> whichToOpen(String kind, String ending) {
            return Optional.empty();
        }
    };
}
