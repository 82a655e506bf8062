package cascade.unit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cascade.unit.Unit;
import cascade.unit.text.PlainText;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No figure without its source: a digit that is not part of a name needs a reference in its block or its record. */
class FiguresTest {
    /** A word of letters and digits that is a name: ERK1/2, TrkB.T1, Y515, ACTH(4-10), p75, MMP-9, 5-HIAA, CREB-S133. */
    private static final Pattern NAME = Pattern.compile("p\\d+\\p{L}*"
            + "|(?=.*\\p{Lu})\\p{L}[\\p{L}\\d]*([-–./][\\p{L}\\d]+)*(\\([\\p{L}\\d–/-]+\\))?\\p{L}*"
            + "|\\d{1,2}-\\p{Lu}{2,}\\p{L}*");

    private final List<String> names = namesOf(UnitFolder.bundled());

    @Test
    void noTextHoldsAFigureWithoutASource() {
        List<String> bare = UnitTexts.of(UnitFolder.bundled()).stream().filter(block -> !block.cited()).filter(
                block -> hasFigure(block.text())).map(block -> block.place() + ": " + block.text()).toList();
        assertEquals(List.of(), bare, "give these a ref: link, or their record references");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rose to 1.4× control", "24 h later", "in 1996", "50 µg/kg", "n = 30", "a 2–3-fold rise",
            "postnatal day 7", "p < 0.05", "day-7 rats", "0.093\u00a0%", "(12 rats)"})
    void aFigureIsSeen(String text) {
        assertEquals(true, hasFigure(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ERK1/2 and TrkB.T1", "Y515, Y816.", "ACTH(4-10)", "the IP3 receptor (IP3R)", "p75NTR, p75",
            "Val66Met", "GluA1", "exon III", "5-HIAA", "MMP-9", "PD98059 and U0126", "R-HSA-9006115", "Ca²⁺",
            "no figure at all"})
    void aNameIsNoFigure(String text) {
        assertEquals(false, hasFigure(text));
    }

    private boolean hasFigure(String markdown) {
        String text = PlainText.of(markdown);
        for (String name : names) {
            text = text.replace(name, " ");
        }
        return Stream.of(text.split("[\\s\\u00a0,;:]+")).map(FiguresTest::stripped).filter(
                word -> word.chars().anyMatch(c -> c >= '0' && c <= '9')).anyMatch(
                        word -> !NAME.matcher(word).matches());
    }

    /** A word without the punctuation around it; a bracket goes where its partner is not in the word. */
    private static String stripped(String word) {
        String bare = word.replaceAll("^[“”‘’\"'.!?–—-]+|[“”‘’\"'.!?–—-]+$", "");
        if (bare.startsWith("(")) {
            bare = bare.substring(1);
        }
        return bare.endsWith(")") && !bare.contains("(") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** The unit's own names that have a digit in them, the longest first. */
    private static List<String> namesOf(Unit unit) {
        Stream<String> terms = unit.terms().stream().flatMap(term -> Stream.concat(
                Stream.of(term.name(), term.abbreviation()), term.aliases().stream()));
        Stream<String> nodes = unit.pathway().nodes().stream().flatMap(
                node -> Stream.of(node.plainLabel(), node.name()));
        return Stream.concat(terms, nodes).filter(name -> name.chars().anyMatch(Character::isDigit)).distinct().sorted(
                Comparator.comparing(String::length).reversed()).toList();
    }
}
