package cascade.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.App;
import cascade.ui.ManualTime;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What of a page is there when. */
class PageTest {
    private final ManualTime time = new ManualTime();
    private final Settings settings = new Settings();
    private final Motion motion = Motion.of(settings, () -> false, time.ticker());
    private final Label top = new Label("top");
    private final Scene scene = new Scene(new Group());

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatIsPutOffComesAPieceAFrameOnceTheFirstPictureIsDrawn() {
        Page page = page(motion);
        assertEquals(1, pieces(page), "before the first frame");
        frame();
        frame();
        frame();
        assertEquals(1, pieces(page), "while the first picture is drawn");
        frame();
        assertEquals(2, pieces(page));
        assertFalse(page.isWhole());
        frame();
        assertEquals(3, pieces(page));
        assertTrue(page.isWhole());
        assertFalse(time.wantsFrames(), "and nothing asks for more");
    }

    @Test
    void whereSomethingIsToBeScrolledToAllOfItIsThereAtOnce() {
        Page page = page(motion);
        App.fx(() -> {
            page.reveal(top);
            return null;
        });
        assertEquals(3, pieces(page));
        frame();
        assertEquals(3, pieces(page), "and nothing of it twice");
        assertFalse(time.wantsFrames());
    }

    @Test
    void whatIsPutOffWaitsWhileThePageIsNotShown() {
        Page page = page(motion);
        frame();
        App.fx(() -> {
            scene.setRoot(new Group());
            return null;
        });
        for (int i = 0; i < 5; i++) {
            frame();
        }
        assertEquals(1, pieces(page), "of a page that was left");
        assertFalse(time.wantsFrames(), "and nothing asks for frames meanwhile");
        App.fx(() -> {
            scene.setRoot(page);
            return null;
        });
        for (int i = 0; i < 5; i++) {
            frame();
        }
        assertTrue(page.isWhole(), "of one that was come back to");
    }

    @Test
    void aBitmapOfWhatScrollsIsKeptOnlyOnceItScrolls() {
        Page page = page(Motion.none());
        Node viewport = App.fx(() -> {
            page.applyCss();
            return page.lookup(".viewport");
        });
        assertFalse(viewport.isCache(), "in the first picture");
        App.fx(() -> {
            page.setVvalue(0.5);
            return null;
        });
        assertTrue(viewport.isCache());
        App.fx(() -> {
            page.toTop();
            return null;
        });
        assertFalse(viewport.isCache(), "at the top again");
    }

    @Test
    void aPictureHasAllOfIt() {
        assertEquals(3, pieces(page(Motion.none())));
    }

    private Page page(Motion in) {
        return App.fx(() -> {
            Page page = new Page(40, settings.em(), top);
            page.putOff(in, List.of(() -> page.column().getChildren().add(new Label("second")),
                    () -> page.column().getChildren().add(new Label("third"))));
            scene.setRoot(page);
            return page;
        });
    }

    private static int pieces(Page page) {
        return App.fx(() -> page.column().getChildren().size());
    }

    private void frame() {
        App.fx(() -> {
            time.frame(Duration.millis(16));
            return null;
        });
    }
}
