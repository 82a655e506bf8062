package cascade.ui.shell;

import cascade.notes.Marks;
import cascade.search.SearchIndex;
import cascade.search.UnitEntries;
import cascade.ui.content.LinkText;
import cascade.ui.content.Prose;
import cascade.ui.feature.Feature;
import cascade.ui.feature.Features;
import cascade.ui.feature.Kept;
import cascade.ui.feature.Screen;
import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.KeyBinding;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Navigator;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Settings.ThemeChoice;
import cascade.ui.frame.Shortcut;
import cascade.ui.frame.Standpoint;
import cascade.ui.frame.Subscriptions;
import cascade.ui.frame.Tasks;
import cascade.ui.kit.Theme;
import cascade.ui.notes.Marking;
import cascade.unit.Depth;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.UnitIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The window's content for one unit: header, tabs and the tab that is shown, and all that leads from one to another. */
public final class Shell implements Navigator, AutoCloseable {
    /** So many tabs have a digit as their key. */
    private static final int DIGITS = 9;

    private final Unit unit;
    private final Settings settings;
    private final Tasks tasks;
    private final String version;
    private final Features features;
    private final ScreenContext context;
    private final ObservableValue<ColorScheme> system;

    private final Subscriptions owned = new Subscriptions();
    private final Kept<Feature, Screen> screens;
    private final History history = new History();
    private final StackPane content = new StackPane();
    private final BorderPane page = new BorderPane();
    private final Notices notices;
    private final Marks marks;
    private final Marking marking;
    private final MarkCommands markCommands;
    private final OwnNotes ownNotes;
    private final FaultNotice faultNotice;
    private final StackPane root = new StackPane();
    private final Overlay overlay;
    private final DefinitionPopover peek;
    private final TabRow tabs;
    private final List<Shortcut> shortcuts = new ArrayList<>();
    /** For each depth, since a node that is on both maps is found once, on the one that is shown. */
    private final Map<Depth, SearchIndex> indexes = new EnumMap<>(Depth.class);
    private final Presenting presenting;
    private @Nullable Feature shown;
    private @Nullable Screen current;

