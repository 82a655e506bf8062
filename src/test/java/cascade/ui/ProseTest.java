package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.content.Citations;
import cascade.ui.content.LinkText;
import cascade.ui.content.Prose;
import cascade.unit.UnitIndex;
import cascade.unit.read.UnitFolder;
import cascade.unit.text.PlainText;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** How a unit's texts are drawn. */
class ProseTest {
    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static List<Node> drawn(String markdown) {
        return App.fx(() -> Nodes.visible(
                new Prose(new UnitIndex(UnitFolder.bundled()), (_, _) -> {}).block(markdown, new Citations(),
                        "body-text")));
    }

    /** What there is to read, the words of one paragraph together, in the order of the screen. */
    private static String read(String markdown) {
        return drawn(markdown).stream().filter(node -> node instanceof Text || node instanceof Label).map(
                node -> node instanceof Text text ? text.getText() : ((Label) node).getText()).collect(
                        Collectors.joining("|"));
    }

    @Test
    void anOrderedListHasItsNumbers() {
        assertEquals("3.|three|4.|four", read("3. three\n4. four"));
        assertEquals("1)|one|2)|two", read("1) one\n1) two"));
    }

    @Test
    void aListInAListStandsByItself() {
        assertEquals("•|a|•|nested b|•|nested c|•|d", read("- a\n  - nested b\n  - nested c\n- d"));
        assertEquals("1.|a|•|b|2.|c", read("1. a\n   - b\n2. c"));
    }

    @Test
    void theParagraphsOfAnEntryStandApart() {
        assertEquals(2,
                drawn("- a\n\n  b").stream().filter(node -> node.getStyleClass().contains("body-text")
                        && node.getParent() instanceof VBox).count());
    }

    @ParameterizedTest
    @CsvSource({"[*a*](term:trkb), emphasis", "*[a](term:trkb)*, emphasis", "[**a**](term:trkb), strong"})
    void aLinkWearsTheEmphasisRoundItAndInIt(String text, String style) {
        LinkText link = (LinkText) drawn(text).stream().filter(LinkText.class::isInstance).findFirst().orElseThrow();
        assertTrue(link.getStyleClass().contains(style), link.getStyleClass()::toString);
        assertTrue(drawn(text + " b").stream().filter(
                node -> node instanceof Text && !(node instanceof LinkText)).noneMatch(
                        node -> node.getStyleClass().contains(style)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "*a* and **b**", "a\nb", "- a\n  1. b\n     - c", "1. a\n2. b",
            "[two\nwords](term:trkb) more", "a &lt; b &amp; c", "\\*a\\*", "### Heading\n\nText"})
    void whatIsDrawnIsWhatIsSearchedAndSpoken(String text) {
        String drawn = read(text).replaceAll("[|•]", " ").replaceAll("\\s+", " ").strip();
        assertEquals(PlainText.of(text).replaceAll("\\s+", " ").strip(), drawn.replace("* a *", "*a*"));
    }
}
