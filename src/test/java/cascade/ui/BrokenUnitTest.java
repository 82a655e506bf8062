package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.frame.DesktopServices;
import cascade.ui.frame.Settings;
import cascade.ui.shell.BrokenUnitPage;
import cascade.unit.read.Problem;
import cascade.unit.read.UnitReader.Outcome.Refused;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** The page for a unit that can't be read. */
class BrokenUnitTest {
    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static List<Node> page(List<Problem> problems, int count, Runnable back) {
        return App.fx(() -> {
            BrokenUnitPage page = new BrokenUnitPage("some-unit", new Refused(problems, count), new Settings(),
                    new SimpleObjectProperty<>(ColorScheme.LIGHT), DesktopServices.NOTHING, back);
            new Scene(page.root(), 800, 600);
            page.root().applyCss();
            page.root().layout();
            return Nodes.visible(page.root());
        });
    }

    private static List<String> texts(List<Node> nodes) {
        return nodes.stream().filter(Label.class::isInstance).map(node -> ((Label) node).getText()).toList();
    }

    @Test
    void everyProblemIsShownWithItsFileAndPlace() {
        List<Problem> problems = List.of(new Problem("terms.json", "$.terms[3].name", "missing, expected text"),
                new Problem("unit.json", "$", "there is no such file"));
        List<String> shown = texts(page(problems, problems.size(), () -> {}));
        for (Problem problem : problems) {
            assertTrue(shown.contains(problem.file() + "  " + problem.path()));
            assertTrue(shown.contains(problem.message()));
        }
        assertTrue(shown.stream().anyMatch(text -> text.startsWith("2 things in some-unit")));
    }

    @Test
    void aFloodOfProblemsIsCutShortAndCounted() {
        List<Problem> problems = IntStream.range(0, 500).mapToObj(
                i -> new Problem("unit.json", "$[" + i + "]", "x")).toList();
        List<String> shown = texts(page(problems, 200_000, () -> {}));
        assertTrue(shown.stream().anyMatch(text -> text.startsWith("200,000 things in some-unit")));
        assertTrue(shown.contains("And 199,800 more."));
    }

    @Test
    void theWayBackLeadsToTheBundledUnit() {
        AtomicInteger asked = new AtomicInteger();
        Button back = (Button) page(List.of(new Problem("unit.json", "$", "x")), 1,
                asked::incrementAndGet).stream().filter(Button.class::isInstance).findFirst().orElseThrow();
        App.fx(() -> {
            back.fire();
            return null;
        });
        assertEquals(1, asked.get());
    }
}
