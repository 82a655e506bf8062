package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.CascadeApp;
import cascade.messages.Messages;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.scene.SceneView;
import cascade.ui.shell.Shell;
import cascade.unit.Route;
import cascade.unit.StoryStill;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures and the story where they stand: what leads where, by pointer and by keyboard, and what is saved. */
class FiguresInTheAppTest extends OpenApp {

    @Test
    void theStoryStandsAtTheTopWithoutLabelsAndLeadsToItsSteps() {
        List<StoryStill> stills = app.unit().stills();
        assertEquals(5, stills.size());
        List<Node> shown = app.styled("still");
        assertEquals(5, shown.size());
        assertEquals(5, App.fx(
                () -> shown.stream().flatMap(still -> Nodes.visible((javafx.scene.Parent) still).stream()).filter(
                        SceneView.class::isInstance).count()));
        assertTrue(app.styled("scene-label").isEmpty());
        for (int i = 0; i < stills.size(); i++) {
            assertTrue(shown.get(i).getAccessibleText().contains(stills.get(i).caption()));
        }
        app.focus(shown.get(2));
        app.press(KeyCode.ENTER);
        assertEquals(stills.get(2).step().toString(), app.route());
    }

    @Test
    void whatIsBuiltLaterHasItsRoomFromTheFirstPictureOn() {
        ManualTime time = new ManualTime();
        Settings settings = new Settings();
        App.fx(() -> {
            Shell shell = new Shell(app.unit(), settings, CascadeApp.FEATURES,
                    TestWindowServices.of(Motion.of(settings, () -> false, time.ticker()), time.timer(),
                            new RecordedDesktopServices()));
            Scene scene = new Scene(shell.root(), 980, 720);
            shell.go(Route.tab("simple"));
            Region box = laidOut(scene);
            assertFalse(isOffered(scene), "it is built later");
            double before = box.getHeight();
            double below = yOfWhatFollows(box);
            for (int i = 0; i < 30; i++) {
                time.frame(Duration.millis(16));
            }
            laidOut(scene);
            assertTrue(isOffered(scene));
            assertEquals(before, box.getHeight(), 0.5);
            assertEquals(below, yOfWhatFollows(box), 0.5);
            shell.close();
            return null;
        });
    }

    private static Region laidOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return (Region) scene.getRoot().lookup(".figure-frame");
    }

    private static boolean isOffered(Scene scene) {
        return Nodes.visible(scene.getRoot()).stream().anyMatch(
                node -> Messages.text("figure.table").equals(App.words(node)));
    }

    private static double yOfWhatFollows(Region box) {
        List<Node> column = box.getParent().getChildrenUnmodifiable();
        return column.get(column.indexOf(box) + 1).getLayoutY();
    }

    @Test
    void theStoryRests() {
        assertTrue(app.rests(), "a still moves");
    }

    @Test
    void aMarkOfAStudyOpensItAndTheArrowKeysGoFromMarkToMark() {
        app.click("Evidence");
        app.click(Messages.text("part.studies"));
        List<Node> marks = app.styled("who-mark").stream().filter(node -> node.getUserData() != null).toList();
        assertEquals(app.unit().studies().size() + app.unit().references().stream().filter(
                paper -> paper.studied().isPresent()).count(), marks.size());
        assertEquals(1, marks.stream().filter(Node::isFocusTraversable).count(), "one stop of the Tab key");
        app.focus(marks.getFirst());
        app.press(KeyCode.RIGHT);
        assertEquals(marks.get(1), app.focused().orElseThrow());
        app.press(KeyCode.LEFT);
        app.press(KeyCode.LEFT);
        assertEquals(marks.getFirst(), app.focused().orElseThrow());
        app.press(KeyCode.SPACE);
        assertTrue(app.route().startsWith("study:"), app.route());
    }

    @Test
    void aFigureIsATableToo() {
        app.click("Key numbers");
        assertTrue(app.styled("figure-table").isEmpty());
        app.click(Messages.text("figure.table"));
        assertFalse(app.styled("figure-table").isEmpty());
        Node first = app.styled("small-link").getFirst();
        app.click(first);
        assertTrue(app.route().startsWith("number:"), app.route());
    }

    @Test
    void aFigureIsSaved(@TempDir Path folder) throws Exception {
        app.click("Key numbers");
        Path file = folder.resolve("time.svg");
        app.desktop().answer(file);
        app.click(Messages.text("figure.save"));
        String svg = Files.readString(file);
        assertTrue(svg.contains("<svg") && svg.contains("Hippocampus"));
        assertEquals(Set.of(file), Set.copyOf(Files.list(folder).toList()));
    }
}
