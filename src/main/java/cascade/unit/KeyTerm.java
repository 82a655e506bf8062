package cascade.unit;

/**
 * One of the unit's signature tiles.
 *
 * @param letter what stands on the tile
 * @param term the id of the term it opens
 */
public record KeyTerm(String letter, String term) {}
