package cascade.ui.numbers;

import cascade.messages.Messages;
import cascade.ui.content.Badges;
import cascade.ui.content.Citations;
import cascade.ui.content.Links;
import cascade.ui.content.OpenCards;
import cascade.unit.text.QuantityText;
import cascade.ui.feature.Feature;
import cascade.ui.figure.FigureBox;
import cascade.ui.feature.PageScreen;
import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.Standpoint;
import cascade.ui.kit.Card;
import cascade.ui.kit.Facts;
import cascade.ui.kit.Field;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Page;
import cascade.ui.kit.Wrapping;
import cascade.ui.notes.Marking;
import cascade.unit.ById;
import cascade.unit.Certainty;
import cascade.unit.KeyNumber;
import cascade.unit.Reference;
import cascade.unit.Route;
import cascade.unit.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Cards with one figure each; a card opens to dose, time, caveat and sources. */
public final class NumbersScreen implements PageScreen {
    /** The tab: the key numbers. */
    public static final Feature FEATURE = Feature.of("numbers", Feather.BAR_CHART_2, NumbersScreen::new,
            Route.Kind.NUMBER).neededBy(unit -> !unit.numbers().isEmpty());

    private record Left(List<OptionalInt> figures, OpenCards.Stand<KeyNumber> cards, Page.Position position)
            implements
                Standpoint {}

    private final ScreenContext context;
    private final Page page;
    private final List<FigureBox> figures = new ArrayList<>();
    private final OpenCards<KeyNumber> cards;

    /** Builds the screen. */
    public NumbersScreen(ScreenContext context) {
        this.context = context;
        this.cards = new OpenCards<>(17.3, context.settings().em(), this::card, this::detail,
                number -> context.navigator().moved(new Route(Route.Kind.NUMBER, number.id())));
        this.page = new Page(78, context.settings().em(), Labels.heading(Messages.text("tab.numbers"), "page-title"),
                context.prose().block(context.unit().numbersLead(), new Citations(), "lead-text"));
        NumberFigures.of(context.unit(), context.navigator()::go).forEach(
                figure -> figures.add(new FigureBox(context, figure)));
        page.column().getChildren().addAll(figures);
        page.column().getChildren().addAll(cards.grid(), cards.row());
        cards.begin(context.unit().numbers(), page, context.motion());
    }

    private Card card(KeyNumber number, Runnable toggle) {
        Route route = new Route(Route.Kind.NUMBER, number.id());
        HBox figure = context.marking().signed(route, figure(number, "figure"));
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        Label basis = Badges.shortBasis(number.basis(), number.disputed(), context.unit().subject());
        basis.setMinWidth(Region.USE_PREF_SIZE);
        Label source = Labels.of(
                context.unit().references().stream().filter(r -> r.id().equals(number.references().getFirst())).map(
                        Reference::label).findFirst().orElse(""),
                "card-source");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox foot = new HBox(basis, between, source);
        foot.getStyleClass().add("card-foot");
        String spoken = Messages.text("numbers.spoken", QuantityText.spoken(number.quantity()), number.title(),
                number.summary());
        return Marking.about(new Card(spoken, toggle, figure, Labels.of(number.title(), "card-title"),
                Labels.of(number.summary(), "secondary"), space, foot), route);
    }

    private static HBox figure(KeyNumber number, String style) {
        Label value = new Label(QuantityText.figure(number.quantity()));
        value.getStyleClass().add(style);
        value.setMinWidth(Region.USE_PREF_SIZE);
        Label unit = new Label(number.quantity().unit());
        unit.getStyleClass().add("figure-unit");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(value, unit);
        box.getStyleClass().add("figure-box");
        return box;
    }

    private VBox detail(KeyNumber number) {
        HBox head = figure(number, "figure-small");
        String spread = QuantityText.spread(number.quantity());
        if (!spread.isEmpty()) {
            head.getChildren().add(1, Labels.of(spread, "figure-spread"));
        }
        head.getChildren().add(Labels.of(number.title(), "card-title"));
        if (number.certainty() == Certainty.REPORTED) {
            head.getChildren().add(Badges.certainty(number.certainty()));
        }
        Facts facts = new Facts().add(Messages.text("numbers.measurand"), number.measurand()).add(
                Messages.text("numbers.compared"), number.comparedWith()).add(Messages.text("numbers.species"),
                        number.species()).add(Messages.text("numbers.tissue"), number.tissue()).add(
                                Messages.text("numbers.dose"), number.dose()).add(Messages.text("numbers.route"),
                                        number.route()).add(Messages.text("numbers.time"), number.time()).add(
                                                Messages.text("numbers.sample"), number.sample());
        VBox caveat = context.prose().block(number.caveat(), new Citations(), "body-text");
        VBox says = new Field(Messages.text("numbers.caveat"), caveat);
        Wrapping terms = new Wrapping();
        terms.getStyleClass().add("link-row");
        ById<Term> byId = ById.of(context.unit().terms(), Term::id);
        number.terms().forEach(id -> terms.getChildren().add(Links.to(new Route(Route.Kind.TERM, id),
                byId.get(id).shortName(), context.navigator()::peek, "small-link")));
        VBox sources = new Field(Messages.text("numbers.sources"),
                Links.references(context.index(), number.references(), context.navigator()::peek));
        Route route = new Route(Route.Kind.NUMBER, number.id());
        VBox detail = Marking.about(new VBox(context.marking().head(route, head), facts, says, sources), route);
        if (!number.terms().isEmpty()) {
            detail.getChildren().add(new Field(Messages.text("numbers.terms"), terms));
        }
        Links.practise(context.unit(), new Route(Route.Kind.NUMBER, number.id()), context.navigator()::go).ifPresent(
                detail.getChildren()::add);
        detail.getStyleClass().addAll("card", "detail");
        return detail;
    }

    @Override
    public Optional<Standpoint> standpoint() {
        return Optional.of(new Left(figures.stream().map(FigureBox::tableFrom).toList(), cards.stand(),
                page.position()));
    }

    @Override
    public void look(Standpoint from) {
        if (from instanceof Left(List<OptionalInt> tables, OpenCards.Stand<KeyNumber> stand, Page.Position position)) {
            for (int i = 0; i < figures.size(); i++) {
                figures.get(i).showFrom(tables.get(i));
            }
            cards.look(stand);
            page.lookFrom(position);
        }
    }

    @Override
    public Page page() {
        return page;
    }

    @Override
    public void open(Route route) {
        if (route.kind() == Route.Kind.NUMBER) {
            context.index().numbers().find(route.id()).ifPresent(number -> cards.land(number, context.timer()));
        }
    }
}
