package cascade.unit;

/**
 * An entry of a public database.
 *
 * @param database its name, as the database writes it
 * @param id the accession
 */
public record ExternalId(String database, String id) {}
