package cascade.export.cards;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Cards as the text that Anki imports (its manual, "Importing text files"): a line for each, after lines that say what the
 * columns are. Anki's own note type "Basic" has the two fields. A card that was imported before is known by its id, and
 * brought up to date.
 */
public final class AnkiText {
    private AnkiText() {}

    /**
     * All cards, in UTF-8. One card after the other is written, as in a large unit there are twenty thousand.
     *
     * @param deck the name of the deck they go to
     */
    public static byte[] of(String deck, List<Card> cards) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(bytes("#separator:tab\n#html:true\n#notetype:Basic\n#deck:" + deck.replaceAll("\\s+", " ")
                + "\n#guid column:1\n#tags column:4\n"));
        cards.forEach(card -> text.writeBytes(bytes(line(card))));
        return text.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Card card) {
        return String.join("\t", card.guid(), field(card.front()), field(card.back()), String.join(" ", card.tags()))
                + "\n";
    }

    /** As in CSV: between quotes, each quote in it twice. */
    private static String field(String html) {
        return "\"" + html.replace("\"", "\"\"") + "\"";
    }
}
