package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cascade.CascadeApp;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Timer;
import cascade.ui.map.MapView;
import cascade.ui.shell.Shell;
import cascade.unit.Depth;
import cascade.unit.Route;
import cascade.unit.Step;
import cascade.unit.Unit;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/** The map beside its panel, in windows of two sizes: can it be read? */
class WholeMapTest {
    private static final Unit UNIT = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    /** The smallest type that what a step speaks of may have, in pixels, at any text size. */
    private static final double READABLE = 9;

    private Shell shell;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** Depth, the window's size, how large its text is, and the smallest type on the map, in pixels. */
    static Stream<Arguments> windows() {
        return Stream.of(80, 100).flatMap(text -> Stream.of(Arguments.of(Depth.SIMPLE, 1280, 800, text, 11),
                Arguments.of(Depth.ADVANCED, 1280, 800, text, 9), Arguments.of(Depth.SIMPLE, 1920, 1080, text, 13),
                Arguments.of(Depth.ADVANCED, 1920, 1080, text, 13)));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void theWholeMapCanBeRead(Depth depth, int width, int height, int text, double least) {
        assertEquals(List.of(), App.fx(() -> {
            Parent root = open(depth, width, height, text);
            go("step:trkb-activation");
            ((MapView) root.lookup(".map")).fit();
            settle(root);
            List<String> faults = new ArrayList<>();
            List<Bounds> taken = new ArrayList<>();
            for (Node label : root.lookupAll(".node-label")) {
                small((Text) label, least, faults);
                Bounds at = label.localToScene(label.getLayoutBounds());
                if (taken.stream().anyMatch(at::intersects)) {
                    faults.add(label.getParent().getId() + " lies over another");
                }
                taken.add(at);
            }
            assertEquals(UNIT.pathway().layouts().get(depth).nodes().size(), taken.size(), "names on the map");
            shell.close();
            return faults;
        }));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatAStepSpeaksOfCanBeReadAtAnyTextSize(Depth depth, int text) {
        assertEquals(List.of(), App.fx(() -> {
            Parent root = open(depth, 1280, 800, text);
            List<String> faults = new ArrayList<>();
            for (Step step : UNIT.pathway().steps()) {
                go("step:" + step.id());
                settle(root);
                List<Text> lit = root.lookupAll(".node-label").stream().filter(
                        label -> label.getParent().getPseudoClassStates().contains(LIT)).map(
                                Text.class::cast).toList();
                assertFalse(lit.isEmpty(), step.id() + " speaks of something");
                lit.forEach(label -> small(label, READABLE, faults));
            }
            shell.close();
            return faults;
        }));
    }

    static Stream<Arguments> texts() {
        return Stream.of(80, 100, 150, 200).flatMap(
                text -> Stream.of(Depth.values()).map(depth -> Arguments.of(depth, text)));
    }

    private Parent open(Depth depth, int width, int height, int text) {
        Settings settings = new Settings();
        settings.depth().set(depth);
        settings.textSize().set(text);
        shell = new Shell(UNIT, settings, CascadeApp.FEATURES, TestWindowServices.of(Motion.none(), Timer.REAL));
        new Scene(shell.root(), width, height);
        go("tab:pathway");
        settle(shell.root());
        return shell.root();
    }

    private void go(String route) {
        shell.go(Route.parse(route).orElseThrow());
    }

    private static void settle(Parent root) {
        for (int i = 0; i < 3; i++) {
            root.applyCss();
            root.layout();
        }
    }

    private static void small(Text label, double least, List<String> faults) {
        double size = label.getFont().getSize()
                * label.localToScene(new BoundingBox(0, 0, 100, 0)).getWidth() / 100;
        if (size < least) {
            faults.add("%s: %.1f px".formatted(label.getParent().getId(), size));
        }
    }
}
