package cascade.study;

import java.sql.SQLException;

/** A row that isn't as it was written, though SQLite finds nothing wrong with it. */
final class DamagedRow extends SQLException {
    private static final long serialVersionUID = 1;

    DamagedRow(String which) {
        super("not as it was written: " + which);
    }
}