    /**
     * @param unit what is studied
     * @param settings the reader's choices
     * @param known the tabs there are; those that the unit has something for are shown
     * @param services what it runs in
     */
    public Shell(Unit unit, Settings settings, List<Feature> known, WindowServices services) {
        this.unit = unit;
        this.settings = settings.view(owned);
        UnitIndex index = new UnitIndex(unit);
        this.features = Features.of(known, index);
        this.tasks = services.tasks();
        this.version = services.version();
        this.system = services.system();
        // Before the first control, which else has JavaFX read the style sheet of its own theme.
        owned.add(Theme.bind(root, this.settings, system));
        Motion motion = services.motion();
        this.notices = new Notices(services.timer());
        this.marks = new Marks(services.marks(), services.clock());
        this.marking = new Marking(marks, features::title, services.timer(), notices);
        this.ownNotes = new OwnNotes(marks, features::title, tasks);
        this.screens = new Kept<>(Kept.room(unit), this::make);
        this.context = new ScreenContext(index, this.settings, this, motion, services.timer(),
                services.clock(), services.chance(), tasks, services.desktop(),
                new Prose(index, this::peek), marking, services.notebooks(),
                version);
        this.faultNotice = new FaultNotice(notices, services.desktop());
        this.tabs = new TabRow(features.all(), this.settings.em(), tab -> go(tab.route()));
        this.overlay = new Overlay(page, motion);
        this.peek = new DefinitionPopover(index, this.settings, this, context.saving(), marking);
        this.markCommands = new MarkCommands(context, root, overlay, peek, () -> current, this::route);
        bindShortcuts();

        Header header = new Header(unit.title(), unit.subtitle(), this.settings, history,
                new Header.Actions(this::back, this::forward, this::search, markCommands::showAll, this::showShortcuts,
                        this::showAbout));
        VBox top = new VBox(header, tabs);
        page.setTop(top);
        this.presenting = new Presenting(root, top, () -> current);
        page.setCenter(content);
        page.setBottom(notices);
        page.getStyleClass().add("window");
        root.getChildren().addAll(page, peek, overlay);
        peek.listenTo(page);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::onScreenKey);
        FocusKeeper keeper = new FocusKeeper(
                () -> Stream.concat(overlay.focus().stream(), Stream.concat(
                        Stream.ofNullable(current).map(Screen::focus), tabs.selected().stream())));
        root.sceneProperty().subscribe(keeper::watch);
        // A window that opens at a step or a node is there to be used: its keys work before anything was clicked.
        root.sceneProperty().subscribe((_, scene) -> {
            if (scene != null && current != null) {
                current.focus().requestFocus();
            }
        });
    }

    /** What goes into the scene. */
    public Parent root() {
        return root;
    }

    /** The tab that is shown; empty before the first route. */
    public Optional<Feature> shown() {
        return Optional.ofNullable(shown);
    }

    /** Where the reader is now; empty before the first route. */
    public Optional<Route> route() {
        return history.current();
    }

    /** Where the reader is; empty before the first route. */
    public ObservableValue<Optional<Route>> whereabouts() {
        return history.here();
    }

    /** What is bookmarked, and the notes. */
    public Marks marks() {
        return marks;
    }

    /** The tabs of the window. */
    public Features features() {
        return features;
    }

    /** The screen of a tab, where it is made. */
    public Optional<Screen> screen(Feature tab) {
        return screens.find(tab);
    }

    @Override
    public void tell(String message) {
        notices.tell(message);
    }

    @Override
    public void warn(String message) {
        notices.warn(message);
    }

    /** What tells the reader that something went wrong in Cascade itself. */
    public FaultNotice faultNotice() {
        return faultNotice;
    }

    /** Ends all of it: nothing moves any more, and nothing that goes on holds on to it. */
    @Override
    public void close() {
        presenting.end();
        peek.close();
        overlay.close();
        marks.close();
        if (current != null) {
            current.detach();
            current = null;
        }
        notices.clear();
        screens.close();
        owned.close();
    }

    /** Goes to a route; where the unit has no such thing, it stays where it is. */
    @Override
    public void go(Route route) {
        if (has(route)) {
            history.visit(route);
            show(route);
        }
    }

    /** Whether the unit has what a route leads to. */
    public boolean has(Route route) {
        return features.showing(route).isPresent();
    }

    @Override
    public void moved(Route route) {
        history.moved(route);
    }

    @Override
    public void peek(Route route, Node beside) {
        if (!peek.show(route, beside)) {
            go(route);
        }
    }

    @Override
    public void looked(Standpoint from) {
        history.looked(from);
    }

    private void back() {
        history.back().ifPresent(this::show);
    }

    private void forward() {
        history.forward().ifPresent(this::show);
    }

    private void show(History.Place place) {
        show(place.route());
        if (current != null) {
            place.standpoint().ifPresent(current::look);
        }
    }

    private void show(Route route) {
        Feature tab = features.showing(route).orElseThrow();
        peek.close();
        overlay.close();
        boolean moveFocus = false;
        if (tab != shown) {
            presenting.end();
            if (current != null) {
                current.detach();
            }
            // Asked before what has the focus goes: the focus then goes to the tab, for want of better.
            moveFocus = !tabs.isFocusWithin();
            Screen screen = screens.show(tab);
            shown = tab;
            current = screen;
            tabs.select(tab);
            content.getChildren().setAll(screen.node());
            screen.attach();
        }
        if (current != null) {
            if (!current.presents(route)) {
                presenting.end();
            }
            current.open(route);
            if (moveFocus) {
                current.focus().requestFocus();
            }
        }
    }

    private Screen make(Feature tab) {
        return tab.maker().apply(context);
    }

    private boolean dark() {
        return Theme.dark(settings.theme().get(), system.getValue());
    }

    /** Opens the search; its index is made the first time, away from the FX thread. */
    private void search() {
        Depth depth = settings.depth().get();
        SearchIndex index = indexes.get(depth);
        if (index == null) {
            tasks.run(() -> new SearchIndex(UnitEntries.of(context.index(), depth)), made -> {
                indexes.put(depth, made);
                search(made);
            });
        } else {
            search(index);
        }
    }

    private void search(SearchIndex over) {
        SearchPanel panel = new SearchPanel(over, marking, settings.em(), this::hides, route -> {
            overlay.close();
            go(route);
        });
        overlay.show(panel, panel.field(), Pos.TOP_CENTER);
        ownNotes.index(panel::search);
    }

    /** Whether the screen keeps something from the reader for now. */
    private boolean hides(Route route) {
        return current != null && current.hides(route);
    }

    private void showShortcuts() {
        List<KeyBinding> all = new ArrayList<>(shortcuts.stream().map(Shortcut::binding).toList());
        // Those with few first: what is listed in columns then fills them alike.
        features.all().stream().map(Feature::keys).sorted(Comparator.comparingInt(List::size)).forEach(all::addAll);
        HelpPanels panels = new HelpPanels(settings.em(), overlay::close);
        overlay.show(panels.shortcuts(all), panels.focus(), Pos.CENTER);
    }

    private void showAbout() {
        HelpPanels panels = new HelpPanels(settings.em(), overlay::close);
        overlay.show(panels.about(unit, context.prose(), version), panels.focus(), Pos.CENTER);
    }

    private void bindShortcuts() {
        shortcuts.add(bind("shortcut.search", "Shortcut+K", "Shortcut+F").does(this::search));
        shortcuts.add(bind("shortcut.back", "Alt+Left").does(this::back));
        shortcuts.add(bind("shortcut.forward", "Alt+Right").does(this::forward));
        shortcuts.add(bind("shortcut.bookmark", "B", "Shortcut+B").does(markCommands::bookmark));
        shortcuts.add(bind("shortcut.note", "N", "Shortcut+N").does(markCommands::note));
        shortcuts.add(bind("shortcut.marks", "Shortcut+Shift+B").does(markCommands::showAll));
        shortcuts.add(bind("shortcut.undo-mark", "Shortcut+Z").does(marking::undo));
        List<Feature> tabs = features.all();
        for (int i = 0; i < Math.min(tabs.size(), DIGITS); i++) {
            Feature tab = tabs.get(i);
            shortcuts.add(bind("tab." + tab.id(), "Shortcut+" + (i + 1)).does(() -> go(tab.route())));
        }
        shortcuts.add(bind("shortcut.larger", "Shortcut+Shift+Equals", "Shortcut+Shift+Plus").does(
                () -> settings.stepTextSize(true)));
        shortcuts.add(bind("shortcut.smaller", "Shortcut+Shift+Minus").does(() -> settings.stepTextSize(false)));
        shortcuts.add(bind("shortcut.theme", "Shortcut+Shift+L").does(
                () -> settings.theme().set(dark() ? ThemeChoice.LIGHT : ThemeChoice.DARK)));
        shortcuts.add(bind("shortcut.present", "F11").does(() -> presenting.turn()));
        shortcuts.add(bind("shortcut.shortcuts", "F1").does(this::showShortcuts));
    }

    private static KeyBinding bind(String what, String... keys) {
        return KeyBinding.of("shortcut.group.everywhere", what, keys);
    }

    /** The keys of the window, after whatever has the focus has let them pass. */
    private void onKey(KeyEvent key) {
        // A letter is for the field that is typed into, and on some screens for a field of theirs.
        boolean letter = key.getCode().isLetterKey() && !key.isShortcutDown() && !key.isAltDown() && !key.isMetaDown();
        boolean typed = letter && (key.getTarget() instanceof TextInputControl
                || current != null && current.takesTyping());
        if (!overlay.isOpen() && !typed) {
            run(shortcuts, key);
        }
    }

    /**
     * The keys of the screen, before a button in it takes the arrow keys for moving the focus. Typing goes to a field,
     * and Space and Enter to the button that has the focus.
     */
    private void onScreenKey(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl && !key.isShortcutDown();
        boolean firing = key.getCode() == KeyCode.SPACE && key.getTarget() instanceof ButtonBase
                || key.getCode() == KeyCode.SPACE && key.getTarget() instanceof LinkText;
        if (!overlay.isOpen() && presenting.escapes(key)) {
            key.consume();
        } else if (!overlay.isOpen() && !typing && !firing && current != null) {
            run(current.shortcuts(), key);
        }
    }

    private static void run(List<Shortcut> among, KeyEvent key) {
        for (Shortcut shortcut : among) {
            if (shortcut.matches(key)) {
                shortcut.action().run();
                key.consume();
                return;
            }
        }
    }
}
