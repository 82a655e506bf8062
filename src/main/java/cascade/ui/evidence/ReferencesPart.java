package cascade.ui.evidence;

import cascade.export.ExportKind;
import cascade.messages.Messages;
import cascade.search.Folded;
import cascade.search.Query;
import cascade.ui.content.References;
import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.Standpoint;
import cascade.ui.kit.CardGrid;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Paged;
import cascade.ui.kit.SearchField;
import cascade.ui.kit.Wrapping;
import cascade.ui.notes.Marking;
import cascade.unit.Reference;
import cascade.unit.Route;
import cascade.unit.UnitIndex;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** All that the unit cites, by name, with how much of each was seen. */
final class ReferencesPart implements EvidencePart {
    private record Left(String query, int first, Optional<Reference> marked) implements Standpoint {}

    private final List<Reference> sorted;
    private final Map<Reference, Folded> texts = new IdentityHashMap<>();
    private final UnitIndex index;
    private final VBox box = new VBox();
    private final CardGrid grid;
    private final SearchField search = new SearchField(Messages.text("evidence.search-references"));
    private final Label count = Labels.of("", "secondary");
    private final Paged<Reference, VBox> cards;
    private final MarkedCard<Reference, VBox> marked;

    ReferencesPart(ScreenContext context, Consumer<Node> land) {
        this.index = context.index();
        this.grid = new CardGrid(30, context.settings().em());
        this.sorted = context.unit().references().stream().sorted(Comparator.comparing(Reference::label)).toList();
        this.cards = new Paged<>(reference -> {
            Route route = new Route(Route.Kind.REF, reference.id());
            VBox card = new VBox(context.marking().head(route, Labels.heading(reference.label(), "card-title")),
                    References.details(reference, context.prose(), context.saving()));
            card.getStyleClass().addAll("card", "reference-card");
            return Marking.about(card, route);
        }, grid::show, land);
        this.marked = new MarkedCard<>(cards, land);
        Wrapping tools = new Wrapping(search, count, saveAll(context, ExportKind.RIS),
                saveAll(context, ExportKind.BIBTEX));
        tools.getStyleClass().add("filter-row");
        box.getStyleClass().add("part");
        box.getChildren().addAll(tools, grid, cards.row());
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
        Query wanted = Query.of(query);
        List<Reference> found = wanted.isBlank() ? sorted
                : sorted.stream().filter(reference -> wanted.isIn(
                        texts.computeIfAbsent(reference, ReferencesPart::text))).toList();
        cards.show(found);
        count.setText(Messages.text("evidence.references", found.size(), sorted.size()));
    }

    private static Folded text(Reference reference) {
        return Folded.of(String.join(" ", reference.label(), reference.title(), reference.journal(),
                String.join(" ", reference.authors()), reference.doi(), reference.pubmed()));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Optional<Standpoint> standpoint() {
        return Optional.of(new Left(search.getText(), cards.first(), marked.marked()));
    }

    @Override
    public void look(Standpoint from) {
        if (from instanceof Left(String query, int first, Optional<Reference> reference)) {
            search.setText(query);
            marked.mark(reference);
            cards.begin(first);
        }
    }

    @Override
    public void open(String id) {
        search.clear();
        marked.land(index.references().find(id));
    }
}
