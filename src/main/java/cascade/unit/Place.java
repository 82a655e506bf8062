package cascade.unit;

import java.util.Optional;

/**
 * A place of the map, in which nodes are.
 *
 * @param id its id
 * @param name what is written in it
 * @param kind what is drawn for it
 * @param parent the cell that it is a part of; empty for a cell, and for what isn't in one
 * @param spoken the place in a sentence, as "in the membrane"
 */
public record Place(String id, String name, PlaceKind kind, Optional<String> parent, String spoken) {}
