package cascade.export;

import cascade.export.cite.BibTex;
import cascade.export.cite.Ris;
import cascade.unit.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of file that Cascade writes for other programs. */
public enum ExportKind {
    SVG(Content.PICTURE, ".svg"), PNG(Content.PICTURE, ".png"), PDF(Content.PICTURE, ".pdf"), GIF(Content.PICTURE,
            ".gif"), SBGN(Content.GRAPH,
                    ".sbgn", ".sbgnml"), GRAPHML(Content.GRAPH,
                            ".graphml"), RIS(Content.CITATIONS, ".ris"), BIBTEX(Content.CITATIONS, ".bib"), CSV(
                                    Content.HISTORY, ".csv"), APKG(Content.CARDS,
                                            ".apkg"), TXT(Content.CARDS, ".txt"), MARKDOWN(Content.NOTES, ".md");

    /** What a file holds. */
    public enum Content {
        PICTURE, GRAPH, CITATIONS, HISTORY, CARDS, NOTES
    }

    private final Content content;
    private final List<String> endings;

    ExportKind(Content content, String... endings) {
        this.content = content;
        this.endings = List.of(endings);
    }

    /** The kind that a file's name ends with, in capitals or not; empty where it ends with none. */
    public static Optional<ExportKind> byEnding(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        for (ExportKind kind : values()) {
            if (kind.endings.stream().anyMatch(name::endsWith)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** How the name of such a file ends, with its dot. */
    public String ending() {
        return endings.getFirst();
    }

    /** What such a file holds. */
    public Content content() {
        return content;
    }

    /**
     * References in this kind.
     *
     * @throws IllegalStateException where it is no kind for citations
     */
    public String citations(List<Reference> references) {
        return switch (this) {
        case RIS -> Ris.of(references);
        case BIBTEX -> BibTex.of(references);
        case SVG, PNG, PDF, GIF, SBGN, GRAPHML, CSV, APKG, TXT, MARKDOWN ->
            throw new IllegalStateException(this + " holds no citations");
        };
    }
}
