package cascade.unit;

import java.util.Optional;

/**
 * An entry of a public database.
 *
 * @param database its name, as the database writes it
 * @param id the accession
 */
public record ExternalId(String database, String id) {

    /** The address of the entry's page, as its database gives it; empty for a database that isn't known here. */
    public Optional<String> address() {
        return Optional.ofNullable(switch (database) {
        case "UniProt" -> "https://www.uniprot.org/uniprotkb/" + id + "/entry";
        case "Entrez Gene" -> "https://www.ncbi.nlm.nih.gov/gene/" + id;
        case "HGNC" -> "https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:" + id;
        case "Reactome" -> "https://reactome.org/content/detail/" + id;
        case "WikiPathways" -> "https://www.wikipathways.org/pathways/" + id + ".html";
        case "GO" -> "https://amigo.geneontology.org/amigo/term/" + id;
        default -> null;
        });
    }
}
