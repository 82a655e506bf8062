package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.messages.Messages;
import cascade.practice.item.Item;
import cascade.practice.item.Option;
import cascade.practice.item.Task;
import cascade.ui.pathway.PathwayScreen;
import cascade.ui.pathway.model.PathwayModel;
import cascade.ui.pathway.model.View;
import cascade.unit.Route;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A walk that asks what comes before it shows it. */
class ForesightTest extends OpenApp {

    @BeforeEach
    void atTheWalk() {
        app.go("step:arrival");
    }

    private PathwayModel model() {
        return ((PathwayScreen) app.screen()).model();
    }

    private Item question() {
        return App.fx(() -> model().foresight().question().orElseThrow());
    }

    private boolean asks() {
        return App.fx(() -> model().foresight().question().isPresent());
    }

    private static List<Option> options(Item item) {
        return switch (item.task()) {
        case Task.Choose choose -> choose.options();
        case Task.Point point -> point.options();
        default -> throw new AssertionError(item.id());
        };
    }

    private void pick(Option option) {
        if (question().task() instanceof Task.Point) {
            app.click(app.scene().lookup("#" + option.id()));
        } else {
            app.click(option.text());
        }
    }

    @Test
    void aFirstTimeReaderIsNotAsked() {
        app.click("Next");
        assertFalse(asks());
        assertEquals(1, model().step());
    }

    @Test
    void everyStepIsForeseenByPointerAndTheEndSaysHowMany() {
        app.click(Messages.text("walk.ask"));
        int steps = model().steps().size();
        for (int step = 1; step < steps; step++) {
            app.click("Next");
            assertTrue(asks(), "before step " + (step + 1));
            assertEquals(step - 1, model().step(), "nothing is shown yet");
            assertFalse(app.shows(model().steps().get(step).title())
                    && options(question()).stream().noneMatch(
                            option -> option.text().equals(app.unit().pathway().steps().get(
                                    model().step() + 1).title())));
            boolean miss = step == 3;
            Option option = options(question()).stream().filter(each -> each.right() != miss).findFirst().orElseThrow();
            pick(option);
            assertFalse(asks());
            assertEquals(step, model().step());
            assertTrue(app.shows(Messages.text(miss ? "walk.ask.wrong" : "walk.ask.right")), "step " + (step + 1));
            assertTrue(app.shows(model().steps().get(step).title()));
        }
        app.click("Next");
        assertTrue(app.shows(Messages.text("walk.ask.score", steps - 2, steps - 1)));
        app.click(Messages.text("walk.dot", 4, model().steps().get(3).title()));
        assertEquals(3, model().step());
    }

    @Test
    void byKeyboardAKeyTurnsItOnDigitsChooseAndRightShows() {
        app.press(KeyCode.A);
        assertTrue(app.settings().askFirst().get());
        app.go("step:protein");
        app.press(KeyCode.RIGHT);
        assertTrue(question().task() instanceof Task.Choose, "nothing new is lit by the step");
        app.press(KeyCode.DIGIT1);
        assertEquals(4, model().step());
        assertEquals(1, model().foresight().guesses().size());
        app.press(KeyCode.RIGHT);
        assertTrue(asks());
        app.press(KeyCode.RIGHT);
        assertFalse(asks());
        assertEquals(5, model().step(), "shown without a guess");
        assertEquals(1, model().foresight().guesses().size());
        app.press(KeyCode.A);
        app.press(KeyCode.RIGHT);
        assertEquals(6, model().step());
    }

    @Test
    void onTheMapANodeIsPickedByKeyboard() {
        app.press(KeyCode.A);
        app.go("step:release");
        app.press(KeyCode.RIGHT);
        Option right = options(question()).stream().filter(Option::right).findFirst().orElseThrow();
        App.fx(() -> {
            app.scene().lookup("#" + right.id()).requestFocus();
            return true;
        });
        app.press(KeyCode.ENTER);
        assertEquals(5, model().step());
        assertEquals(1, model().foresight().right());
    }

    @Test
    void whatComesLaterIsNowhereToBeFound() {
        app.press(KeyCode.A);
        app.go("step:release");
        Route later = new Route(Route.Kind.ARROW, "bdnf-protein-to-trkb-receptor");
        for (int pass = 0; pass < 2; pass++) {
            for (Node arrow : app.styled("arrow")) {
                assertFalse(later.id().equals(arrow.getId()), "it is drawn");
            }
            assertTrue(App.fx(() -> app.screen().hides(later)), "it is found");
            assertTrue(App.fx(() -> model().graph().arrow(later.id()).isEmpty()), "it is told");
            if (pass == 0) {
                app.press(KeyCode.RIGHT);
            }
            assertTrue(asks());
        }
        String next = model().steps().get(5).title();
        assertTrue(options(question()).stream().anyMatch(option -> option.text().equals(next)) || !app.mentions(next));
        assertTrue(App.fx(() -> app.screen().hides(new Route(Route.Kind.STEP, "trkb-activation"))));
        app.press(KeyCode.RIGHT);
        assertTrue(App.fx(() -> model().graph().arrow(later.id()).isPresent()));
        assertFalse(App.fx(() -> app.screen().hides(later)));
    }

    @Test
    void beatsAreForeseenInTheCloseUp() {
        app.press(KeyCode.A);
        app.go("step:trkb-activation");
        app.press(KeyCode.Z);
        int beats = app.unit().pathway().closeUp("trkb-activation").orElseThrow().beats().size();
        for (int beat = 1; beat < beats; beat++) {
            app.press(KeyCode.RIGHT);
            assertTrue(asks(), "beat " + (beat + 1));
            assertEquals(beat - 1, model().beat());
            String next = app.unit().pathway().closeUp("trkb-activation").orElseThrow().beats().get(beat).title();
            assertEquals(1, app.all(node -> App.words(node).equals(next)).size(), "only its option says it");
            pick(options(question()).stream().filter(Option::right).findFirst().orElseThrow());
            assertEquals(beat, model().beat());
            assertEquals(View.CLOSE_UP, model().view());
            assertTrue(app.shows(Messages.text("walk.ask.right")));
        }
        app.press(KeyCode.RIGHT);
        assertTrue(question().id().startsWith("step."), "then which step comes");
    }

    @Test
    void whoGoesElsewhereIsNotAskedAnyMore() {
        app.press(KeyCode.A);
        app.press(KeyCode.RIGHT);
        assertTrue(asks());
        app.press(KeyCode.END);
        assertFalse(asks());
        assertEquals(model().steps().size() - 1, model().step());
        app.go("step:binding");
        app.press(KeyCode.RIGHT);
        assertTrue(asks());
        app.press(KeyCode.LEFT);
        assertFalse(asks());
        assertEquals(1, model().step(), "back from the question");
        app.press(KeyCode.LEFT);
        assertEquals(0, model().step());
        app.press(KeyCode.RIGHT);
        app.press(KeyCode.ESCAPE);
        assertFalse(asks());
        assertEquals(0, model().step());
        app.press(KeyCode.RIGHT);
        app.press(KeyCode.SPACE);
        assertFalse(asks());
        assertTrue(model().isPlaying(), "a film doesn't ask");
    }
}
