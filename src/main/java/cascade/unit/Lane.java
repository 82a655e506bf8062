package cascade.unit;

/**
 * A place of the map, drawn as a lane from top to bottom.
 *
 * @param id its id
 * @param name what stands above it
 * @param kind what ground it has
 * @param spoken the place in a sentence, as "in the membrane"
 */
public record Lane(String id, String name, LaneKind kind, String spoken) {}
