package cascade.export.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.ById;
import cascade.unit.Reference;
import cascade.unit.read.UnitFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RisTest {
    private static final List<Reference> ALL = UnitFolder.bundled().references();
    private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9])  - (.*)");

    @Test
    void everyReferenceIsReadBackWithItsFields() {
        ById<Fields> records = read(Ris.of(ALL));
        assertEquals(ALL.stream().map(Reference::id).toList(),
                records.values().stream().map(fields -> fields.one("ID")).toList());
        for (Reference reference : ALL) {
            Fields fields = records.get(reference.id());
            assertEquals(one(reference.doi()), fields.all("DO"));
            assertEquals(one(reference.pubmed()), fields.all("AN"));
            assertEquals(one(reference.pmc()), fields.all("C2"));
            assertEquals(one(reference.year().isPresent() ? Integer.toString(reference.year().getAsInt()) : ""),
                    fields.all("PY"));
            String title = fields.one("TI");
            assertTrue(reference.title().contains(title), title);
            assertFalse(title.startsWith("[") || title.endsWith("]"), title);
            long named = reference.authors().stream().filter(name -> !name.equals("et al.")).count();
            assertEquals(named, fields.all("AU").size(), reference.id());
            fields.values().forEach(value -> assertFalse(value.isBlank()));
        }
    }

    @Test
    void anArticleHasTheFieldsThatManagersWant() {
        Fields article = read(Ris.of(ALL)).get("dolotov2006a");
        assertEquals(List.of("JOUR"), article.all("TY"));
        assertEquals("Dolotov, O. V.", article.all("AU").getFirst());
        assertEquals(List.of("Brain Res"), article.all("JO"));
        assertEquals(List.of("1117"), article.all("VL"));
        assertEquals(List.of("54"), article.all("SP"));
        assertEquals(List.of("60"), article.all("EP"));
        assertEquals(List.of("https://doi.org/10.1016/j.brainres.2006.07.108"), article.all("UR"));
    }

    @Test
    void oddVolumesAndPagesAreTakenApart() {
        ById<Fields> all = read(Ris.of(ALL));
        assertFields(all, "gusev2018", "118", "3 Vyp 2", "61", "68");
        assertFields(all, "dolotov2006b", "97", "Suppl 1", "82", "86");
        assertFields(all, "zheng2009", "54", "5–6", "385", "392");
        assertFields(all, "slipczuk2009", "4", "6", "e6007", "");
        assertFields(all, "takei2004", "24", "44", "9760", "9769");
        assertFields(all, "huang2003", "72", "", "609", "642");
        assertFields(all, "cui2019", "", "", "CD008900.pub3", "");
    }

    @Test
    void oddAuthorsKeepTheirNames() {
        ById<Fields> all = read(Ris.of(ALL));
        assertEquals(List.of("BDNF Study Group (Phase III)"), all.get("bdnfals1999").all("AU"));
        assertEquals(List.of("Kolbaev"), all.get("kolbaev2025").all("AU"));
        assertEquals(List.of("El Hayek, L."), all.get("elhayek2019").all("AU"));
        assertTrue(all.get("messaoudi2007").all("AU").contains("da Silva, B."));
        assertTrue(all.get("solinas2019").all("AU").contains("Solinas, S. M. G."));
        assertTrue(all.get("tanaka2008").all("AU").contains("Ellis-Davies, G. C. R."));
        assertTrue(all.get("filippenkov2020").all("AU").contains("Sevan'kaeva, L. E."));
        assertEquals(List.of("Adan, R. A."), all.get("adan1994").all("AU"));
        assertTrue(all.get("adan1994").all("N1").contains("The list of authors goes on."));
        assertFalse(all.get("dolotov2006a").all("N1").contains("The list of authors goes on."));
    }

    @Test
    void aTitleInBracketsLosesThemAndSaysSo() {
        String note = "The wording of the title is not confirmed; it says what the work holds.";
        ById<Fields> all = read(Ris.of(ALL));
        assertEquals(List.of("Loss of BDNF in the adult mouse brain, learning and LTP"),
                all.get("monteggia2004").all("TI"));
        for (Reference reference : ALL) {
            assertEquals(reference.title().startsWith("["), all.get(reference.id()).all("N1").contains(note));
        }
        Fields inner = read(Ris.of(List.of(reference("[Pro8]ACTH and [Gly9]", "")))).get("x");
        assertEquals(List.of("[Pro8]ACTH and [Gly9]"), inner.all("TI"));
    }

    @Test
    void whatIsNoArticleHasItsOwnType() {
        ById<Fields> all = read(Ris.of(ALL));
        assertEquals(List.of("ELEC"), all.get("cblsmpc").all("TY"));
        assertEquals(List.of("DBASE"), all.get("reactome193653").all("TY"));
        assertEquals(List.of("JOUR"), all.get("reichardt2006").all("TY"));
    }

    @Test
    void aLineBreakCannotBringInAField() {
        Fields fields = read(Ris.of(List.of(reference("One\r\nAU  - Nobody", "")))).get("x");
        assertEquals(List.of("One AU  - Nobody"), fields.all("TI"));
        assertFalse(fields.has("AU"));
    }

    @Test
    void linesEndAsRisAsksFor() {
        String text = Ris.of(ALL);
        assertEquals(text, text.lines().collect(Collectors.joining("\r\n", "", "\r\n")));
        assertTrue(text.endsWith("ER  - \r\n"));
    }

    static Reference reference(String title, String journal) {
        return new Reference("x", "X", Reference.Kind.ARTICLE, List.of(), OptionalInt.empty(), title, journal, "", "",
                "", "", "", Reference.Checked.PAGE, java.util.Optional.empty(), "");
    }

    private static void assertFields(ById<Fields> all, String id, String volume, String issue,
            String first, String last) {
        Fields fields = all.get(id);
        assertEquals(one(volume), fields.all("VL"), id);
        assertEquals(one(issue), fields.all("IS"), id);
        assertEquals(one(first), fields.all("SP"), id);
        assertEquals(one(last), fields.all("EP"), id);
    }

    private static List<String> one(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }

    /** A small reader of RIS: the fields of each record, by its id. */
    private static ById<Fields> read(String text) {
        List<Fields> records = new ArrayList<>();
        Fields fields = new Fields();
        for (String line : text.split("\r\n")) {
            Matcher parts = LINE.matcher(line);
            assertTrue(parts.matches(), line);
            assertEquals(fields.isEmpty(), parts.group(1).equals("TY"), line);
            if (parts.group(1).equals("ER")) {
                records.add(fields);
                fields = new Fields();
            } else {
                fields.add(parts.group(1), parts.group(2));
            }
        }
        assertTrue(fields.isEmpty(), "the last record is not closed");
        ById<Fields> all = ById.of(records, record -> record.one("ID"));
        assertEquals(records.size(), all.values().size(), "an id stands twice");
        return all;
    }
}
