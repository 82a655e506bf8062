package cascade.unit;

import java.util.List;
import java.util.Set;

/**
 * What an arrow rests on.
 *
 * @param basis measured with Semax, general biology, or proposed
 * @param systems where it was shown; empty where nobody has
 * @param certainty how it was checked
 * @param finding what was found (CommonMark)
 * @param references keys of what shows it
 * @param against keys of what speaks against it
 * @param dispute what is disputed (CommonMark); empty where nothing is
 * @param breaks what stops it and what was seen (CommonMark); empty where nobody is known to have tried
 * @param blockers names of drugs or mutants that stop it
 */
public record Evidence(Basis basis, Set<ModelSystem> systems, Certainty certainty, String finding,
        List<String> references, List<String> against, String dispute, String breaks, List<String> blockers) {

    /** Whether sources disagree on it. */
    public boolean disputed() {
        return !dispute.isEmpty();
    }
}
