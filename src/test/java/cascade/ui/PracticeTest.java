package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.messages.Messages;
import cascade.practice.Length;
import cascade.practice.Scope;
import cascade.practice.item.Answer;
import cascade.practice.item.Item;
import cascade.practice.item.Option;
import cascade.practice.item.Source;
import cascade.practice.item.Task;
import cascade.practice.Confidence;
import cascade.ui.map.Maps;
import cascade.ui.practice.PracticeModel;
import cascade.ui.practice.PracticeScreen;
import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.Route;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sitting as a learner does it: by pointer, by keyboard, on the map; and that nothing gives an answer away. */
class PracticeTest extends OpenApp {

    @BeforeEach
    void openPractice() {
        app.click("Practice");
    }

    @Test
    void aSittingGoesFromTheFirstQuestionToTheLastByPointer() {
        app.click(Messages.text("subject.terms"));
        app.click(Messages.text("practice.length", 5));
        int count = App.fx(() -> model().session().orElseThrow().count());
        for (int number = 1; number <= count; number++) {
            assertTrue(app.mentions("Question " + number + " of " + count), "question " + number);
            Option right = right(item());
            app.click(right.text());
            app.click(Messages.text("confidence.sure"));
            assertTrue(app.shows(Messages.text("practice.verdict.right")), item().id());
            app.click(Messages.text("practice.next"));
        }
        assertTrue(app.shows(Messages.text("practice.over.right", count, count)));
        app.click(Messages.text("practice.again"));
        assertTrue(app.shows(Messages.text("practice.length", 5)));
    }

    @Test
    void aThingIsPractisedFromWhereItIsShown() {
        app.go("node:trkb-receptor");
        app.click(Messages.text("practice.this"));
        assertEquals("practice:node--trkb-receptor", app.route());
        assertTrue(app.shows(Messages.text("practice.thing", "TrkB")));
        app.press(KeyCode.ENTER);
        Scope near = Scope.of(new Route(Route.Kind.NODE, "trkb-receptor"), app.unit().pathway());
        int count = App.fx(() -> model().session().orElseThrow().count());
        assertTrue(count > 3, count + " questions");
        assertTrue(near.holds(item()), item().id());
        app.go("step:erk");
        app.click(Messages.text("practice.step"));
        assertTrue(app.shows(Messages.text("practice.length", 5)), "the sitting is over, and another can begin");
        assertFalse(app.shows(Messages.text("practice.thing", "TrkB")));
        app.click(Messages.text("subject.terms"));
        app.press(KeyCode.ENTER);
    }

    @Test
    void aSittingIsDoneByKeyboardAlone() {
        app.click(Messages.text("subject.numbers"));
        app.focus(app.find(Messages.text("practice.length", 5)));
        app.press(KeyCode.ENTER);
        for (int number = 1; number <= 3; number++) {
            app.press(KeyCode.DIGIT1);
            assertEquals(1, selected().size());
            while (!Messages.text("confidence.think-so").equals(App.words(app.focused().orElseThrow()))) {
                app.press(KeyCode.TAB);
            }
            app.press(KeyCode.ENTER);
            assertTrue(model().answered().isPresent());
            assertEquals(Messages.text("practice.next"), App.words(app.focused().orElseThrow()));
            app.press(KeyCode.ENTER);
            assertTrue(model().answered().isEmpty());
        }
    }

    @Test
    void aWrongAnswerSaysWhyAndComesAgain() {
        begin(item -> item.id().startsWith("claim."));
        Item item = item();
        Option wrong = options(item).stream().filter(option -> !option.right()).findFirst().orElseThrow();
        app.click(wrong.text());
        app.click(Messages.text("confidence.sure"));
        assertTrue(app.shows(Messages.text("practice.verdict.wrong")));
        assertTrue(app.shows(Messages.text("practice.chose", wrong.text())));
        int count = App.fx(() -> model().session().orElseThrow().count());
        app.click(Messages.text("practice.undo"));
        assertEquals(item, item());
        assertTrue(model().answered().isEmpty());
        assertTrue(App.fx(() -> model().session().orElseThrow().count()) < count, "it isn't put down to come again");
    }

