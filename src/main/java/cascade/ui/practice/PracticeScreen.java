package cascade.ui.practice;

import cascade.messages.Messages;
import cascade.practice.Answered;
import cascade.practice.Notebook;
import cascade.practice.item.Item;
import cascade.practice.item.Items;
import cascade.ui.feature.Feature;
import cascade.ui.feature.Screen;
import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.KeyBinding;
import cascade.ui.frame.Shortcut;
import cascade.ui.frame.Standpoint;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Theme;
import cascade.ui.practice.progress.ProgressPage;
import cascade.ui.practice.data.DataPane;
import cascade.ui.practice.rebuild.Rebuilding;
import cascade.unit.Depth;
import cascade.unit.Route;
import cascade.unit.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Asks about the unit, says why, and brings each idea back before it would be forgotten. */
public final class PracticeScreen implements Screen {
    private static final int DIGITS = 8;
    /** As it is listed: the first few stand for all. */
    private static final KeyBinding LISTED = KeyBinding.of("tab.practice", "shortcut.choose-option", "1", "2", "3");
    private static final List<KeyBinding> CHOOSE = IntStream.rangeClosed(1, DIGITS).mapToObj(
            digit -> KeyBinding.of("tab.practice", "shortcut.choose-option", Integer.toString(digit))).toList();

    /** The tab that compares, to which items about the comparison lead. */
    private static final String COMPARISON = "compare";

    /** The tab: questions made from the unit. */
    public static final Feature FEATURE = Feature.of("practice", Feather.REPEAT, PracticeScreen::new,
            Route.Kind.PRACTICE).neededBy(Unit::canBePractised).answering(List.of(LISTED));

    private final ScreenContext context;
    private final StackPane root = new StackPane();
    private final Rebuilding rebuilding;
    private boolean coming;
    private @Nullable PracticeModel model;
    private Optional<Route> about = Optional.empty();
    private @Nullable TodayPane today;
    private @Nullable ProgressPage progress;
    private @Nullable OverPane over;
    private @Nullable DataPane data;
    private @Nullable QuestionPanel question;
    private @Nullable PracticeMap map;
    private @Nullable SittingPane sitting;

    /** Builds the screen; what can be asked is made, and the notebook opened, away from the FX thread. */
    public PracticeScreen(ScreenContext context) {
        this.context = context;
        this.rebuilding = new Rebuilding(context, () -> model().ifPresent(this::show));
        root.getStyleClass().add("practice");
        root.getStylesheets().addAll(Theme.stylesheet("practice"), Theme.stylesheet("question"));
        root.getChildren().setAll(Labels.of(Messages.text("practice.opening"), "secondary"));
        if (context.motion().isForPictures()) {
            open(Items.of(context.index(), COMPARISON));
        } else {
            context.tasks().run(() -> Items.of(context.index(), COMPARISON), this::open);
        }
    }

    private void open(List<Item> items) {
        context.notebooks().open(notebook -> begin(items, notebook));
    }

    private void begin(List<Item> items, Notebook notebook) {
        PracticeModel made = new PracticeModel(items, notebook, context.clock(), context.chance().get());
        model = made;
        made.changes().subscribe(_ -> show(made));
    }

    private void show(PracticeModel now) {
        boolean focused = root.isFocusWithin();
        if (rebuilding.node().isPresent()) {
            root.getChildren().setAll(rebuilding.node().get());
            return;
        }
        if (now.stage() != Stage.ASKING) {
            endSitting();
        }
        switch (now.stage()) {
        case TODAY -> {
            TodayPane pane = today;
            if (pane == null) {
                pane = new TodayPane(context, now, rebuilding.card());
                today = pane;
            }
            about.ifPresentOrElse(pane::choose, pane::show);
            about = Optional.empty();
            root.getChildren().setAll(pane.page());
        }
        case PROGRESS -> showProgress(now);
        case ASKING -> ask(now, now.item().orElseThrow());
        case DATA -> lookAfterData(now);
        case OVER -> {
            OverPane pane = new OverPane(context, now, now.session().orElseThrow());
            over = pane;
            root.getChildren().setAll(pane.page());
        }
        }
        if (focused) {
            // What scrolls is in the scene only once it has its skin. The map beside a question is left out of it: to have
            // CSS applied is to have everything styled anew.
            (now.stage() == Stage.ASKING ? sitting().card() : root).applyCss();
            focus().requestFocus();
        }
    }

