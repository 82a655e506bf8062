package cascade.unit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something the unit cites. Only what was confirmed is here; a missing field is empty.
 *
 * @param id its key
 * @param label its short name on screen, as "Dolotov 2006a"
 * @param kind what it is
 * @param authors "Family Initials", in order; "et al." may stand last
 * @param year the year it appeared
 * @param title its title, in brackets where only its content is known
 * @param journal the journal or site
 * @param volume the volume
 * @param pages the pages
 * @param doi a DOI without resolver
 * @param pubmed a PubMed id
 * @param pmc a PubMed Central id
 * @param checked how much of it was seen when the facts were checked
 * @param studied in whom, for an article that measured something without the unit's subject; empty for any other, and
 *            where it isn't known
 * @param note what a reader must know of it (CommonMark)
 */
public record Reference(String id, String label, Kind kind, List<String> authors, OptionalInt year, String title,
        String journal, String volume, String pages, String doi, String pubmed, String pmc, Checked checked,
        Optional<ModelSystem> studied, String note) {

    /** What is cited. */
    public enum Kind {
        ARTICLE, REVIEW, WEB, DATABASE
    }

    /** How much of it was seen. */
    public enum Checked {
        PAGE, ABSTRACT, TITLE, SECONDARY
    }

    /** The address of its page: by DOI, or else in PubMed or PubMed Central; empty where it has none of these. */
    public Optional<String> address() {
        if (!doi.isEmpty()) {
            return Optional.of("https://doi.org/" + doi);
        }
        if (!pubmed.isEmpty()) {
            return Optional.of("https://pubmed.ncbi.nlm.nih.gov/" + pubmed + "/");
        }
        return pmc.isEmpty() ? Optional.empty() : Optional.of("https://pmc.ncbi.nlm.nih.gov/articles/" + pmc + "/");
    }
}
