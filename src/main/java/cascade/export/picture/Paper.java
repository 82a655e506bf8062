package cascade.export.picture;

import java.util.Locale;
import java.util.Set;

/** A sheet of paper as printers have it, and where it is the usual one. */
public enum Paper {
    A3(297, 420), A4(210, 297), LETTER(215.9, 279.4);

    private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;
    /** Where paper is measured in inches, as the Unicode CLDR has it. */
    private static final Set<String> INCHES = Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR",
            "SV", "US", "VE");

    private final double shorter;
    private final double longer;

    Paper(double shorter, double longer) {
        this.shorter = shorter;
        this.longer = longer;
    }

    /** The usual one in a country; A4 where the country isn't known. */
    public static Paper of(Locale locale) {
        return INCHES.contains(locale.getCountry()) ? LETTER : A4;
    }

    /** Its shorter side, in pixels of which 96 make an inch. */
    public double shorter() {
        return shorter * PIXELS_PER_MILLIMETRE;
    }

    /** Its longer side, in pixels of which 96 make an inch. */
    public double longer() {
        return longer * PIXELS_PER_MILLIMETRE;
    }
}
