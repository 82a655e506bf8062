package cascade.ui.simple;

import cascade.messages.Messages;
import cascade.pathway.ReadingTime;
import cascade.ui.content.Citations;
import cascade.ui.content.KeyTermTiles;
import cascade.ui.content.SourceList;
import cascade.ui.feature.Feature;
import cascade.ui.feature.PageScreen;
import cascade.ui.feature.ScreenContext;
import cascade.ui.figure.Figure;
import cascade.ui.figure.FigureBox;
import cascade.ui.frame.Timer;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Page;
import cascade.ui.kit.SideBySide;
import cascade.unit.Depth;
import cascade.unit.Route;
import cascade.unit.Section;
import cascade.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The core idea in one callout, then the plain explanation; beside it the way to the map and the key terms. */
public final class SimpleScreen implements PageScreen {
    /** The tab: the unit's first text. */
    public static final Feature FEATURE = Feature.of("simple", Feather.BOOK_OPEN, SimpleScreen::new).showing(
            (route, index) -> route.kind() == Route.Kind.SECTION && index.unit().simple().id().equals(route.id()));

    /** So many blocks of the text are in the first picture. What else is in view comes in the next, a moment later. */
    private static final int FIRST = 2;
    /** And so many under the story. */
    private static final int UNDER_STORY = 1;

    private final Page page;
    private final Label title;
    private final Timer timer;
    private final Route section;

    /** Builds the screen. */
    public SimpleScreen(ScreenContext context) {
        timer = context.timer();
        Unit unit = context.unit();
        Section simple = unit.simple();
        Citations citations = new Citations();

        VBox idea = context.prose().block(simple.lead(), citations, "callout-text");
        idea.getStyleClass().add("callout");
        int first = Math.min(unit.stills().isEmpty() ? FIRST : UNDER_STORY, simple.text().size());
        VBox text = context.prose().blocks(simple.text().subList(0, first), citations, "reading");
        title = Labels.heading(simple.title(), "page-title");
        Label kicker = Labels.of(simple.kicker(), "kicker");
        VBox head = new VBox(kicker, title);
        head.getStyleClass().add("simple-head");
        section = new Route(Route.Kind.SECTION, simple.id());
        VBox main = new VBox(idea, text);
        main.getStyleClass().add("reading-column");

        Button walk = new Button(Messages.text("simple.walk"));
        walk.getStyleClass().add("primary");
        walk.setMaxWidth(Double.MAX_VALUE);
        Route begin = new Route(Route.Kind.STEP, unit.pathway().steps().getFirst().id());
        walk.setOnAction(_ -> context.navigator().go(begin));
        VBox see = new VBox(Labels.heading(Messages.text("simple.see"), "card-title"),
                Labels.of(Messages.text("simple.steps",
                        Messages.count("simple.steps-count", unit.pathway().steps().size()),
                        Messages.count("simple.minutes", minutes(unit))), "secondary"),
                walk);
        see.getStyleClass().addAll("card", "aside-card");

        VBox words = new VBox();
        words.getStyleClass().add("aside-block");
        VBox aside = new VBox(see, words);
        aside.getStyleClass().addAll("aside", "beside-text");

        Region columns = new SideBySide(main, 42.67, aside, 20, context.settings().em());
        page = new Page(66.4, context.settings().em(), head);
        List<Runnable> pieces = new ArrayList<>();
        pieces.add(() -> {
            words.getChildren().addAll(
                    Labels.heading(Messages.count("simple.words", unit.keyTerms().size()), "card-title"),
                    new KeyTermTiles(context.index(), context.navigator()::peek));
            context.prose().add(text, simple.text().subList(first, simple.text().size()), citations, "reading");
            if (!citations.order().isEmpty()) {
                main.getChildren().add(new SourceList(context.index(), citations, context.navigator()::peek));
            }
        });
        if (!unit.stills().isEmpty()) {
            Story story = new Story(unit);
            List<StillView> stills = story.stills(context.settings().em(), context.motion(),
                    context.navigator()::go);
            Figure figure = story.figure();
            FigureBox told = new FigureBox(context, figure,
                    Story.strip(stills, context.settings().em()));
            page.column().getChildren().add(told);
            List<Runnable> drawing = stills.stream().<Runnable>map(still -> still::draw).toList();
            if (context.motion().isForPictures()) {
                pieces.addAll(drawing);
            } else {
                // Of Cascade's own unit the close-ups have not been read yet; that is not for the FX thread.
                pieces.add(() -> context.tasks().run(unit.pathway().closeUps()::size,
                        _ -> page.putOff(context.motion(), drawing)));
            }
            pieces.add(() -> told.offer(figure.caption()));
        }
        page.column().getChildren().add(columns);
        // The first picture of the window is to cost nothing more for it.
        pieces.add(() -> head.getChildren().setAll(context.marking().head(section, kicker, title)));
        page.putOff(context.motion(), pieces);
    }

    /** How long the walk plays at its steady pace, in minutes. */
    private static int minutes(Unit unit) {
        return Math.max(1, (int) Math.round(ReadingTime.of(unit.pathway().steps(), Depth.SIMPLE) / 60));
    }

    @Override
    public Page page() {
        return page;
    }

    @Override
    public Optional<Route> about() {
        return Optional.of(section);
    }

    @Override
    public void open(Route route) {
        if (route.kind() == Route.Kind.SECTION) {
            page.land(title, timer);
        }
    }
}
