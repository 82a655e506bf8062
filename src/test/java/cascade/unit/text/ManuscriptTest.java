package cascade.unit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cascade.unit.text.Manuscript.Fault;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author may write, and what is not drawn. */
class ManuscriptTest {
    static final List<Arguments> UNDRAWN = List.of(arguments("    indented", Fault.CODE),
            arguments("a\n\n\tindented", Fault.CODE), arguments("- a\n\n      code", Fault.CODE),
            arguments("```\nfenced\n```", Fault.CODE), arguments("~~~\nfenced", Fault.CODE),
            arguments("a `span`", Fault.CODE), arguments("*a `span`*", Fault.CODE),
            arguments("[`a`](term:bdnf)", Fault.CODE), arguments("> quoted", Fault.QUOTE),
            arguments("- > quoted", Fault.QUOTE), arguments("***", Fault.RULE), arguments("a\n\n- - -", Fault.RULE),
            arguments("### Heading", Fault.HEADING), arguments("Heading\n===", Fault.HEADING),
            arguments("Heading\n---", Fault.HEADING), arguments("- # Heading", Fault.HEADING),
            arguments("a | b\n--|--", Fault.TABLE), arguments("| a |\n| - |\n| b |", Fault.TABLE),
            arguments("a *b* | c\n:-- | --:\n1 | 2", Fault.TABLE), arguments("[b]: term:bdnf", Fault.DEFINITION),
            arguments("[this][1]\n\n[1]: term:bdnf", Fault.DEFINITION),
            arguments("[this]\n\n[this]: <x>", Fault.DEFINITION),
            arguments("- 1. a\n     - b\n       1. c", Fault.LIST_TOO_DEEP), arguments("a\n7) b", Fault.LIST_GLUED),
            arguments("- a\n  2. b", Fault.LIST_GLUED), arguments("-", Fault.LIST_ITEM_EMPTY),
            arguments("1.", Fault.LIST_ITEM_EMPTY), arguments("- a\n-\n- b", Fault.LIST_ITEM_EMPTY),
            arguments("[](term:bdnf)", Fault.LINK_WITHOUT_TEXT), arguments("a [ ](ref:x)", Fault.LINK_WITHOUT_TEXT),
            arguments("a [&#x200b;](term:bdnf)", Fault.LINK_WITHOUT_TEXT),
            arguments("[a](term:bdnf \"b\")", Fault.LINK_TITLE), arguments("[a **b**](term:bdnf)", Fault.LINK_MARKUP),
            arguments("[*a **b***](term:bdnf)", Fault.LINK_MARKUP), arguments("a ![b](c)", Fault.PICTURE),
            arguments("[![b](c)](term:bdnf)", Fault.PICTURE), arguments("a <b>c</b>", Fault.HTML),
            arguments("<!-- a -->", Fault.HTML), arguments("a&#x202e;b", Fault.CHARACTER),
            arguments("a&#8294;b", Fault.CHARACTER), arguments("[a&#x200f;](term:bdnf)", Fault.CHARACTER),
            arguments("a&#7;b", Fault.CHARACTER), arguments("&#x200b;&nbsp;", Fault.BLANK),
            arguments("*&#8203;*", Fault.BLANK), arguments("&zwnj;\n&zwj;", Fault.BLANK));

    @ParameterizedTest
    @FieldSource("UNDRAWN")
    void whatIsNotDrawnIsAFault(String text, Fault fault) {
        assertEquals(true, Manuscript.of(text, false).faults().contains(fault),
                () -> text + ": " + Manuscript.of(text, false).faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "*a* and **b**, *so **c***", "a\nb", "a  \nb", "a\\\nb", "a\n\nb", "- a\n- b",
            "1. a\n2. b", "7) a\n8) b", "- a\n  1. b\n     - c\n- d", "- a\n\n  b", "[a](term:bdnf)",
            "a.[](ref:huang2003)", "[](ref:huang2003)", "[*a*](term:bdnf)", "*[a](term:bdnf)*", "[a\nb](term:bdnf)",
            "[***a***](term:bdnf)", "p < 0.05 and n > 3", "a &lt; b", "\\# a", "\\- a", "1\\. a", "a | b", "a -- b",
            "2 [sic] 3", "-5 mV", "#1", "1.5 mg", "a\n1.5 mg", "a\n1. b", "&#x2060;a"})
    void whatIsDrawnIsNone(String text) {
        assertEquals(Set.of(), Manuscript.of(text, false).faults());
    }

    @Test
    void aSectionMayHaveHeadingsOfOneLevelAndOfWordsAlone() {
        assertEquals(Set.of(), Manuscript.of("### What was measured\n\nThis.", true).faults());
        assertEquals(Set.of(Fault.HEADING_LEVEL), Manuscript.of("## What was measured", true).faults());
        assertEquals(Set.of(Fault.HEADING_MARKUP), Manuscript.of("### What *was* measured", true).faults());
        assertEquals(Set.of(Fault.HEADING_MARKUP), Manuscript.of("### [What](term:bdnf) was", true).faults());
        assertEquals(Set.of(Fault.HEADING), Manuscript.of("- ### What", true).faults());
        assertEquals(Set.of(Fault.BLANK), Manuscript.of("###", true).faults());
    }

    @Test
    void everyLinkIsFoundInItsOrder() {
        assertEquals(List.of("term:a", "ref:b", "step:c"),
                Manuscript.of("[a](term:a).[](ref:b)\n\n- *see [c](step:c)*", false).targets());
    }

    @Test
    void plainTextHasTheWordsTheNumbersAndABlankBetweenAnyTwoBlocks() {
        assertEquals("a nested b nested c d", PlainText.of("- a\n  - nested b\n  - nested c\n- d"));
        assertEquals("First: 1. one 2. two Then", PlainText.of("First:\n\n1. one\n2. two\n\nThen"));
        assertEquals("3) three 4) four", PlainText.of("3) three\n3) four"));
        assertEquals("a b c", PlainText.of("a  \nb\\\nc"));
        assertEquals("a < b & c", PlainText.of("a &lt; b &amp; c"));
        assertEquals("two words", PlainText.of("[two\nwords](term:bdnf)"));
        assertEquals("-5 mV", PlainText.of("-5 mV"));
    }
}
