package cascade.unit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.messages.Messages;
import cascade.unit.Unit;
import cascade.unit.text.Manuscript;
import cascade.unit.text.PlainText;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that try to lead out of the app, to bring in what it does not show, or to wear the parser out. */
class HostileTextTest {
    private static final String AT = "/terms/0/simple";
    private static final String PATH = "$.terms[0].simple";

    private final UnitFolder unit;

    HostileTextTest(@TempDir Path folder) {
        unit = UnitFolder.copyTo(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "http://example.org/", "https://example.org/", "file:///etc/passwd",
            "../secret", "/etc/passwd", "\\\\server\\share", "data:text/html,x", "mailto:a@example.org", "TERM:bdnf",
            "term:", ":bdnf", "term:bdnf?x", "term:bdnf#x", "term:BDNF", "term:%62dnf", "tab:compare", "#", "bdnf",
            "unknown:bdnf", "term:term:bdnf"})
    void aLinkOutOfTheUnitIsRefused(String target) {
        unit.set("terms.json", AT, "See [this](" + target.replace("\\", "\\\\") + ").");
        unit.assertOnly("terms.json", PATH, "“" + target + "” is no address", "expected one such as term:bdnf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<https://example.org/>", "<javascript:alert(1)>", "<a@example.org>",
            "[*deep*](http://example.org/)", "- 1. [this](http://example.org/)", "[this](<http://example.org/a b>)"})
    void aLinkInAnyOtherDressIsRefusedToo(String text) {
        unit.set("terms.json", AT, text);
        unit.assertOnly("terms.json", PATH, "is no address", "expected one such as");
    }

    @ParameterizedTest
    @ValueSource(strings = {"![picture](term:bdnf)", "![](https://example.org/x.png)", "[![picture](x)](term:bdnf)",
            "<b>bold</b>", "<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "text <br> text",
            "<!-- comment -->", "<?php ?>", "<![CDATA[x]]>", "- a\n\n  <table>"})
    void picturesAndHtmlAreRefused(String text) {
        unit.set("terms.json", AT, text);
        unit.assertRefused("terms.json", PATH,
                text.contains("![") && !text.contains("CDATA") ? "found a picture" : "found HTML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p < 0.05 and n > 3", "a &lt;b&gt; c", "\\<b\\>", "2 [sic] 3", "an ! and [a]", "a | b",
            "5*3", "#1", "1.5 mg",
            "-5 mV", "a - b"})
    void whatOnlyLooksLikeMarkupIsText(String text) {
        unit.set("terms.json", AT, text);
        assertTrue(unit.read() instanceof UnitReader.Outcome.Read, () -> unit.problems().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001b[31mb", "a\tb", "a\rb", "a\u007fb", "a\u0085b",
            "a\u202eb", "a\u2066b",
            "a\u200fb", "a\u2028b", "a\ufffeb"})
    void controlCharactersAreRefused(String text) {
        unit.set("terms.json", AT, text);
        unit.assertOnly("terms.json", PATH, "found the control character U+", "expected plain text");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotDrawnIsRefusedAtItsPlace(Manuscript.Fault fault) {
        String text = switch (fault) {
        case PICTURE -> "![a](b)";
        case HTML -> "a <br> b";
        case CODE -> "a `b`";
        case QUOTE -> "> a";
        case RULE -> "a\n\n---\n\nb";
        case TABLE -> "a | b\n--|--\nc | d";
        case HEADING -> "### a";
        case HEADING_LEVEL, HEADING_MARKUP -> "";
        case DEFINITION -> "a\n\n[b]: term:bdnf";
        case LIST_TOO_DEEP -> "- a\n  - b\n    - c\n      - d";
        case LIST_GLUED -> "- a\n  2. b";
        case LIST_ITEM_EMPTY -> "- a\n-\n- b";
        case EMPHASIS_TOO_DEEP -> "*a **b *c **d *e* d** c* b** a*";
        case LINK_WITHOUT_TEXT -> "a [](term:bdnf)";
        case LINK_TITLE -> "[a](term:bdnf 'b')";
        case LINK_MARKUP -> "[a *b*](term:bdnf)";
        case CHARACTER -> "a&#x202e;b";
        case BLANK -> "&#x200b;&nbsp;";
        };
        String said = Messages.text("problem.prose." + EnumWords.word(fault));
        if (text.isEmpty()) {
            unit.set("unit.json", "/simple/text/0", fault == Manuscript.Fault.HEADING_LEVEL ? "# a" : "### *a*");
            unit.assertOnly("unit.json", "$.simple.text[0]", said);
        } else {
            unit.set("terms.json", AT, text);
            unit.assertRefused("terms.json", PATH, said);
        }
    }

    @ParameterizedTest
    @CsvSource({"'*a ', ' b*'", "'**a ', ' b**'", "'_', '_'", "[, ](term:bdnf)", "'> - ', ''"})
    void markupThatOpensAndClosesHundredsOfTimesIsReadInGoodTime(String open, String close) {
        int times = 3900 / (open.length() + close.length());
        String text = open.repeat(times) + "[x](term:nowhere)" + close.repeat(times);
        unit.set("terms.json", AT, text);
        assertEquals("terms.json", unit.problems().getFirst().file());
        assertTrue(PlainText.of(text).length() <= text.length());
    }

    @Test
    void anEscapedControlCharacterInANameIsRefused() {
        unit.set("terms.json", "/terms/0/name", "a\u001bb");
        unit.assertOnly("terms.json", "$.terms[0].name", "found the control character U+001B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "*a ", "**", "[", "![", "<", "_a ", "`", "[a](", "1. ", "\\", "&", "*a **b "})
    void markupThousandsDeepIsReadInGoodTime(String piece) {
        String text = piece.repeat(3900 / piece.length()) + "[x](term:nowhere)";
        unit.set("terms.json", AT, text);
        // Whether the link is still one depends on the piece; that nothing bursts does not.
        assertEquals("terms.json", switch (unit.read()) {
        case UnitReader.Outcome.Read(Unit read) -> {
            assertTrue(PlainText.of(read.terms().getFirst().simple()).length() <= text.length());
            yield "terms.json";
        }
        case UnitReader.Outcome.Refused(var problems, int _) -> problems.getFirst().file();
        });
    }
}
