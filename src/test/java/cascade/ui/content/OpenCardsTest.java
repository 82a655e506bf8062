package cascade.ui.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.App;
import cascade.ui.ManualTime;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.kit.Card;
import cascade.ui.kit.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Which cards are there when. */
class OpenCardsTest {
    private static final int MANY = 40;

    private final ManualTime time = new ManualTime();
    private final Settings settings = new Settings();
    private final List<Integer> things = IntStream.range(0, MANY).boxed().toList();
    private final List<Integer> made = new ArrayList<>();
    private final Scene scene = new Scene(new Group(), 800, 600);
    private final OpenCards<Integer> cards = new OpenCards<>(10, settings.em(), this::card,
            thing -> new Label("more of " + thing), _ -> {});

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theFirstPictureHasADozenAndTheRestComeInTheirOrder() {
        Page page = begin();
        assertEquals(12, made.size(), "for the first picture");
        for (int i = 0; i < 4; i++) {
            frame();
        }
        assertEquals(24, made.size(), "once it is drawn");
        for (int i = 0; i < 5; i++) {
            frame();
        }
        assertEquals(things, made);
        assertEquals(MANY, shown());
        assertTrue(page.isWhole());
        assertFalse(time.wantsFrames());
    }

    @Test
    void aLinkToTheLastOfThemFindsItAtOnce() {
        begin();
        App.fx(() -> {
            cards.land(MANY - 1, time.timer());
            return null;
        });
        assertEquals(MANY + 1, shown(), "all cards and what the last one opened to");
        for (int i = 0; i < 5; i++) {
            frame();
        }
        assertEquals(MANY + 1, shown(), "and it stays open");
    }

    @Test
    void whatTheReaderHasFilteredMeanwhileIsNotShownAgain() {
        begin();
        App.fx(() -> {
            cards.show(things.subList(30, 33));
            return null;
        });
        for (int i = 0; i < 8; i++) {
            frame();
        }
        assertEquals(3, shown());
    }

    private Page begin() {
        return App.fx(() -> {
            Page page = new Page(60, settings.em(), cards.grid(), cards.row());
            cards.begin(things, page, Motion.of(settings, () -> false, time.ticker()));
            scene.setRoot(page);
            return page;
        });
    }

    private Card card(int thing, Runnable toggle) {
        made.add(thing);
        return new Card("card " + thing, toggle, new Label(Integer.toString(thing)));
    }

    private int shown() {
        Node grid = cards.grid();
        return App.fx(() -> ((Parent) grid).getChildrenUnmodifiable().size());
    }

    private void frame() {
        App.fx(() -> {
            time.frame();
            return null;
        });
    }
}
