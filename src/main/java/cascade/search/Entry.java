package cascade.search;

import cascade.unit.Route;
import java.util.List;

/**
 * Something that can be found.
 *
 * @param route where it is
 * @param title what it is called
 * @param aliases what else it is called
 * @param text what is said of it, without markup
 */
public record Entry(Route route, String title, List<String> aliases, String text) {}
