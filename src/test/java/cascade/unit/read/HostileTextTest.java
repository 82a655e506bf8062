package cascade.unit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.Unit;
import cascade.unit.text.PlainText;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            "[this]\n\n[this]: https://example.org/", "[this][1]\n\n[1]: javascript:alert(1)",
            "[*deep **inside***](http://example.org/)", "> - 1. [this](http://example.org/)",
            "# [this](http://example.org/)", "[this](<http://example.org/a b> \"title\")", "[]()"})
    void aLinkInAnyOtherDressIsRefusedToo(String text) {
        unit.set("terms.json", AT, text);
        unit.assertOnly("terms.json", PATH, "is no address", "expected one such as");
    }

    @ParameterizedTest
    @ValueSource(strings = {"![picture](term:bdnf)", "![](https://example.org/x.png)", "[![picture](x)](term:bdnf)",
            "<b>bold</b>", "<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "text <br> text",
            "<!-- comment -->", "<?php ?>", "<![CDATA[x]]>", "> <div>\n> x", "- a\n\n  <table>"})
    void picturesAndHtmlAreRefused(String text) {
        unit.set("terms.json", AT, text);
        unit.assertRefused("terms.json", PATH, "found a picture or HTML", "expected plain CommonMark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p < 0.05 and n > 3", "a &lt;b&gt; c", "\\<b\\>", "`<b>`", "2 [sic] 3", "an ! and [a]"})
    void whatOnlyLooksLikeMarkupIsText(String text) {
        unit.set("terms.json", AT, text);
        assertTrue(unit.read() instanceof UnitReader.Outcome.Read, () -> unit.problems().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001b[31mb", "a\tb", "a\rb", "a\u007fb", "a\u0085b",
            "a\u202eb", "a\u2066b"})
    void controlCharactersAreRefused(String text) {
        unit.set("terms.json", AT, text);
        unit.assertOnly("terms.json", PATH, "found a control character", "expected plain text");
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
        unit.assertOnly("terms.json", "$.terms[0].name", "found a control character");
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
        case UnitReader.Outcome.Refused(var problems) -> problems.getFirst().file();
        });
    }
}
