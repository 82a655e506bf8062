package cascade.export.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.ById;
import cascade.unit.Reference;
import cascade.unit.read.UnitFolder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BibTexTest {
    private static final List<Reference> ALL = UnitFolder.bundled().references();

    @Test
    void everyReferenceIsReadBackUnderItsId() {
        ById<Fields> entries = new Reader(BibTex.of(ALL)).entries();
        assertEquals(ALL.stream().map(Reference::id).toList(),
                entries.values().stream().map(entry -> entry.one("key")).toList());
        for (Reference reference : ALL) {
            Fields fields = entries.get(reference.id());
            assertEquals(reference.doi(), fields.one("doi"));
            assertEquals(reference.pubmed(), fields.one("pmid"));
            assertEquals(reference.journal(), fields.one("journal"));
            assertEquals(reference.year().isPresent(), fields.has("year"));
            assertFalse(fields.values().contains(""), reference.id());
            assertEquals(fields.one("type").equals("article"), fields.has("journal"), reference.id());
        }
    }

    @Test
    void anArticleHasTheFieldsThatStylesWant() {
        Fields article = new Reader(BibTex.of(ALL)).entries().get("zheng2009");
        assertEquals("article", article.one("type"));
        assertEquals("Zheng, F. and Wang, H.", article.one("author"));
        assertEquals("{NMDA-mediated and self-induced bdnf exon IV transcriptions are differentially regulated in "
                + "cultured cortical neurons}", article.one("title"));
        assertEquals("54", article.one("volume"));
        assertEquals("5–6", article.one("number"));
        assertEquals("385--392", article.one("pages"));
        assertEquals("PMC2722960", article.one("pmcid"));
    }

    @Test
    void oddAuthorsKeepTheirNames() {
        ById<Fields> all = new Reader(BibTex.of(ALL)).entries();
        assertEquals("{BDNF Study Group (Phase III)}", all.get("bdnfals1999").one("author"));
        assertEquals("{Kolbaev} and others", all.get("kolbaev2025").one("author"));
        assertEquals("El Hayek, L. and others", all.get("elhayek2019").one("author"));
        assertTrue(all.get("schabitz2007").one("author").startsWith("Schäbitz, W. R. and "));
        assertFalse(all.get("wu2004").has("author"));
    }

    @Test
    void aTitleInBracketsLosesThemAndSaysSo() {
        Fields entry = new Reader(BibTex.of(ALL)).entries().get("oprm2025");
        assertEquals("{Semax and the µ-opioid receptor gene Oprm1 after spinal cord injury}", entry.one("title"));
        assertEquals("The wording of the title is not confirmed; it says what the work holds.", entry.one("note"));
        assertTrue(entry.one("annote").startsWith("Seen: the title only."), entry.one("annote"));
    }

    @Test
    void charactersThatMeanSomethingToLatexStandForThemselves() {
        assertEquals("50\\% \\& \\#1 a\\_b \\$ α–ß", BibTex.escaped("50% & #1 a_b $ α–ß"));
        String nasty = "}{ \\x ^~ }\n@misc{y,";
        ById<Fields> entries = new Reader(
                BibTex.of(List.of(RisTest.reference(nasty, "A & B")))).entries();
        assertEquals(List.of("x"), entries.values().stream().map(entry -> entry.one("key")).toList());
        assertEquals("A \\& B", entries.get("x").one("journal"));
        assertEquals("{\\textbraceright{}\\textbraceleft{} \\textbackslash{}x \\textasciicircum{}\\textasciitilde{} "
                + "\\textbraceright{} @misc\\textbraceleft{}y,}", entries.get("x").one("title"));
    }

    /** A small reader of BibTeX: the fields of each entry, and its type, by its key. */
    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        ById<Fields> entries() {
            List<Fields> entries = new ArrayList<>();
            skipBlanks();
            while (at < text.length()) {
                expect('@');
                String type = until('{');
                String key = until(',');
                Fields fields = new Fields();
                fields.add("type", type);
                fields.add("key", key);
                skipBlanks();
                while (text.charAt(at) != '}') {
                    String name = until('=').strip();
                    skipBlanks();
                    assertFalse(fields.has(name), name + " twice");
                    fields.add(name, braced());
                    expect(',');
                    skipBlanks();
                }
                expect('}');
                entries.add(fields);
                skipBlanks();
            }
            ById<Fields> all = ById.of(entries, fields -> fields.one("key"));
            assertEquals(entries.size(), all.values().size(), "a key stands twice");
            return all;
        }

        /** What is between a brace and the one that closes it, counted as BibTeX does. */
        private String braced() {
            expect('{');
            int start = at;
            for (int open = 1; open > 0; at++) {
                open += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            }
            return text.substring(start, at - 1);
        }

        private String until(char end) {
            int start = at;
            at = text.indexOf(end, at) + 1;
            return text.substring(start, at - 1);
        }

        private void expect(char c) {
            assertEquals(c, text.charAt(at), () -> "at " + text.substring(Math.max(0, at - 40), at));
            at++;
        }

        private void skipBlanks() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
    }
}
