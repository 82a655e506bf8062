package cascade.ui.evidence;

import cascade.export.ExportKind;
import cascade.messages.Messages;
import cascade.ui.content.References;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.CardGrid;
import cascade.ui.kit.Labels;
import cascade.ui.kit.SearchField;
import cascade.ui.kit.Wrapping;
import cascade.unit.Reference;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** All that the unit cites, by name, with how much of each was seen. */
final class ReferencesPart implements EvidencePart {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final List<Reference> sorted;
    private final Consumer<Node> reveal;
    private final VBox box = new VBox();
    private final CardGrid grid;
    private final SearchField search = new SearchField(Messages.text("evidence.search-references"));
    private final Label count = Labels.of("", "secondary");
    private final Map<String, VBox> cards = new LinkedHashMap<>();

    ReferencesPart(ScreenContext context, Consumer<Node> reveal) {
        this.reveal = reveal;
        this.grid = new CardGrid(30, context.settings().em());
        this.sorted = context.unit().references().stream().sorted(Comparator.comparing(Reference::label)).toList();
        for (Reference reference : sorted) {
            VBox card = new VBox(Labels.heading(reference.label(), "card-title"),
                    References.details(reference, context.prose(), context.saving()));
            card.getStyleClass().addAll("card", "reference-card");
            cards.put(reference.id(), card);
        }
        Wrapping tools = new Wrapping(search, count, saveAll(context, ExportKind.RIS),
                saveAll(context, ExportKind.BIBTEX));
        tools.getStyleClass().add("filter-row");
        box.getStyleClass().add("part");
        box.getChildren().addAll(tools, grid);
        search.textProperty().subscribe(this::show);
    }

    /** Saves all of them for a program that keeps references. */
    private static Hyperlink saveAll(ScreenContext context, ExportKind kind) {
        Hyperlink link = new Hyperlink(Messages.text("export.all", Messages.word(kind)));
        link.getStyleClass().add("small-link");
        link.setOnAction(_ -> {
            link.setVisited(false);
            context.saving().save(context.unit().id(), kind,
                    () -> kind.citations(context.unit().references()).getBytes(StandardCharsets.UTF_8));
        });
        return link;
    }

    private void show(String query) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        List<VBox> found = sorted.stream().filter(reference -> text(reference).contains(wanted)).map(
                reference -> cards.get(reference.id())).toList();
        grid.show(found);
        count.setText(Messages.text("evidence.references", found.size(), sorted.size()));
    }

    private static String text(Reference reference) {
        return Stream.of(reference.label(), reference.title(), reference.journal(),
                String.join(" ", reference.authors()), reference.doi(), reference.pubmed()).map(
                        part -> part.toLowerCase(Locale.ROOT)).reduce("", (a, b) -> a + " " + b);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void open(String id) {
        VBox card = cards.get(id);
        cards.values().forEach(each -> each.pseudoClassStateChanged(SELECTED, each == card));
        if (card != null) {
            search.clear();
            reveal.accept(card);
        }
    }
}
