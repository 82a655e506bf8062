package cascade.ui;

import cascade.ui.feature.Feature;
import cascade.ui.shell.Shell;
import cascade.unit.Pathway;
import cascade.unit.Route;
import cascade.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Everywhere in a window where a reader may stop and look: each tab, what opens in it, each panel and each mode. */
public final class RestingPlaces {

    /**
     * One such place.
     *
     * @param name what it is called in a table
     * @param go brings a window there that shows any other; on the FX thread
     */
    public record Place(String name, Runnable go) {}

    private final Shell shell;
    private final Scene scene;
    private final List<Place> places = new ArrayList<>();

    private RestingPlaces(Shell shell, Scene scene) {
        this.shell = shell;
        this.scene = scene;
    }

    /** The places of a window that shows a unit. */
    public static List<Place> of(Shell shell, Scene scene, Unit unit) {
        RestingPlaces all = new RestingPlaces(shell, scene);
        for (Feature tab : shell.features().all()) {
            if (!tab.id().equals("pathway")) {
                all.add(tab.title(), () -> all.go(tab.route()));
            }
        }
        all.pages(unit);
        all.pathway(unit.pathway());
        all.panels();
        return List.copyOf(all.places);
    }

    private void pages(Unit unit) {
        add("a term, open", () -> go(new Route(Route.Kind.TERM, unit.terms().getLast().id())));
        add("a number, open", () -> go(new Route(Route.Kind.NUMBER, unit.numbers().getFirst().id())));
        add("a claim", () -> go(new Route(Route.Kind.CLAIM, unit.claims().getLast().id())));
        add("a study, open", () -> go(new Route(Route.Kind.STUDY, unit.studies().getFirst().id())));
        add("a reference", () -> go(new Route(Route.Kind.REF, unit.references().getLast().id())));
        add("the chain", () -> {
            go(Route.tab("evidence"));
            ((ToggleButton) scene.getRoot().lookup(".segment")).fire();
        });
    }

    private void pathway(Pathway pathway) {
        for (int i = 0; i < pathway.steps().size(); i++) {
            Route step = new Route(Route.Kind.STEP, pathway.steps().get(i).id());
            add("step " + (i + 1), () -> go(step));
        }
        Route step = new Route(Route.Kind.STEP, pathway.steps().get(2).id());
        add("a node's card", () -> go(new Route(Route.Kind.NODE, pathway.nodes().getFirst().id())));
        add("an arrow's card", () -> go(new Route(Route.Kind.ARROW, pathway.arrows().getFirst().id())));
        add("the outline", () -> {
            go(step);
            press(KeyCode.O);
        });
        add("the map after the outline", () -> {
            go(step);
            press(KeyCode.O);
            press(KeyCode.O);
        });
        add("the map after Play, outline on and off", () -> {
            go(step);
            press(KeyCode.SPACE);
            press(KeyCode.SPACE);
            press(KeyCode.O);
            press(KeyCode.O);
        });
        add("the map fitted", () -> {
            go(step);
            press(KeyCode.F);
        });
        add("the other depth", () -> {
            go(step);
            press(KeyCode.S);
        });
        add("the next lens", () -> {
            go(step);
            press(KeyCode.E);
        });
        add("find", () -> {
            go(step);
            press(KeyCode.SLASH);
            type("a");
        });
    }

    private void panels() {
        add("search", () -> {
            go(Route.tab("simple"));
            press(KeyCode.K, true);
            type("trkb");
        });
        add("the list of keys", () -> {
            go(Route.tab("simple"));
            press(KeyCode.F1);
        });
        add("a definition beside its word", () -> {
            go(Route.tab("simple"));
            Optional.ofNullable(scene.getRoot().lookup(".link-text")).ifPresent(
                    link -> press(link, KeyCode.ENTER, false));
        });
        add("a notice", () -> {
            go(Route.tab("compare"));
            shell.tell("Saved");
        });
    }

    private void add(String name, Runnable go) {
        places.add(new Place(name, go));
    }

    private void go(Route route) {
        press(KeyCode.ESCAPE);
        if (scene.getRoot().lookup(".outline") != null) {
            press(KeyCode.O);
        }
        shell.go(route);
    }

    private void press(KeyCode key) {
        press(key, false);
    }

    private void press(KeyCode key, boolean control) {
        press(owner(), key, control);
    }

    private static void press(Node target, KeyCode key, boolean control) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(target, new KeyEvent(type, "", "", key, false, control, false, false));
        }
    }

    private void type(String text) {
        if (owner() instanceof TextInputControl field) {
            field.setText(text);
        }
    }

    private Node owner() {
        return scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    }
}
