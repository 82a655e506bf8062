package cascade.ui.content;

import cascade.export.ExportKind;
import cascade.export.cite.SourceLine;
import cascade.messages.Messages;
import cascade.ui.frame.Saving;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Wrapping;
import cascade.unit.Reference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** A reference as one reads it in a list. */
public final class References {
    private References() {}

    /** Who, what, where, its identifiers to copy, and how much of it was seen. */
    public static VBox details(Reference reference, Prose prose, Saving saving) {
        VBox box = new VBox();
        box.getStyleClass().add("reference");
        box.getChildren().add(Labels.of(reference.title(), "reference-title"));
        String source = source(reference);
        if (!source.isEmpty()) {
            box.getChildren().add(Labels.of(source, "secondary"));
        }
        Wrapping ids = new Wrapping();
        ids.getStyleClass().add("link-row");
        if (!reference.doi().isEmpty()) {
            ids.getChildren().add(
                    OutboundLinks.copy(saving.desktop(), Messages.text("reference.doi", reference.doi()),
                            reference.doi()));
        }
        if (!reference.pubmed().isEmpty()) {
            ids.getChildren().add(
                    OutboundLinks.copy(saving.desktop(), Messages.text("reference.pubmed", reference.pubmed()),
                            reference.pubmed()));
        }
        if (!reference.pmc().isEmpty()) {
            ids.getChildren().add(OutboundLinks.copy(saving.desktop(), reference.pmc(), reference.pmc()));
        }
        reference.address().ifPresent(address -> ids.getChildren().add(OutboundLinks.web(saving.desktop(), address)));
        for (ExportKind kind : List.of(ExportKind.RIS, ExportKind.BIBTEX)) {
            ids.getChildren().add(cite(reference, kind, saving));
        }
        box.getChildren().add(ids);
        box.getChildren().add(Labels.of(Messages.word(reference.checked()), "secondary"));
        if (!reference.note().isEmpty()) {
            box.getChildren().add(prose.block(reference.note(), new Citations(), "secondary-text"));
        }
        return box;
    }

    private static Hyperlink cite(Reference reference, ExportKind kind, Saving saving) {
        Hyperlink link = new Hyperlink(Messages.text("export.one", Messages.word(kind)));
        link.getStyleClass().add("small-link");
        link.setAccessibleText(Messages.text("export.one-spoken", reference.label(), Messages.word(kind)));
        link.setOnAction(_ -> {
            link.setVisited(false);
            saving.save(reference.id(), kind,
                    () -> kind.citations(List.of(reference)).getBytes(StandardCharsets.UTF_8));
        });
        return link;
    }

    /** Authors, journal and year in one line; at most six authors. */
    public static String source(Reference reference) {
        return SourceLine.of(reference);
    }
}
