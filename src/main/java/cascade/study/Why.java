package cascade.study;

import cascade.files.Failure;
import cascade.messages.Messages;
import java.io.IOException;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says why a store can't be read or written, in words that go into a sentence. */
final class Why {
    private Why() {}

    static String said(Exception wrong) {
        return switch (wrong) {
        case DamagedRow _ -> Messages.text("study.why.damaged");
        case SQLiteException known -> said(known);
        case SQLException _ -> Messages.text("failure.unknown");
        case IOException other -> Failure.said(other);
        default -> Failure.said(wrong);
        };
    }

    private static String said(SQLiteException known) {
        // The lowest byte says what kind it is, the others which of that kind.
        return switch (SQLiteErrorCode.getErrorCode(known.getErrorCode() & 0xff)) {
        case SQLITE_FULL -> Messages.text("study.why.full");
        case SQLITE_BUSY, SQLITE_LOCKED -> Messages.text("study.why.busy");
        case SQLITE_READONLY, SQLITE_PERM -> Messages.text("failure.denied");
        case SQLITE_CANTOPEN -> Messages.text("failure.no-folder");
        case SQLITE_CORRUPT, SQLITE_NOTADB -> Messages.text("study.why.damaged");
        case SQLITE_NOMEM -> Messages.text("failure.memory");
        default -> Messages.text("study.why.disk");
        };
    }
}
