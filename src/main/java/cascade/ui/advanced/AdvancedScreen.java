package cascade.ui.advanced;

import cascade.messages.Messages;
import cascade.ui.content.Citations;
import cascade.ui.content.Links;
import cascade.ui.content.SourceList;
import cascade.ui.feature.Feature;
import cascade.ui.feature.PageScreen;
import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.Timer;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Page;
import cascade.ui.kit.SideBySide;
import cascade.ui.notes.Marking;
import cascade.unit.Route;
import cascade.unit.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The deep sections under one another, each with its numbered references beside it. */
public final class AdvancedScreen implements PageScreen {
    /** The tab: the unit's other texts. */
    public static final Feature FEATURE = Feature.of("advanced", Feather.LAYERS, AdvancedScreen::new,
            Route.Kind.SECTION).neededBy(unit -> !unit.advanced().isEmpty());

    /** So many blocks of the first text are seen in the first picture. */
    private static final int FIRST = 4;

    private final Page page;
    private final Timer timer;
    private final Map<String, Label> titles = new LinkedHashMap<>();

    /** Builds the screen. */
    public AdvancedScreen(ScreenContext context) {
        timer = context.timer();
        VBox contents = new VBox();
        contents.getStyleClass().add("contents");
        page = new Page(66.4, context.settings().em(), contents);
        List<Runnable> below = new ArrayList<>();
        for (Section section : context.unit().advanced()) {
            if (below.isEmpty()) {
                below.add(add(section, context, Math.min(FIRST, section.text().size())));
            } else {
                below.add(() -> add(section, context, section.text().size()).run());
            }
            contents.getChildren().add(Links.to(new Route(Route.Kind.SECTION, section.id()), section.title(),
                    (route, _) -> context.navigator().go(route), "contents-link"));
        }
        contents.getChildren().addFirst(Labels.of(Messages.text("advanced.contents"), "kicker"));
        contents.setVisible(context.unit().advanced().size() > 1);
        contents.setManaged(contents.isVisible());
        page.putOff(context.motion(), below);
    }

    /** Adds a section with the first blocks of its text; what is returned adds the rest. */
    private Runnable add(Section section, ScreenContext context, int first) {
        Citations citations = new Citations();
        VBox lead = context.prose().block(section.lead(), citations, "lead-text");
        VBox text = context.prose().blocks(section.text().subList(0, first), citations, "reading");
        Label title = Labels.heading(section.title(), "page-title");
        Route route = new Route(Route.Kind.SECTION, section.id());
        VBox main = new VBox(context.marking().head(route, title), lead, text);
        main.getStyleClass().add("reading-column");
        SourceList aside = new SourceList(context.index(), citations, context.navigator()::peek);
        VBox whole = new VBox(new SideBySide(main, 42.67, aside, 20, context.settings().em()));
        whole.getStyleClass().add("section");
        titles.put(section.id(), title);
        page.column().getChildren().add(whole);
        Marking.about(whole, route);
        return () -> {
            context.prose().add(text, section.text().subList(first, section.text().size()), citations, "reading");
            aside.goOn();
        };
    }

    @Override
    public Page page() {
        return page;
    }

    /** The section that is read: the last that begins in the upper half of what is seen, or above it. */
    @Override
    public Optional<Route> about() {
        double middle = page.localToScene(0, page.getHeight() / 2).getY();
        String read = "";
        for (Map.Entry<String, Label> title : titles.entrySet()) {
            if (read.isEmpty() || title.getValue().localToScene(0, 0).getY() < middle) {
                read = title.getKey();
            }
        }
        return read.isEmpty() ? Optional.empty() : Optional.of(new Route(Route.Kind.SECTION, read));
    }

    @Override
    public void open(Route route) {
        if (route.kind() == Route.Kind.SECTION) {
            page.complete();
            Optional.ofNullable(titles.get(route.id())).ifPresent(title -> page.land(title, timer));
        }
    }
}
