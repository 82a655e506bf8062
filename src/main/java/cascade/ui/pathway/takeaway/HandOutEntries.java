package cascade.ui.pathway.takeaway;

import cascade.messages.Messages;
import cascade.unit.text.QuantityText;
import cascade.ui.content.References;
import cascade.ui.kit.Labels;
import cascade.unit.ById;
import cascade.unit.Depth;
import cascade.unit.KeyNumber;
import cascade.unit.Reference;
import cascade.unit.Term;
import cascade.unit.Unit;
import cascade.unit.text.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The key numbers, terms and references of a unit, as a hand-out lists them. */
final class HandOutEntries {
    private final Unit unit;
    private final Depth depth;
    private final double width;

    /**
     * @param unit whose they are
     * @param depth how deep its definitions are
     * @param width how wide each is, in pixels
     */
    HandOutEntries(Unit unit, Depth depth, double width) {
        this.unit = unit;
        this.depth = depth;
        this.width = width;
    }

    /** The key numbers, in the unit's order. */
    List<Region> numbers() {
        ById<Reference> references = ById.of(unit.references(), Reference::id);
        return unit.numbers().stream().<Region>map(number -> number(number, references)).toList();
    }

    private Region number(KeyNumber number, ById<Reference> references) {
        String figure = QuantityText.figure(number.quantity());
        String spread = QuantityText.spread(number.quantity());
        VBox entry = entry();
        entry.getChildren().addAll(
                Labels.of(spread.isEmpty() ? Messages.text("handout.figure", figure, number.quantity().unit())
                        : Messages.text("handout.figure-spread", figure, spread, number.quantity().unit()),
                        "paper-figure"),
                Labels.of(number.title(), "paper-head"), Labels.of(number.summary(), "paper-entry"));
        if (!number.caveat().isEmpty()) {
            entry.getChildren().add(Labels.of(PlainText.of(number.caveat()), "paper-entry"));
        }
        String basis = Messages.text(Messages.key(number.basis()), unit.subject());
        String sources = Messages.list(number.references().stream().map(id -> references.get(id).label()).toList());
        entry.getChildren().add(Labels.of(Messages.text("handout.rests-on", basis, sources), "paper-small"));
        return entry;
    }

    /** The terms, by name. */
    List<Region> terms() {
        return unit.terms().stream().sorted(Comparator.comparing(
                term -> term.shortName().toLowerCase(Locale.ROOT))).map(this::term).toList();
    }

    private Region term(Term term) {
        VBox entry = entry();
        String name = term.abbreviation().isEmpty() ? term.name()
                : Messages.text("handout.term", term.abbreviation(), term.name());
        entry.getChildren().addAll(Labels.of(name, "paper-head"),
                Labels.of(PlainText.of(depth == Depth.SIMPLE ? term.simple() : term.advanced()), "paper-entry"));
        return entry;
    }

    /** The references, by label. */
    List<Region> references() {
        return unit.references().stream().sorted(Comparator.comparing(Reference::label)).map(this::reference).toList();
    }

    private Region reference(Reference reference) {
        VBox entry = entry();
        entry.getChildren().addAll(Labels.of(reference.label(), "paper-head"),
                Labels.of(reference.title(), "paper-entry"));
        List<String> parts = new ArrayList<>();
        String source = References.source(reference);
        if (!source.isEmpty()) {
            parts.add(source.endsWith(".") ? source.substring(0, source.length() - 1) : source);
        }
        where(reference).ifPresent(parts::add);
        parts.add(Messages.word(reference.checked()));
        entry.getChildren().add(Labels.of(String.join(". ", parts), "paper-small"));
        return entry;
    }

    private static Optional<String> where(Reference reference) {
        if (!reference.doi().isEmpty()) {
            return Optional.of(Messages.text("reference.doi", reference.doi()));
        }
        return reference.pubmed().isEmpty() ? Optional.empty()
                : Optional.of(Messages.text("reference.pubmed", reference.pubmed()));
    }

    private VBox entry() {
        VBox entry = new VBox(2);
        entry.setMinWidth(width);
        entry.setPrefWidth(width);
        entry.setMaxWidth(width);
        return entry;
    }
}
