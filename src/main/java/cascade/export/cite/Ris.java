package cascade.export.cite;

import cascade.unit.Reference;
import java.util.List;

/** References in RIS, which most reference managers read. */
public final class Ris {
    private static final String LINE_END = "\r\n";

    private final StringBuilder out = new StringBuilder();

    private Ris() {}

    /** The text of the file, to be stored as UTF-8. */
    public static String of(List<Reference> references) {
        Ris ris = new Ris();
        references.forEach(ris::add);
        return ris.out.toString();
    }

    private void add(Reference reference) {
        Citation citation = new Citation(reference);
        field("TY", type(reference.kind()));
        field("ID", reference.id());
        for (Citation.Author author : citation.authors()) {
            field("AU", author.initials().isEmpty() ? author.family() : author.family() + ", " + author.initials());
        }
        reference.year().ifPresent(year -> field("PY", Integer.toString(year)));
        field("TI", citation.title());
        field(reference.kind() == Reference.Kind.WEB || reference.kind() == Reference.Kind.DATABASE ? "T2" : "JO",
                reference.journal());
        field("VL", citation.volume());
        field("IS", citation.issue());
        field("SP", citation.firstPage());
        field("EP", citation.lastPage());
        field("DO", reference.doi());
        field("AN", reference.pubmed());
        field("C2", reference.pmc());
        field("UR", citation.address());
        field("N1", citation.warning());
        citation.notes().forEach(note -> field("N1", note));
        out.append("ER  - ").append(LINE_END);
    }

    private static String type(Reference.Kind kind) {
        return switch (kind) {
        case ARTICLE, REVIEW -> "JOUR";
        case WEB -> "ELEC";
        case DATABASE -> "DBASE";
        };
    }

    /** A field has one line: a break inside it would end it. */
    private void field(String tag, String value) {
        if (!value.isBlank()) {
            out.append(tag).append("  - ").append(value.strip().replaceAll("\\R", " ")).append(LINE_END);
        }
    }
}
