package cascade.unit;

import java.util.List;

/**
 * A whole unit, read and checked: every id in it leads somewhere.
 *
 * @param id its id
 * @param version its version
 * @param checksum SHA-256 over its files, in hexadecimal
 * @param title its title
 * @param subtitle what it is about, in a line
 * @param subject what "measured with …" names: a drug, a ligand
 * @param notice what it is not (CommonMark blocks)
 * @param keyTerms its signature tiles
 * @param simple the simple explanation
 * @param stills the story in a few pictures; may be empty
 * @param advanced the advanced explanations
 * @param pathway the map and the walk
 * @param numbersLead what stands above the key numbers (CommonMark)
 * @param figures the words of the figures that are drawn from the key numbers
 * @param numbers the key numbers
 * @param terms the glossary
 * @param studiesLead what stands above the studies (CommonMark)
 * @param balance what the studies amount to (CommonMark blocks)
 * @param studies the studies
 * @param chainLead what stands above the chain (CommonMark)
 * @param chain the signalling chain
 * @param claimsLead what stands above the claims (CommonMark)
 * @param claims the popular claims
 * @param comparison the comparison
 * @param references what it cites
 * @param questions what it is practised with, besides what is made from it
 * @param model the model of its map that can be run, where it has one
 */
public record Unit(String id, String version, Checksum checksum, String title, String subtitle, String subject,
        List<String> notice,
        List<KeyTerm> keyTerms, Section simple, List<StoryStill> stills, List<Section> advanced, Pathway pathway,
        String numbersLead,
        FigureWords.OfNumbers figures,
        List<KeyNumber> numbers, List<Term> terms, String studiesLead, List<String> balance, List<Study> studies,
        String chainLead, List<ChainLink> chain, String claimsLead, List<Claim> claims, Comparison comparison,
        List<Reference> references, Questions questions, Model model) {

    /** The same unit with another pathway, and without the stills of beats that this one doesn't have. */
    public Unit withPathway(Pathway other) {
        return new Unit(id, version, checksum, title, subtitle, subject, notice, keyTerms, simple,
                stills.stream().filter(still -> other.beat(still.beat()).isPresent()).toList(), advanced, other,
                numbersLead, figures, numbers, terms, studiesLead, balance, studies, chainLead, chain, claimsLead,
                claims,
                comparison, references, questions, model);
    }

    /** Whether there is enough in it to be asked about. */
    public boolean canBePractised() {
        return !pathway().arrows().isEmpty() && !terms().isEmpty();
    }
}
