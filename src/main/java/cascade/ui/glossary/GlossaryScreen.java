package cascade.ui.glossary;

import cascade.messages.Messages;
import cascade.ui.content.Citations;
import cascade.ui.content.KeyTermTiles;
import cascade.ui.content.Links;
import cascade.ui.content.OpenCards;
import cascade.ui.feature.Feature;
import cascade.ui.feature.PageScreen;
import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.KeyBinding;
import cascade.ui.frame.Shortcut;
import cascade.ui.frame.Standpoint;
import cascade.ui.kit.Card;
import cascade.ui.kit.Field;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Page;
import cascade.ui.kit.SearchField;
import cascade.ui.kit.Wrapping;
import cascade.ui.notes.Marking;
import cascade.unit.ById;
import cascade.unit.Route;
import cascade.unit.Term;
import cascade.unit.text.PlainText;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All terms as cards: the key terms as tiles on top, a field to narrow them down, an index of letters. */
public final class GlossaryScreen implements PageScreen {
    private static final KeyBinding FIND = KeyBinding.of("tab.glossary", "shortcut.find-term", "Slash");

    /** The tab: the terms. */
    public static final Feature FEATURE = Feature.of("glossary", Feather.BOOKMARK, GlossaryScreen::new,
            Route.Kind.TERM).neededBy(unit -> !unit.terms().isEmpty()).answering(List.of(FIND));

    private record Left(String query, OpenCards.Stand<Term> cards, Page.Position position) implements Standpoint {}

    private final ScreenContext context;
    private final GlossaryModel model;
    private final Appearances appearances;
    private final Page page;
    private final SearchField search = new SearchField(Messages.text("glossary.search"));
    private final Label count = Labels.of("", "secondary");
    private final OpenCards<Term> cards;

    /** Builds the screen. */
    public GlossaryScreen(ScreenContext context) {
        this.context = context;
        this.model = new GlossaryModel(context.unit().terms());
        this.appearances = new Appearances(context.unit());
        this.cards = new OpenCards<>(22, context.settings().em(), this::card, this::detail,
                term -> context.navigator().moved(new Route(Route.Kind.TERM, term.id())));

        model.query().bind(search.textProperty());
        Wrapping letters = new Wrapping();
        letters.getStyleClass().add("letters");
        for (String letter : model.letters()) {
            Button button = new Button(letter);
            button.getStyleClass().setAll("letter");
            button.setAccessibleText(Messages.text("glossary.letter", letter));
            button.setOnAction(_ -> toLetter(letter));
            letters.getChildren().add(button);
        }
        Wrapping tools = new Wrapping(search, letters);
        tools.getStyleClass().add("filter-row");
        page = new Page(78, context.settings().em(), Labels.heading(Messages.text("tab.glossary"), "page-title"),
                new KeyTermTiles(context.index(), (route, _) -> context.navigator().go(route)), tools, count,
                cards.grid(),
                cards.row());
        cards.begin(model.shown().get(), page, context.motion());
        count(model.shown().get());
        model.shown().subscribe((_, now) -> show(now));
        search.takeTypingOn(page);
    }

    private Card card(Term term, Runnable toggle) {
        Route route = new Route(Route.Kind.TERM, term.id());
        Label name = Labels.of(term.shortName(), "term-name");
        Card card = Marking.about(
                new Card(Messages.text("glossary.spoken", term.shortName(), PlainText.of(term.simple())),
                        toggle, context.marking().signed(route, name)),
                route);
        if (!term.abbreviation().isEmpty()) {
            card.getChildren().add(Labels.of(term.name(), "secondary"));
        }
        card.getChildren().add(Labels.of(PlainText.of(term.simple()), "body"));
        card.getStyleClass().add("term-card");
        return card;
    }

    private void show(List<Term> terms) {
        cards.show(terms);
        count(terms);
    }

    private void count(List<Term> terms) {
        count.setText(terms.isEmpty() ? Messages.text("glossary.none", model.query().get())
                : Messages.count("glossary.count", terms.size()));
    }

    private void toLetter(String letter) {
        search.clear();
        model.shown().get().stream().filter(term -> GlossaryModel.letter(term).equals(letter)).findFirst().ifPresent(
                cards::lookAt);
    }

    private VBox detail(Term term) {
        Citations citations = new Citations();
        VBox simple = new Field(Messages.text("depth.simple"),
                context.prose().block(term.simple(), citations, "body-text"));
        VBox advanced = new Field(Messages.text("depth.advanced"),
                context.prose().block(term.advanced(), citations, "body-text"));
        Route at = new Route(Route.Kind.TERM, term.id());
        VBox detail = Marking.about(
                new VBox(context.marking().head(at, Labels.heading(term.name(), "card-title")), simple, advanced), at);
        List<Appearances.Place> places = appearances.of(term.id(), context.settings().depth().get());
        if (!places.isEmpty()) {
            Wrapping row = row();
            places.forEach(place -> row.getChildren().add(
                    Links.to(place.route(), place.title(), (route, _) -> context.navigator().go(route),
                            "small-link")));
            detail.getChildren().add(new Field(Messages.text("glossary.appears"), row));
        }
        if (!term.related().isEmpty()) {
            ById<Term> byId = ById.of(context.unit().terms(), Term::id);
            Wrapping row = row();
            term.related().forEach(id -> row.getChildren().add(Links.to(new Route(Route.Kind.TERM, id),
                    byId.get(id).shortName(), (route, _) -> context.navigator().go(route), "small-link")));
            detail.getChildren().add(new Field(Messages.text("glossary.related"), row));
        }
        if (!term.references().isEmpty()) {
            detail.getChildren().add(new Field(Messages.text("numbers.sources"),
                    Links.references(context.index(), term.references(), context.navigator()::peek)));
        }
        Links.practise(context.unit(), new Route(Route.Kind.TERM, term.id()), context.navigator()::go).ifPresent(
                detail.getChildren()::add);
        detail.getStyleClass().addAll("card", "detail");
        return detail;
    }

    private static Wrapping row() {
        Wrapping row = new Wrapping();
        row.getStyleClass().add("link-row");
        return row;
    }

    @Override
    public Page page() {
        return page;
    }

    @Override
    public Optional<Standpoint> standpoint() {
        return Optional.of(new Left(search.getText(), cards.stand(), page.position()));
    }

    @Override
    public void look(Standpoint from) {
        if (from instanceof Left(String query, OpenCards.Stand<Term> stand, Page.Position position)) {
            search.setText(query);
            cards.look(stand);
            page.lookFrom(position);
        }
    }

    @Override
    public boolean takesTyping() {
        return true;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(FIND.does(search::reach));
    }

    @Override
    public void open(Route route) {
        if (route.kind() == Route.Kind.TERM) {
            context.index().terms().find(route.id()).ifPresent(term -> {
                search.clear();
                cards.land(term, context.timer());
            });
        }
    }
}
