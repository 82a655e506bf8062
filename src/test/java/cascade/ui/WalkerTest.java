package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cascade.CascadeApp;
import cascade.gallery.Gallery.Shot;
import cascade.gallery.PracticeShots;
import cascade.gallery.WhatIfShots;
import cascade.messages.Messages;
import cascade.notes.Marks;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings.ThemeChoice;
import cascade.ui.frame.Settings;
import cascade.ui.shell.Shell;
import cascade.unit.Depth;
import cascade.unit.Route;
import cascade.unit.Step;
import cascade.unit.Unit;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/** Goes to every screen and fails on what no reader should meet. */
class WalkerTest {
    private static final Unit UNIT = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    static Stream<Arguments> looks() {
        return Stream.of(ThemeChoice.LIGHT, ThemeChoice.DARK).flatMap(
                theme -> Stream.of(Arguments.of(theme, 800, 600, 100), Arguments.of(theme, 1280, 800, 100),
                        Arguments.of(theme, 800, 600, 200)));
    }

    static List<String> routes() {
        List<String> routes = new ArrayList<>(List.of("tab:simple", "tab:advanced", "tab:numbers", "tab:glossary",
                "tab:evidence", "tab:compare", "number:bdnf-protein-rise", "number:exercise-pooled", "term:bdnf",
                "study:gusev2018", "claim:lasts-24-hours", "ref:gusev2018", "node:trkb-receptor",
                "arrow:erk-arm-to-creb-switch", "node:serotonin"));
        for (Step step : UNIT.pathway().steps()) {
            routes.add("step:" + step.id());
        }
        return routes;
    }

    @ParameterizedTest(name = "{0} {1}×{2} at {3} %")
    @MethodSource("looks")
    void noScreenHasAFault(ThemeChoice theme, int width, int height, int text) {
        List<String> faults = App.fx(() -> {
            Settings settings = new Settings();
            settings.theme().set(theme);
            settings.textSize().set(text);
            Shell shell = new Shell(UNIT, settings, CascadeApp.FEATURES,
                    TestWindowServices.of(Motion.none(), new ManualTimer()));
            Scene scene = new Scene(shell.root(), width, height);
            TreeSet<String> found = new TreeSet<>();
            mark(shell.marks());
            for (Depth depth : Depth.values()) {
                settings.depth().set(depth);
                for (String route : routes()) {
                    shell.go(Route.parse(route).orElseThrow());
                    settle(shell.root());
                    look(scene, route, found, Words.of(UNIT)::fault);
                }
            }
            Nodes.visible(shell.root()).stream().filter(
                    node -> Messages.text("marks.title").equals(App.words(node))).map(ButtonBase.class::cast).forEach(
                            ButtonBase::fire);
            settle(shell.root());
            look(scene, "the list of marks", found, _ -> Optional.empty());
            shell.close();
            return List.copyOf(found);
        });
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest(name = "{0} {1}×{2} at {3} %")
    @MethodSource("looks")
    void noQuestionHasAFault(ThemeChoice theme, int width, int height, int text) {
        assertEquals(List.of(), faults(new PracticeShots(UNIT).all(), theme, width, height, text));
    }

    @ParameterizedTest(name = "{0} {1}×{2} at {3} %")
    @MethodSource("looks")
    void noWhatIfHasAFault(ThemeChoice theme, int width, int height, int text) {
        assertEquals(List.of(), faults(new WhatIfShots(UNIT).all(), theme, width, height, text));
    }

    private static List<String> faults(List<Shot> shots, ThemeChoice theme, int width, int height, int text) {
        List<String> faults = App.fx(() -> {
            Settings settings = new Settings();
            settings.theme().set(theme);
            settings.textSize().set(text);
            Shell shell = new Shell(UNIT, settings, CascadeApp.FEATURES,
                    TestWindowServices.of(Motion.none(), new ManualTimer()));
            Scene scene = new Scene(shell.root(), width, height);
            TreeSet<String> found = new TreeSet<>();
            for (Shot shot : shots) {
                settings.depth().set(shot.depth());
                shell.go(Route.parse(shot.route()).orElseThrow());
                settle(shell.root());
                shot.then().accept(shell);
                settle(shell.root());
                look(scene, shot.name(), found, Words.of(UNIT)::fault);
            }
            shell.close();
            return List.copyOf(found);
        });
        return faults;
    }

    /** Bookmarks and notes on some of what is walked to; what the reader wrote is a sentence that the check knows. */
    private static void mark(Marks marks) {
        for (String route : List.of("step:erk", "term:bdnf", "node:trkb-receptor", "number:bdnf-protein-rise",
                "study:gusev2018", "claim:lasts-24-hours", "node:no-longer-there")) {
            Route at = Route.parse(route).orElseThrow();
            marks.bookmark(at, true, _ -> {});
            marks.write(at, Messages.text("about.offline"));
        }
    }

    private static void look(Scene scene, String route, TreeSet<String> found,
            Function<Node, Optional<String>> words) {
        for (Node node : Nodes.visible(scene.getRoot())) {
            if (node.isFocusTraversable() && App.words(node).isBlank()) {
                found.add("no name: " + name(node) + " at " + route);
            }
            if (node instanceof Text shown && !shown.getText().isBlank() && Nodes.isSeen(shown)) {
                Contrast.fault(shown).ifPresent(fault -> found.add("contrast " + fault + " at " + route));
                Clipping.fault(shown, scene).ifPresent(fault -> found.add("clipped " + fault + " at " + route));
            }
            words.apply(node).ifPresent(fault -> found.add("not in the unit or the bundle: " + fault + " at " + route));
        }
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName() + node.getStyleClass();
    }

    private static void settle(Parent root) {
        for (int i = 0; i < 3; i++) {
            root.applyCss();
            root.layout();
        }
    }
}