    private void showProgress(PracticeModel now) {
        ProgressPage pane = progress;
        if (pane == null) {
            pane = new ProgressPage(context, now.items(), now.notebook(), now::leave);
            progress = pane;
        }
        pane.show();
        root.getChildren().setAll(pane.page());
    }

    private void lookAfterData(PracticeModel now) {
        DataPane pane = data;
        if (pane == null || !root.getChildren().contains(pane.page())) {
            pane = new DataPane(context, now.custody(), now.items(), now::renew, now::leave);
            data = pane;
            root.getChildren().setAll(pane.page());
        }
    }

    private void ask(PracticeModel now, Item item) {
        Optional<Answered> answered = now.answered();
        QuestionPanel panel = question;
        if (panel == null || answered.isEmpty()) {
            panel = new QuestionPanel(context, now, item, what -> {
                if (map != null) {
                    map.light(what);
                }
            });
            question = panel;
            SittingPane pane = sitting();
            if (item.map().isPresent()) {
                map().ask(item);
            } else {
                map().stepBack();
            }
            pane.show(new QuestionCard(panel, context.settings().em()), item.map().isPresent());
            if (!root.getChildren().contains(pane)) {
                root.getChildren().setAll(pane);
            }
            map().prepare(now.session().orElseThrow().ahead().stream().flatMap(each -> each.map().stream()).collect(
                    Collectors.toCollection(() -> EnumSet.noneOf(Depth.class))));
        }
        if (answered.isPresent()) {
            panel.reveal(answered.get());
            if (item.map().isPresent()) {
                map().reveal(item);
            }
        }
    }

    private SittingPane sitting() {
        SittingPane made = sitting;
        if (made == null) {
            made = new SittingPane(map(), context.settings().em());
            sitting = made;
        }
        return made;
    }

    /** Nothing is asked any more: what that took is let go. */
    private void endSitting() {
        question = null;
        sitting = null;
        if (map != null) {
            map.close();
            map = null;
        }
    }

    private PracticeMap map() {
        PracticeMap made = map;
        if (made == null) {
            made = new PracticeMap(context, route -> {
                if (question != null) {
                    question.pick(route);
                }
            });
            map = made;
        }
        return made;
    }

    /** What it shows and does; empty until what can be asked has been made. */
    public Optional<PracticeModel> model() {
        return Optional.ofNullable(model);
    }

    /** Whether it is still getting ready for what is asked next, while the learner reads. */
    public boolean isPreparing() {
        return map != null && map.isPreparing();
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void open(Route route) {
        about = route.practised();
        // From within, the tab is the way back to the start; from elsewhere all is as it was.
        if (!coming || about.isPresent()) {
            rebuilding.toStart();
        }
        coming = false;
        if (model != null && (about.isPresent() || model.stage() == Stage.PROGRESS)) {
            model.leave();
        }
    }

    @Override
    public void look(Standpoint from) {
        if (model != null && from instanceof ProgressPage.Here) {
            model.lookBack();
        }
        rebuilding.look(from);
    }

    @Override
    public Node focus() {
        PracticeModel now = model;
        if (now == null) {
            return root;
        }
        if (rebuilding.first().isPresent()) {
            return rebuilding.first().get();
        }
        return switch (now.stage()) {
        case TODAY -> today == null ? root : today.first();
        case PROGRESS -> progress == null ? root : progress.first();
        case ASKING -> question == null ? root : question.first();
        case DATA -> data == null ? root : data.first();
        case OVER -> over == null ? root : over.first();
        };
    }

    @Override
    public boolean hides(Route route) {
        return rebuilding.hides(route) || model != null && model.hides(route);
    }

    @Override
    public List<Shortcut> shortcuts() {
        return IntStream.range(0, DIGITS).mapToObj(i -> CHOOSE.get(i).does(() -> {
            if (question != null) {
                question.digit(i + 1);
            }
        })).toList();
    }

    @Override
    public void attach() {
        coming = true;
        if (model != null && today != null && model.stage() == Stage.TODAY) {
            today.show();
        }
    }

    @Override
    public void detach() {
        rebuilding.leave();
        if (map != null) {
            map.leave();
        }
    }

    @Override
    public void close() {
        rebuilding.close();
        endSitting();
    }
}
