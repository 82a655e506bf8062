package cascade.unit.text;

/** Which characters a text may be made of. */
public final class Characters {
    private static final int ALL_BELOW_ARE_PLAIN = 0x0600;

    private Characters() {}

    /**
     * The first character that no text may have: a control character other than the line break, one that turns the
     * direction of writing, half of a character, or one that Unicode keeps for no text at all; -1 where there is none.
     */
    public static int forbidden(String text) {
        // One plain loop: this runs over every character of a unit at start-up, before anything is compiled.
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' || c >= 0x7F && c < 0xA0) {
                return c;
            }
            if (c >= ALL_BELOW_ARE_PLAIN) {
                int point = text.codePointAt(i);
                if (isForbidden(point)) {
                    return point;
                }
                i += Character.charCount(point) - 1;
            }
        }
        return -1;
    }

    private static boolean isForbidden(int point) {
        return point >= 0x200E && point <= 0x200F || point == 0x061C || point >= 0x2028 && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069 || point >= 0xD800 && point <= 0xDFFF
                || point >= 0xFFF9 && point <= 0xFFFB || point >= 0xE0000 && point <= 0xE007F
                || (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
    }

    /** Whether a reader would see anything of it: not where it is made of blanks and of what has no shape or width. */
    public static boolean visible(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (point > ' ' && (point < 0x7F || hasShape(point))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasShape(int point) {
        return switch (Character.getType(point)) {
        case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.SPACE_SEPARATOR,
                Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.NON_SPACING_MARK,
                Character.ENCLOSING_MARK ->
            false;
        // Letters that are drawn as nothing: the fillers of Hangul, and the empty pattern of Braille.
        default -> point != 0x115F && point != 0x1160 && point != 0x3164 && point != 0xFFA0 && point != 0x2800;
        };
    }
}
