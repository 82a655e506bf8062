package cascade.unit;

/**
 * What makes a number a change that can be drawn on a ruler.
 *
 * @param ruler what it is read from
 * @param molecule of what
 * @param given the compound, and how it was given
 */
public record Fold(Ruler ruler, String molecule, String given) {}
