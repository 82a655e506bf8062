package cascade.tour;

import cascade.messages.Messages;
import cascade.pathway.Lens;
import cascade.tour.Tour.Stop;
import cascade.ui.content.LinkText;
import cascade.ui.feature.Feature;
import cascade.ui.feature.Screen;
import cascade.ui.practice.PracticeScreen;
import cascade.ui.shell.Shell;
import cascade.unit.CloseUp;
import cascade.unit.Depth;
import cascade.unit.Route.Kind;
import cascade.unit.Route;
import cascade.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Where the tour goes: every tab, the walk at both depths, and what readers open first. By their own keys and links. */
public final class TourStops {
    private static final BooleanSupplier AT_ONCE = () -> true;

    private enum Held {
        SHORTCUT, SHIFT, ALT
    }

    private final Stage stage;
    private final Shell shell;
    private final Unit unit;
    private final List<Stop> stops = new ArrayList<>();

    private TourStops(Stage stage, Shell shell, Unit unit) {
        this.stage = stage;
        this.shell = shell;
        this.unit = unit;
    }

    /**
     * All of them, in their order.
     *
     * @param again whether it goes to every tab and step once more, as it is wanted for measuring
     */
    public static List<Stop> of(Stage stage, Shell shell, Unit unit, boolean again) {
        TourStops all = new TourStops(stage, shell, unit);
        PracticeStops practice = new PracticeStops(shell, all.stops);
        for (Feature tab : shell.features().all()) {
            all.go(tab.route());
            if (tab.equals(PracticeScreen.FEATURE)) {
                practice.start();
            }
        }
        practice.all(again);
        all.term();
        all.walk();
        all.closeUps();
        new WhatIfStops(shell, unit, all.stops).all(again);
        if (again) {
            all.walk();
            for (Feature tab : shell.features().all()) {
                all.go(tab.route());
            }
        }
        all.cards();
        all.panels();
        all.looks();
        return List.copyOf(all.stops);
    }

    private void term() {
        go(Route.tab("simple"));
        add("a term beside its word", () -> press(link(), KeyCode.ENTER), () -> has(".peek"));
        go(Route.tab("simple"));
    }

    private void walk() {
        go(Route.tab("pathway"));
        for (Depth depth : Depth.values()) {
            keys("the first step, " + depth, KeyCode.HOME);
            keys("playing, " + depth, KeyCode.SPACE);
            keys("pausing, " + depth, KeyCode.SPACE);
            for (int i = 1; i < unit.pathway().steps().size(); i++) {
                String step = "step:" + unit.pathway().steps().get(i).id();
                add(step + ", " + depth, () -> press(onScreen(), KeyCode.RIGHT), () -> isAt(step));
            }
            keys("the other depth", KeyCode.S);
        }
    }

    /** Into the close-up of every step, on to its second beat, and back to the map. */
    private void closeUps() {
        keys("the first step", KeyCode.HOME);
        for (CloseUp closeUp : unit.pathway().closeUps()) {
            go(new Route(Kind.STEP, closeUp.step()));
            keys("close-up:" + closeUp.step(), KeyCode.Z);
            keys("the second beat", KeyCode.RIGHT);
            keys("back on the map", KeyCode.Z);
        }
    }

    private void cards() {
        String node = unit.pathway().nodes().getFirst().id();
        go(new Route(Kind.NODE, node));
        keys("all downstream", KeyCode.D);
        keys("all upstream", KeyCode.U);
        go(Route.paths(node, unit.pathway().nodes().getLast().id()));
        go(new Route(Kind.ARROW, unit.pathway().arrows().getFirst().id()));
        for (int i = 0; i < Lens.values().length; i++) {
            keys("the next lens", KeyCode.E);
        }
        keys("the outline", KeyCode.O);
        keys("the map again", KeyCode.O);
        keys("finding on the map", KeyCode.SLASH);
        keys("closing what finds", KeyCode.ESCAPE);
        keys("the whole map", KeyCode.F);
        go(new Route(Kind.TERM, unit.terms().getFirst().id()));
        go(new Route(Kind.NUMBER, unit.numbers().getFirst().id()));
        go(new Route(Kind.STUDY, unit.studies().getFirst().id()));
        go(new Route(Kind.CLAIM, unit.claims().getFirst().id()));
        go(new Route(Kind.REF, unit.references().getFirst().id()));
        add("back", () -> press(focused(), KeyCode.LEFT, Held.ALT), AT_ONCE);
    }

