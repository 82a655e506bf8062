package cascade.unit.read;

import cascade.unit.Route;
import cascade.unit.text.Characters;
import java.util.Locale;

/** What a string of a unit may be: an id, a line, or a block of text. */
enum Wording {
    /** An id. */
    ID {
        @Override
        boolean good(String text, Complaint complaint) {
            if (!Route.isId(text)) {
                complaint.problem("not-an-id", new JsonValue.Str(text).describe());
                return false;
            }
            return true;
        }
    },
    /** One line of plain text. */
    LINE {
        @Override
        boolean good(String text, Complaint complaint) {
            if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
                complaint.problem("not-one-line");
                return false;
            }
            return plain(text, Limits.LINE, complaint);
        }
    },
    /** A block of text, which may have line breaks. */
    BLOCK {
        @Override
        boolean good(String text, Complaint complaint) {
            return plain(text, Limits.TEXT, complaint);
        }
    };

    /** Notes a problem at the place of the string. */
    interface Complaint {
        void problem(String key, Object... arguments);
    }

    /** Whether the string is what it should be; the problem is noted where not. */
    abstract boolean good(String text, Complaint complaint);

    /** How many characters a reader counts; those outside Unicode's first plane have two in Java. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean plain(String text, int longest, Complaint complaint) {
        if (text.length() > longest && length(text) > longest) {
            complaint.problem("too-long", length(text), longest);
            return false;
        }
        int forbidden = Characters.forbidden(text);
        if (forbidden >= 0) {
            complaint.problem("control-character", String.format(Locale.ROOT, "U+%04X", forbidden));
            return false;
        }
        if (!Characters.visible(text)) {
            complaint.problem("blank");
            return false;
        }
        return true;
    }
}
