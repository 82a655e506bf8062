package cascade.unit;

import java.util.List;
import java.util.Optional;

/**
 * What was seen at a time after one dose.
 *
 * @param ruler what it is read from
 * @param molecule of what
 * @param tissue where
 * @param when at which time; empty where no source gives it
 * @param change how it stood to control
 * @param references keys of its sources, which are among those of its number
 */
public record Reading(Ruler ruler, String molecule, String tissue, Optional<When> when, Change change,
        List<String> references) {

    /** How something stood to control. */
    public enum Change {
        UP, DOWN, LEVEL,
        /** It was sampled, and no source that was seen says what was found. */
        UNTOLD
    }

    /**
     * A time after the dose.
     *
     * @param from in minutes
     * @param to in minutes; the same as from where it is one moment
     * @param about whether a source gives it only roughly
     */
    public record When(double from, double to, boolean about) {}
}
