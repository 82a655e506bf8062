package cascade.unit;

import java.util.List;
import java.util.Optional;

/**
 * A key number with all that makes it one. A field that a source does not give is empty.
 *
 * @param id its address
 * @param quantity how much
 * @param title what the figure is, read straight after it
 * @param summary in whom and where, in a line
 * @param measurand what exactly was measured
 * @param comparedWith what it is relative to
 * @param species whom it was measured in
 * @param tissue where
 * @param dose how much was given
 * @param route how it was given
 * @param time when it was measured
 * @param sample how many
 * @param basis what it rests on
 * @param certainty how it was checked
 * @param disputed whether sources disagree on it, or popular accounts misuse it
 * @param caveat what it does not say (CommonMark)
 * @param terms ids of terms it is about
 * @param references keys of its sources; never empty
 * @param fold what makes it a change on a ruler; empty where it is none
 * @param readings what was seen at which time after the dose
 */
public record KeyNumber(String id, Quantity quantity, String title, String summary, String measurand,
        String comparedWith, String species, String tissue, String dose, String route, String time, String sample,
        Basis basis, Certainty certainty, boolean disputed, String caveat, List<String> terms,
        List<String> references, Optional<Fold> fold, List<Reading> readings) {}
