package cascade.export.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.practice.item.Item;
import cascade.practice.item.Items;
import cascade.practice.item.Option;
import cascade.practice.item.Task;
import cascade.unit.Reference;
import cascade.unit.Unit;
import cascade.unit.UnitIndex;
import cascade.unit.read.UnitFolder;
import java.util.HashSet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Questions as cards of two sides. */
class CardsTest {
    private static final Unit UNIT = UnitFolder.bundled();
    private static final List<Item> ITEMS = Items.of(new UnitIndex(UNIT), "compare");
    private static final List<Card> CARDS = Cards.of(UNIT, ITEMS);

    private static Item item(Predicate<Item> wanted) {
        return ITEMS.stream().filter(wanted).findFirst().orElseThrow();
    }

    private static Card card(Item item) {
        return CARDS.get(ITEMS.indexOf(item));
    }

    private static String words(String html) {
        return html.replaceAll("<[^>]*>", " ").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;",
                ">").replace("&amp;", "&").replaceAll("\\s+", " ");
    }

    private static void assertSays(String html, String text) {
        assertTrue(words(html).contains(text.replaceAll("\\s+", " ")), text + " in " + html);
    }

    @Test
    void eachQuestionHasACardOfItsOwnThatStaysTheSame() {
        assertEquals(ITEMS.size(), new HashSet<>(CARDS.stream().map(Card::guid).toList()).size());
        assertEquals(CARDS, Cards.of(UNIT, Items.of(new UnitIndex(UNIT), "compare")));
    }

    @Test
    void noCardHasAnEmptySideALineBreakOrALinkThatOnlyCascadeFollows() {
        for (Card card : CARDS) {
            for (String side : List.of(card.front(), card.back())) {
                assertFalse(words(side).isBlank(), card.toString());
                assertFalse(side.contains("\n") || side.contains("\t") || side.contains("\u001f"), card.toString());
                assertFalse(side.contains("](") || side.contains("term:") || side.contains("**"), card.toString());
                assertFalse(side.contains("\"><") && !side.contains("type=\"A\""), card.toString());
            }
            assertTrue(card.tags().stream().noneMatch(tag -> tag.contains(" ")), card.toString());
        }
    }

    @Test
    void whatIsChosenFromStandsInFrontAndOnlyWhatIsRightBehind() {
        Item item = item(each -> each.task() instanceof Task.Choose choose && !choose.several());
        Card card = card(item);
        assertSays(card.front(), item.prompt());
        for (Option option : ((Task.Choose) item.task()).options()) {
            assertSays(card.front(), option.text());
            if (option.right()) {
                assertTrue(words(card.back()).strip().startsWith(option.text()), card.back());
            }
        }
    }

    @Test
    void whereTheRightOptionStandsSaysNothing() {
        List<Integer> places = ITEMS.stream().filter(
                item -> item.task() instanceof Task.Choose choose && !choose.several()
                        && choose.options().size() == 4).map(item -> {
                            String[] parts = card(item).front().split("<li>");
                            String right = ((Task.Choose) item.task()).options().stream().filter(
                                    Option::right).findFirst().orElseThrow().text();
                            return IntStream.range(1, parts.length).filter(
                                    i -> words(parts[i]).strip().equals(right.strip())).findFirst().orElse(0);
                        }).toList();
        for (int place = 1; place <= 4; place++) {
            int here = place;
            long there = places.stream().filter(each -> each == here).count();
            assertTrue(there > places.size() / 8, there + " of " + places.size() + " at " + place);
        }
    }

    @Test
    void whatIsAnsweredOnTheMapIsAskedInWords() {
        Item point = item(each -> each.task() instanceof Task.Point);
        assertSays(card(point).front(), "Name one thing.");
        assertFalse(CARDS.stream().anyMatch(card -> card.front().contains("Point at")), "nothing to point at");
        Option right = ((Task.Point) point.task()).options().stream().filter(Option::right).findFirst().orElseThrow();
        assertSays(card(point).back(), right.text());
        Item build = item(each -> each.task() instanceof Task.Build);
        assertSays(card(build).front(), "Where does an arrow from “");
        assertFalse(words(card(build).front()).contains("Draw"), card(build).front());
        assertTrue(words(card(build).back()).matches(".*(switches on|holds back|is needed for|affects).*"),
                card(build).back());
    }

    @Test
    void whatIsPutInOrderIsMixedInFrontAndInOrderBehind() {
        Item item = item(each -> each.task() instanceof Task.Order);
        List<String> right = ((Task.Order) item.task()).inOrder().stream().map(Option::text).toList();
        String back = words(card(item).back());
        int at = -1;
        for (String text : right) {
            assertSays(card(item).front(), text);
            assertTrue(back.indexOf(text) > at, back);
            at = back.indexOf(text);
        }
    }

    @Test
    void sourcesAreWrittenOutWithTheirAddress() {
        Item item = item(each -> each.references().contains("dolotov2006a"));
        Reference reference = UNIT.references().stream().filter(
                each -> each.id().equals("dolotov2006a")).findFirst().orElseThrow();
        assertSays(card(item).back(), reference.title());
        assertTrue(card(item).back().contains("href=\"" + reference.address().orElseThrow() + "\""), card(item).back());
    }

    @Test
    void theTextSaysWhatItsColumnsAreAndHasALineForEachCard() {
        List<String> lines = new String(AnkiText.of(UNIT.title(), CARDS), StandardCharsets.UTF_8).lines().toList();
        assertEquals(List.of("#separator:tab", "#html:true", "#notetype:Basic", "#deck:" + UNIT.title(),
                "#guid column:1", "#tags column:4"), lines.subList(0, 6));
        assertEquals(CARDS.size(), lines.size() - 6);
        for (String line : lines.subList(6, lines.size())) {
            assertTrue(
                    line.matches("cascade-[0-9a-f]{16}\t\"(?:[^\"]++|\"\")++\"\t\"(?:[^\"]++|\"\")++\"\tCascade::\\S+"
                            + "( Cascade::\\S+)*"),
                    line);
        }
    }
}