    @Test
    void onTheMapWhatIsAskedForIsHiddenAndAPickAnswers() {
        begin(item -> item.id().startsWith("next."));
        Item item = item();
        Task.Point task = (Task.Point) item.task();
        Set<Route> hidden = item.hides();
        for (Node arrow : app.styled("arrow")) {
            assertFalse(hidden.contains(new Route(Route.Kind.ARROW, String.valueOf(arrow.getId()))),
                    arrow.getId() + " is there to be seen");
        }
        hidden.forEach(route -> assertTrue(App.fx(
                () -> app.shell().screen(PracticeScreen.FEATURE).orElseThrow().hides(route)), route + " is found"));
        Option right = task.options().stream().filter(Option::right).findFirst().orElseThrow();
        App.fx(() -> {
            Node node = app.scene().lookup("#" + right.id());
            node.requestFocus();
            return true;
        });
        app.press(KeyCode.ENTER);
        app.click(Messages.text("confidence.think-so"));
        assertTrue(app.shows(Messages.text("practice.verdict.right")));
        hidden.forEach(route -> assertFalse(App.fx(
                () -> app.shell().screen(PracticeScreen.FEATURE).orElseThrow().hides(route)), route + " is told now"));
    }

    @Test
    void fromQuestionToQuestionTheMapStaysInTheWindow() {
        begin(item -> item.map().isPresent() && item.task() instanceof Task.Choose);
        Node map = app.styled("map").getFirst();
        AtomicInteger changes = new AtomicInteger();
        App.fx(() -> map.sceneProperty().subscribe((_, _) -> changes.incrementAndGet()));
        Option wrong = options(item()).stream().filter(option -> !option.right()).findFirst().orElseThrow();
        app.click(wrong.text());
        app.click(Messages.text("confidence.sure"));
        assertTrue(app.shows(Messages.text("practice.verdict.wrong")));
        app.click(Messages.text("practice.next"));
        assertTrue(app.mentions("Question 2"));
        assertEquals(List.of(map), app.styled("map"));
        assertEquals(0, changes.get(), "it would be styled anew");
    }

    @Test
    void whoGoesElsewhereBeforeTheMapTellsTheAnswerFindsItTold() {
        begin(item -> item.id().startsWith("next."));
        Route hidden = item().hides().stream().filter(
                route -> route.kind() == Route.Kind.ARROW).findFirst().orElseThrow();
        App.fx(() -> {
            Option right = ((Task.Point) item().task()).options().stream().filter(
                    Option::right).findFirst().orElseThrow();
            model().answer(new Answer.Chosen(Set.of(right.id())), Optional.of(Confidence.SURE));
            app.shell().go(Route.parse("tab:glossary").orElseThrow());
            return true;
        });
        app.go("tab:practice");
        assertTrue(app.shows(Messages.text("practice.verdict.right")));
        assertTrue(app.styled("arrow").stream().anyMatch(arrow -> hidden.id().equals(arrow.getId())),
                hidden + " is still missing on the map");
    }

    @Test
    void whoGoesElsewhereWhileTheMapIsMadeAheadFindsNothingHalfMade() {
        App.fx(() -> {
            model().begin(Scope.of(EnumSet.allOf(Source.class)), Length.LONG);
            return true;
        });
        boolean found = false;
        for (int frames = 0; frames < 10 && !found; frames++) {
            app.drawFrame();
            found = !hardlySeen().isEmpty();
        }
        assertTrue(found, "a map is made ahead");
        App.fx(() -> {
            app.shell().go(Route.parse("tab:glossary").orElseThrow());
            return true;
        });
        app.go("tab:practice");
        assertEquals(List.of(), hardlySeen());
    }

    private List<Node> hardlySeen() {
        return app.all(node -> node instanceof Maps && node.getOpacity() < 1);
    }

