package cascade.study;

import cascade.export.ExportKind;
import cascade.export.cards.AnkiText;
import cascade.export.cards.Card;
import cascade.export.cards.Cards;
import cascade.practice.item.Item;
import cascade.unit.Unit;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** All that can be asked of a unit, as a file of cards for another program. */
public final class CardFile {
    private CardFile() {}

    /**
     * Its content.
     *
     * @param items what can be asked
     * @param kind a kind that holds cards
     * @param now says how new they are
     * @throws IOException where a package can't be made on this computer
     * @throws IllegalArgumentException where it is no kind for cards
     */
    public static byte[] of(Unit unit, List<Item> items, ExportKind kind, Instant now) throws IOException {
        List<Card> cards = Cards.of(unit, items);
        return switch (kind) {
        case APKG -> AnkiPackage.of(unit.title(), cards, now);
        case TXT -> AnkiText.of(unit.title(), cards);
        case SVG, PNG, PDF, GIF, SBGN, GRAPHML, RIS, BIBTEX, CSV, MARKDOWN -> throw new IllegalArgumentException(
                kind + " holds no cards");
        };
    }
}
