package cascade.unit;

import java.util.List;

/**
 * A term of the glossary.
 *
 * @param id its address
 * @param name its full name
 * @param abbreviation the usual short form; empty where there is none
 * @param aliases other words for it, for search
 * @param simple a plain definition (CommonMark)
 * @param advanced an exact definition (CommonMark)
 * @param related ids of terms to read next
 * @param references keys of what supports it
 */
public record Term(String id, String name, String abbreviation, List<String> aliases, String simple, String advanced,
        List<String> related, List<String> references) {

    /** What to call it on screen: the short form where there is one. */
    public String shortName() {
        return abbreviation.isEmpty() ? name : abbreviation;
    }
}
