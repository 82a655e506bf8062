package cascade.export.cards;

import java.util.List;

/**
 * A question as a card of two sides.
 *
 * @param guid by which it is known wherever it goes: the same for the same question of the same unit, always
 * @param front what is asked, as HTML on one line
 * @param back what is right, why, and what that rests on, as HTML on one line
 * @param tags words to find it by, without blanks
 */
public record Card(String guid, String front, String back, List<String> tags) {}
