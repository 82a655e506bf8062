package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import cascade.CascadeApp;
import cascade.RandomRun;
import cascade.ui.feature.Feature;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.shell.Shell;
import cascade.unit.Depth;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.read.Mutation;
import cascade.unit.read.UnitFolder;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitReader.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import tools.jackson.databind.JsonNode;

/** Whatever the reader lets through opens in the window, every tab of it, with something to see. */
class MutatedUnitsTest {
    /** The most characters that a tab may have and still be blank: its heading. */
    private static final int HEADING = 20;

    private final UnitFolder unit;

    MutatedUnitsTest(@TempDir Path folder) {
        unit = UnitFolder.copyTo(folder);
    }

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void everyScreenOfWhateverWasReadOpensAndIsNotBlank() {
        RandomRun run = RandomRun.of("MutatedUnitsTest", 20261124, 60);
        Random random = run.random();
        int opened = 0;
        for (int i = 0; i < run.actions(); i++) {
            String file = UnitFolder.FILES.get(random.nextInt(UnitFolder.FILES.size()));
            JsonNode root = unit.tree(file);
            Mutation mutation = Mutation.any(root, random);
            unit.write(file, mutation.applyTo(root, random));
            if (UnitReader.read(unit.source()) instanceof Outcome.Read(Unit read)) {
                open(read, file + " " + mutation, random.nextBoolean() ? Depth.SIMPLE : Depth.ADVANCED);
                opened++;
            }
            unit.restore(file);
        }
        assertTrue(opened > run.actions() / 20, "of " + run.actions() + " mutated units only " + opened + " were read");
    }

    @Test
    void aUnitWithoutDeepSectionsHasNoTabForThem() {
        unit.set("unit.json", "/advanced", List.of());
        for (String file : List.of("pathway.json", "terms.json", "claims.json", "numbers.json", "studies.json",
                "references.json", "unit.json", "comparison.json")) {
            unit.edit(file, text -> text.replaceAll("\\(section:[a-z-]+\\)", "(term:bdnf)"));
        }
        Unit read = ((Outcome.Read) UnitReader.read(unit.source())).unit();
        open(read, "no deep sections", Depth.SIMPLE);
        App.fx(() -> {
            Shell shell = new Shell(read, new Settings(), CascadeApp.FEATURES,
                    TestWindowServices.of(Motion.none(), new ManualTimer()));
            List<String> tabs = Nodes.visible(shell.root()).stream().filter(
                    node -> node.getStyleClass().contains("tab-button")).map(App::words).toList();
            assertTrue(tabs.contains("Simple") && !tabs.contains("Advanced"), tabs::toString);
            shell.close();
            return null;
        });
    }

    private static void open(Unit read, String what, Depth depth) {
        try {
            App.fx(() -> {
                Settings settings = new Settings();
                settings.depth().set(depth);
                Shell shell = new Shell(read, settings, CascadeApp.FEATURES,
                        TestWindowServices.of(Motion.none(), new ManualTimer()));
                Scene scene = new Scene(shell.root(), 980, 720);
                for (Route route : routes(read)) {
                    shell.go(route);
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    Node screen = shell.screen(shell.shown().orElseThrow()).orElseThrow().node();
                    assertTrue(words(screen) > HEADING, () -> what + ": " + route + " is blank");
                }
                shell.close();
                return null;
            });
        } catch (RuntimeException thrown) {
            fail(what + " is read, but can't be shown", thrown);
        }
    }

    /** Every tab, and the last of everything that has an address. */
    private static List<Route> routes(Unit unit) {
        Stream<Route> tabs = CascadeApp.FEATURES.stream().filter(tab -> tab.needed().test(unit)).map(Feature::route);
        Stream<Route> things = Stream.of(
                last(Route.Kind.SECTION, unit.advanced().stream().map(s -> s.id()).toList()),
                last(Route.Kind.TERM, unit.terms().stream().map(t -> t.id()).toList()),
                last(Route.Kind.NODE, unit.pathway().nodes().stream().map(n -> n.id()).toList()),
                last(Route.Kind.ARROW, unit.pathway().arrows().stream().map(a -> a.id()).toList()),
                last(Route.Kind.STEP, unit.pathway().steps().stream().map(s -> s.id()).toList()),
                last(Route.Kind.NUMBER, unit.numbers().stream().map(n -> n.id()).toList()),
                last(Route.Kind.STUDY, unit.studies().stream().map(s -> s.id()).toList()),
                last(Route.Kind.CLAIM, unit.claims().stream().map(c -> c.id()).toList()),
                last(Route.Kind.REF, unit.references().stream().map(r -> r.id()).toList())).flatMap(List::stream);
        return Stream.concat(tabs, things).toList();
    }

    private static List<Route> last(Route.Kind kind, List<String> ids) {
        return ids.isEmpty() ? List.of() : List.of(new Route(kind, ids.getLast()));
    }

    /** How many characters there are to read under a node. */
    private static int words(Node root) {
        return Nodes.visible(root).stream().mapToInt(node -> switch (node) {
        case Labeled label when label.getText() != null -> label.getText().strip().length();
        case Text text -> text.getText().strip().length();
        default -> 0;
        }).sum();
    }
}
