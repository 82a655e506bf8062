package cascade.export.cite;

import cascade.unit.Reference;
import java.util.List;
import java.util.stream.Collectors;

/** References in BibTeX, in UTF-8; the keys are the ids of the references. */
public final class BibTex {
    private final StringBuilder out = new StringBuilder();

    private BibTex() {}

    /** The text of the file, to be stored as UTF-8. */
    public static String of(List<Reference> references) {
        BibTex bibTex = new BibTex();
        references.forEach(bibTex::add);
        return bibTex.out.toString();
    }

    private void add(Reference reference) {
        Citation citation = new Citation(reference);
        out.append(out.isEmpty() ? "" : "\n").append('@').append(type(reference)).append('{').append(
                reference.id()).append(",\n");
        field("author", authors(citation));
        // The second pair of braces keeps the capitals, which many styles would make small: BDNF, not bdnf.
        field("title", "{" + escaped(citation.title()) + "}");
        field("journal", escaped(reference.journal()));
        reference.year().ifPresent(year -> field("year", Integer.toString(year)));
        field("volume", escaped(citation.volume()));
        field("number", escaped(citation.issue()));
        String last = citation.lastPage();
        field("pages", escaped(last.isEmpty() ? citation.firstPage() : citation.firstPage() + "--" + last));
        // As it is: what prints it takes it letter by letter. Braces alone would break the file.
        field("doi", reference.doi().replace("{", "%7B").replace("}", "%7D"));
        field("pmid", escaped(reference.pubmed()));
        field("pmcid", escaped(reference.pmc()));
        field("note", escaped(citation.warning()));
        // Styles print a note, but not this.
        field("annote", escaped(String.join(" ", citation.notes())));
        out.append("}\n");
    }

    /** An article without a journal would be refused. */
    private static String type(Reference reference) {
        return switch (reference.kind()) {
        case ARTICLE, REVIEW -> reference.journal().isEmpty() ? "misc" : "article";
        case WEB, DATABASE -> "misc";
        };
    }

    private static String authors(Citation citation) {
        String named = citation.authors().stream().map(author -> {
            String family = escaped(author.family());
            // Without initials it may be a group, whose name must not be taken apart.
            return author.initials().isEmpty() ? "{" + family + "}" : family + ", " + author.initials();
        }).collect(Collectors.joining(" and "));
        return citation.hasOthers() && !named.isEmpty() ? named + " and others" : named;
    }

    private void field(String name, String value) {
        if (!value.isBlank()) {
            out.append("  ").append(name).append(" = {").append(value).append("},\n");
        }
    }

    /** The characters that mean something to LaTeX, written so that they stand for themselves. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.strip().replaceAll("\\R", " ").toCharArray()) {
            switch (c) {
            case '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
            // Not \{: BibTeX would count it as a brace that opens.
            case '{' -> escaped.append("\\textbraceleft{}");
            case '}' -> escaped.append("\\textbraceright{}");
            case '\\' -> escaped.append("\\textbackslash{}");
            case '~' -> escaped.append("\\textasciitilde{}");
            case '^' -> escaped.append("\\textasciicircum{}");
            default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
