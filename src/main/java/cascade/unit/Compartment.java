package cascade.unit;

/**
 * A cell that spans several lanes.
 *
 * @param id its id
 * @param name what it is called
 * @param from its first lane
 * @param to its last lane
 */
public record Compartment(String id, String name, String from, String to) {}
