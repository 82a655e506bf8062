package cascade.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cascade.ui.App;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** A bitmap at another size. */
class ZoomedTest {
    private static final int A = 0xFF102030;
    private static final int B = 0xFF405060;
    private static final int C = 0xFF708090;
    private static final int D = 0xFFA0B0C0;

    private final Zoomed zoomed = new Zoomed();

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void everyPixelIsThatOfTheOriginalWhichIsNearest() {
        zoomed.of(fourColours());
        assertEquals(List.of(A, A, B, B, A, A, B, B, C, C, D, D, C, C, D, D),
                pixels(4, 4, new Rectangle2D(0, 0, 4, 4)));
        assertEquals(List.of(D), pixels(1, 1, new Rectangle2D(-2, -2, 4, 4)), "its lower right");
    }

    @Test
    void whereItDoesNotReachNothingIsSeen() {
        zoomed.of(fourColours());
        assertEquals(List.of(0, 0, 0, 0, A, B, 0, C, D), pixels(3, 3, new Rectangle2D(1, 1, 2, 2)));
        assertEquals(List.of(B, 0, 0, D, 0, 0, 0, 0, 0), pixels(3, 3, new Rectangle2D(-1, 0, 2, 2)),
                "nor what was there");
    }

    private static Image fourColours() {
        WritableImage image = new WritableImage(2, 2);
        image.getPixelWriter().setArgb(0, 0, A);
        image.getPixelWriter().setArgb(1, 0, B);
        image.getPixelWriter().setArgb(0, 1, C);
        image.getPixelWriter().setArgb(1, 1, D);
        return image;
    }

    private List<Integer> pixels(int width, int height, Rectangle2D place) {
        Image image = App.fx(() -> zoomed.in(width, height, place));
        List<Integer> pixels = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels.add(image.getPixelReader().getArgb(x, y));
            }
        }
        return pixels;
    }
}
