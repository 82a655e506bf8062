package cascade.unit.read;

import java.io.IOException;

/** What should be a file is a folder, a pipe or a device, from which nothing is read: it might never end. */
final class NotRegularException extends IOException {
    private static final long serialVersionUID = 1;

    NotRegularException(String file) {
        super(file);
    }
}