    private void panels() {
        add("search", () -> press(focused(), KeyCode.K, Held.SHORTCUT), () -> has(".search-panel"));
        add("searching", () -> ((TextField) focused()).setText(unit.terms().getFirst().shortName()),
                () -> has(".search-hit"));
        add("the next that was found", () -> press(focused(), KeyCode.DOWN), AT_ONCE);
        close();
        add("the shortcuts", () -> press(focused(), KeyCode.F1), () -> has(".shortcut-row"));
        close();
        add("the help menu", () -> button("header.help").fire(), () -> !menus().isEmpty());
        add("about", () -> choose(Messages.text("header.about")), () -> has(".help-panel"));
        close();
    }

    private void looks() {
        for (int i = 0; i < 2; i++) {
            add("light or dark", () -> press(focused(), KeyCode.L, Held.SHORTCUT, Held.SHIFT), AT_ONCE);
            go(Route.tab("simple"));
            go(Route.tab("pathway"));
        }
        add("the text size menu", () -> button("header.text-size").fire(), () -> !menus().isEmpty());
        add("larger text", () -> choose(Messages.text("text-size.item", 110)), AT_ONCE);
        add("smaller text", () -> press(focused(), KeyCode.MINUS, Held.SHORTCUT, Held.SHIFT), AT_ONCE);
        go(Route.tab("simple"));
    }

    private void add(String name, Runnable act, BooleanSupplier there) {
        stops.add(new Stop(name, act, there));
    }

    private void go(Route route) {
        add(route.toString(), () -> shell.go(route), () -> shell.shown().equals(shell.features().showing(route)));
    }

    /** Presses a key on the tab that is shown. */
    private void keys(String name, KeyCode key) {
        add(name, () -> press(onScreen(), key), AT_ONCE);
    }

    private void close() {
        add("closing a panel", () -> press(focused(), KeyCode.ESCAPE), () -> !has(".overlay-panel"));
    }

    private boolean isAt(String route) {
        return shell.route().map(Route::toString).filter(route::equals).isPresent();
    }

    private Node focused() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null ? shell.root() : owner;
    }

    /** What has the focus on the tab that is shown, which takes it where it is elsewhere. */
    private Node onScreen() {
        Screen screen = shell.shown().flatMap(shell::screen).orElseThrow();
        for (Node node = focused(); node != null; node = node.getParent()) {
            if (node == screen.node()) {
                return focused();
            }
        }
        screen.focus().requestFocus();
        return screen.focus();
    }

    private boolean has(String selector) {
        return shell.root().lookup(selector) != null;
    }

    private Node link() {
        return shell.root().lookupAll(".link-text").stream().filter(
                node -> node instanceof LinkText link && link.route().kind() == Kind.TERM).findFirst().orElseThrow();
    }

    private Button button(String name) {
        return (Button) shell.root().lookupAll(".icon-button").stream().filter(
                node -> Messages.text(name).equals(node.getAccessibleText())).findFirst().orElseThrow();
    }

    private static List<ContextMenu> menus() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).toList();
    }

    private static void choose(String words) {
        ContextMenu menu = menus().getFirst();
        MenuItem item = menu.getItems().stream().filter(
                each -> words.equals(each.getText())).findFirst().orElseThrow();
        menu.hide();
        item.fire();
    }

    private static void press(Node on, KeyCode key, Held... held) {
        List<Held> all = List.of(held);
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        boolean shortcut = all.contains(Held.SHORTCUT);
        Event.fireEvent(on, new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", key,
                all.contains(Held.SHIFT), shortcut && !mac, all.contains(Held.ALT), shortcut && mac));
    }
}
