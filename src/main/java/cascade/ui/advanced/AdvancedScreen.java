package cascade.ui.advanced;

import cascade.messages.Messages;
import cascade.ui.content.Citations;
import cascade.ui.content.Links;
import cascade.ui.content.SourceList;
import cascade.ui.feature.Feature;
import cascade.ui.feature.Screen;
import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.Timer;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Page;
import cascade.ui.kit.SideBySide;
import cascade.unit.Route;
import cascade.unit.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The deep sections under one another, each with its numbered references beside it. */
public final class AdvancedScreen implements Screen {
    /** The tab: the unit's other texts. */
    public static final Feature FEATURE = Feature.of("advanced", Feather.LAYERS, AdvancedScreen::new,
            Route.Kind.SECTION).neededBy(unit -> !unit.advanced().isEmpty());

    private final Page page;
    private final Timer timer;
    private final Map<String, Label> titles = new LinkedHashMap<>();

    /** Builds the screen. */
    public AdvancedScreen(ScreenContext context) {
        timer = context.timer();
        VBox contents = new VBox();
        contents.getStyleClass().add("contents");
        page = new Page(66.4, context.settings().em(), contents);
        for (Section section : context.unit().advanced()) {
            Citations citations = new Citations();
            VBox lead = context.prose().block(section.lead(), citations, "lead-text");
            VBox text = context.prose().blocks(section.text(), citations, "reading");
            Label title = Labels.heading(section.title(), "page-title");
            VBox main = new VBox(title, lead, text);
            main.getStyleClass().add("reading-column");
            VBox aside = new SourceList(context.index(), citations, context.navigator()::peek);
            VBox whole = new VBox(new SideBySide(main, 42.67, aside, 20, context.settings().em()));
            whole.getStyleClass().add("section");
            titles.put(section.id(), title);
            page.column().getChildren().add(whole);
            contents.getChildren().add(Links.to(new Route(Route.Kind.SECTION, section.id()), section.title(),
                    (route, _) -> context.navigator().go(route), "contents-link"));
        }
        contents.getChildren().addFirst(Labels.of(Messages.text("advanced.contents"), "kicker"));
        contents.setVisible(titles.size() > 1);
        contents.setManaged(titles.size() > 1);
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public Node focus() {
        return page;
    }

    @Override
    public void open(Route route) {
        Label title = titles.get(route.id());
        if (route.kind() == Route.Kind.SECTION && title != null) {
            page.land(title, timer);
        }
    }
}
