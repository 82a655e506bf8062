package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.feature.Feature;
import cascade.ui.kit.Card;
import cascade.ui.kit.Page;
import cascade.unit.Unit;
import cascade.unit.read.UnitFolder;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/** What a tab of a large unit takes is given back when the reader leaves it, and nobody sees that who comes back. */
class ComingBackTest {
    private static final Map<String, Consumer<LargeUnitApp>> WAYS = Map.of(
            "typed", app -> app.does(() -> app.first(TextField.class, _ -> true).setText("1")),
            "turned", app -> app.press("Next"),
            "chosen", app -> app.press((ButtonBase button) -> button.getStyleClass().contains("filter-chip")
                    && button.getText().matches("(People|Supported) \\d+")),
            "sorted", app -> {
                app.press("Result");
                app.press("Result");
            },
            "opened", app -> app.does(
                    () -> app.first(Card.class, _ -> true).executeAccessibleAction(AccessibleAction.FIRE)),
            "tabled", app -> app.press("Show as a table"),
            "scrolled", app -> app.does(() -> app.first(Page.class, _ -> true).setVvalue(0.4)));

    private static Unit large;
    private LargeUnitApp app = new LargeUnitApp(large).show();

    @BeforeAll
    static void make(@TempDir Path folder) throws Exception {
        FxToolkit.registerPrimaryStage();
        large = LargeUnitApp.unit(folder);
    }

    @AfterEach
    void close() {
        app.close();
    }

    /** All that can be read, where it stands, and what of it is marked. */
    private String seen() {
        return App.fx(() -> {
            app.layOut();
            return String.join("\n", Nodes.visible(app.content()).stream().map(ComingBackTest::described).toList());
        });
    }

    private static String described(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        List<String> marked = node.getPseudoClassStates().stream().map(Object::toString).filter(
                List.of("selected", "disabled")::contains).sorted().toList();
        return node.getClass().getSimpleName() + " " + App.words(node) + " " + Math.round(at.getMinX()) + " "
                + Math.round(at.getMinY()) + " " + Math.round(at.getWidth()) + " " + Math.round(at.getHeight())
                + marked;
    }

    private void act(String done) {
        for (String each : done.isEmpty() ? List.<String>of() : List.of(done.split(" "))) {
            WAYS.get(each).accept(app);
        }
    }

    @ParameterizedTest
    @CsvSource({"tab:glossary, typed turned opened scrolled", "tab:glossary, turned scrolled", "term:term-9999, ''",
            "tab:numbers, turned opened scrolled", "tab:numbers, tabled turned", "number:numbers-999, scrolled",
            "study:studies-999, sorted turned", "study:studies-999, chosen", "study:studies-999, tabled turned",
            "claim:claims-999, scrolled", "claim:claims-999, chosen scrolled", "ref:references-1999, ''",
            "ref:references-1999, typed turned scrolled", "tab:compare, turned scrolled", "tab:evidence, scrolled"})
    void aTabThatWasLetGoOfComesBackAsItWas(String route, String done) {
        app.go(route);
        act(done);
        String before = seen();
        Feature tab = app.shell().shown().orElseThrow();
        WeakReference<Node> left = new WeakReference<>(app.content());
        app.go("tab:simple");
        assertTrue(app.shell().screen(tab).isEmpty(), "it is let go of");
        app.go("tab:advanced");
        for (int i = 0; i < 20 && left.get() != null; i++) {
            System.gc();
            app.does(() -> {});
        }
        assertNull(left.get(), "something holds on to it");
        app.go("tab:" + tab.id());
        assertEquals(before, seen());
    }

    @Test
    void aViewOfEvidenceComesBackAsItWasToo() {
        app.go("study:studies-999");
        act("chosen sorted");
        app.does(() -> app.first(Page.class, _ -> true).toTop());
        String before = seen();
        app.go("claim:claims-999");
        WeakReference<Node> left = new WeakReference<>(app.content());
        app.go("ref:references-1999");
        app.press("Where it was studied");
        assertEquals(before, seen());
        assertSame(left.get(), app.content(), "the tab is the same all the time");
    }

    @Test
    void aLinkIntoATabThatWasLetGoOfLands() {
        app.go("ref:references-1999");
        act("typed turned");
        app.go("tab:simple");
        app.go("ref:references-1000");
        Node card = app.styled("reference-card").stream().filter(
                each -> each.getPseudoClassStates().toString().contains("selected")).findFirst().orElseThrow();
        app.assertOnScreen(card);
    }

    @Test
    void aUnitOfUsualSizeIsKeptWhole() {
        app.close();
        Unit usual = UnitFolder.bundled();
        app = new LargeUnitApp(usual);
        List<String> routes = List.of("term:trkb", "number:" + usual.numbers().getLast().id(),
                "study:" + usual.studies().getLast().id(), "claim:" + usual.claims().getLast().id(),
                "ref:" + usual.references().getLast().id(), "tab:compare", "tab:pathway", "tab:practice", "tab:simple");
        routes.forEach(app::go);
        assertEquals(app.shell().features().all().stream().filter(tab -> !tab.id().equals("advanced")).toList(),
                app.shell().features().all().stream().filter(
                        tab -> app.shell().screen(tab).isPresent()).toList());
    }
}