    @Test
    void anArrowIsPointedAtByItsTwoEndsWithKeysAlone() {
        begin(item -> item.id().startsWith("where.") && item.map().filter(Depth.SIMPLE::equals).isPresent());
        Option right = ((Task.Point) item().task()).options().stream().filter(Option::right).findFirst().orElseThrow();
        Arrow arrow = app.unit().pathway().arrows().stream().filter(
                it -> it.id().equals(right.id())).findFirst().orElseThrow();
        for (String end : List.of(arrow.from(), arrow.to())) {
            App.fx(() -> {
                app.scene().lookup("#" + end).requestFocus();
                return true;
            });
            app.press(KeyCode.ENTER);
        }
        assertTrue(app.shows(right.text()), right.text());
        app.click(Messages.text("confidence.think-so"));
        assertTrue(app.shows(Messages.text("practice.verdict.right")));
    }

    @Test
    void anArrowIsPointedAtByPointer() {
        String straight = "bdnf-protein-to-trkb-receptor";
        begin(item -> item.id().startsWith("where.") && item.map().filter(Depth.SIMPLE::equals).isPresent()
                && ((Task.Point) item.task()).options().stream().anyMatch(
                        option -> option.id().equals(straight) && !option.right()));
        Option wrong = ((Task.Point) item().task()).options().stream().filter(
                option -> option.id().equals(straight)).findFirst().orElseThrow();
        Node arrow = app.styled("arrow").stream().filter(it -> straight.equals(it.getId())).findFirst().orElseThrow();
        Bounds at = App.fx(() -> arrow.localToScreen(arrow.getBoundsInLocal()));
        app.clickAt(at.getCenterX(), at.getCenterY());
        assertTrue(app.shows(wrong.text()), "it stands which was picked");
        app.click(Messages.text("confidence.sure"));
        assertTrue(app.shows(Messages.text("practice.verdict.wrong")));
        assertTrue(app.shows(Messages.text("practice.chose", wrong.text())));
    }

    @Test
    void stepsArePutInOrder() {
        begin(item -> item.task() instanceof Task.Order);
        Task.Order task = (Task.Order) item().task();
        for (int place = 0; place < task.inOrder().size(); place++) {
            Option option = task.inOrder().get(place);
            for (int i = 0; i < task.inOrder().size(); i++) {
                Node up = app.find(Messages.text("practice.order.up", option.text()));
                if (rowOf(option) > place && !up.isDisabled()) {
                    app.click(up);
                }
            }
        }
        app.click(Messages.text("confidence.sure"));
        assertTrue(app.shows(Messages.text("practice.verdict.right")));
    }

    @Test
    void enoughIsEnough() {
        begin(_ -> true);
        app.click(Messages.text("practice.enough"));
        assertTrue(app.shows(Messages.text("practice.length", 10)),
                "nothing was answered, so there is nothing to tell");
    }

    private int rowOf(Option option) {
        List<Node> rows = app.styled("order-row");
        for (int i = 0; i < rows.size(); i++) {
            if (Nodes.visible(rows.get(i)).stream().anyMatch(node -> option.text().equals(App.words(node)))) {
                return i;
            }
        }
        return -1;
    }

    private void begin(Predicate<Item> first) {
        App.fx(() -> model().begin(
                Scope.only(model().items().stream().filter(first).findFirst().orElseThrow()), Length.SHORT));
        app.frame(javafx.util.Duration.millis(16));
        assertTrue(first.test(item()), item().id());
    }

    private PracticeModel model() {
        return ((PracticeScreen) app.shell().screen(PracticeScreen.FEATURE).orElseThrow()).model().orElseThrow();
    }

    private Item item() {
        return App.fx(() -> model().item().orElseThrow());
    }

    private List<ToggleButton> selected() {
        return app.styled("choice").stream().map(ToggleButton.class::cast).filter(ToggleButton::isSelected).toList();
    }

    private static Option right(Item item) {
        return options(item).stream().filter(Option::right).findFirst().orElseThrow();
    }

    private static List<Option> options(Item item) {
        return ((Task.Choose) item.task()).options();
    }
}
