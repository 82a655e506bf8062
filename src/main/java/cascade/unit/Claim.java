package cascade.unit;

import java.util.List;

/**
 * A popular claim beside what was found.
 *
 * @param id its address
 * @param claim what popular accounts say, in our words
 * @param verdict how it stands
 * @param headline the finding in a few words
 * @param found the finding (CommonMark)
 * @param references keys of what it rests on
 */
public record Claim(String id, String claim, Verdict verdict, String headline, String found, List<String> references) {}
