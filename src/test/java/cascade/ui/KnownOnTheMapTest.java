package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.messages.Messages;
import cascade.practice.Confidence;
import cascade.practice.Notebook;
import cascade.practice.Notebooks;
import cascade.practice.Past;
import cascade.practice.Scope;
import cascade.practice.item.Item;
import cascade.practice.item.Items;
import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Phase;
import cascade.practice.schedule.Rating;
import cascade.unit.Depth;
import cascade.unit.Route;
import cascade.unit.UnitIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reader knows, as a light on the map and in the outline. */
class KnownOnTheMapTest {
    private static final String NODE = "trkb";
    private static final Instant LAST = TestWindowServices.NOON.instant().minusSeconds(3600);

    private final List<Past> past = new ArrayList<>();
    private final AtomicInteger opened = new AtomicInteger();
    private List<Item> about = List.of();
    private Notebooks notebooks = Notebooks.passing();
    private App app;

    @BeforeEach
    void open() throws Exception {
        List<Item> items = Items.of(new UnitIndex(App.bundled()), "compare");
        Scope scope = Scope.of(new Route(Route.Kind.NODE, NODE), App.bundled().pathway());
        about = items.stream().filter(scope::holds).toList();
        know(about.getFirst());
        notebooks = Studied.of(past);
        app = App.startWith(this::open);
        App.fx(() -> {
            app.settings().depth().set(Depth.ADVANCED);
            return null;
        });
        app.go("tab:pathway");
    }

    private void open(Consumer<Notebook> then) {
        opened.incrementAndGet();
        notebooks.open(then);
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void nothingIsReadAndNothingGlowsBeforeThatIsAskedFor() {
        assertEquals(0, opened.get());
        assertEquals(List.of(), app.styled("halo"));
        assertFalse(said().contains("questions asked"), said());
        app.press(KeyCode.K);
        assertEquals(1, opened.get());
        assertFalse(app.styled("halo").isEmpty());
        app.press(KeyCode.K);
        assertEquals(List.of(), app.styled("halo"));
        assertFalse(said().contains("questions asked"), said());
    }

    @Test
    void whatIsRememberedGlowsAndIsSaid() {
        app.click(Messages.text("know.toggle"));
        String words = "(Well remembered, 1 of " + about.size() + " questions asked)";
        assertTrue(said().endsWith(words), said());
        assertTrue(app.shows(Messages.text("glow.well")), "the legend says what it means");
        // What nothing was asked of looks as always, and says so.
        List<Node> dark = app.styled("node").stream().filter(
                node -> String.valueOf(node.getAccessibleText()).endsWith("(Not asked yet)")).toList();
        assertFalse(dark.isEmpty());
        dark.forEach(node -> assertTrue(Nodes.visible((javafx.scene.Parent) node).stream().noneMatch(
                part -> part.getStyleClass().contains("halo")), node.getId()));
        assertEquals(app.styled("node").size() - dark.size(), app.styled("halo").size());
        app.press(KeyCode.O);
        app.click(Messages.text("outline.filter"));
        app.type("TrkB questions asked");
        assertTrue(app.all(ListCell.class::isInstance).stream().map(ListCell.class::cast).anyMatch(
                cell -> String.valueOf(cell.getText()).endsWith(words) && cell.getGraphic() != null));
    }

    @Test
    void itFollowsWhatIsPractisedMeanwhile() {
        app.press(KeyCode.K);
        String before = said();
        app.go("tab:practice");
        know(about.get(1));
        know(about.get(2));
        notebooks = Studied.of(past);
        app.go("tab:pathway");
        assertFalse(said().equals(before));
        assertTrue(said().endsWith("3 of " + about.size() + " questions asked)"), said());
    }

    @Test
    void picturesToTakeAwayHaveNoneOfIt(@TempDir Path folder) throws Exception {
        String before = saved(folder.resolve("before.svg"));
        app.press(KeyCode.K);
        assertFalse(app.styled("halo").isEmpty());
        assertEquals(before, saved(folder.resolve("after.svg")));
    }

    private String saved(Path file) throws IOException {
        app.desktop().answer(file);
        app.click(Messages.text("map.export"));
        app.choose("SVG picture …");
        return Files.readString(file);
    }

    @Test
    void itStaysWhenTheDepthChanges() {
        app.press(KeyCode.K);
        app.press(KeyCode.S);
        app.await("the other map", app::rests);
        assertFalse(app.styled("halo").isEmpty());
    }

    private Node node() {
        return App.fx(() -> app.scene().lookup("#" + NODE));
    }

    private String said() {
        return String.valueOf(node().getAccessibleText());
    }

    private void know(Item item) {
        Memory memory = new Memory(Phase.REVIEW, 10, 5, Optional.of(LAST.plus(Duration.ofDays(10))),
                Optional.of(LAST), 0, 2, 0, 0);
        past.add(new Past(item.id(), LAST, "", 1, Optional.of(Confidence.SURE), Rating.GOOD, memory,
                Duration.ofSeconds(20)));
    }
}
