package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.export.picture.Drawing;
import cascade.export.picture.Svg;
import cascade.ui.figure.Figure;
import cascade.ui.figure.FigurePicture;
import cascade.ui.frame.Settings;
import cascade.ui.kit.Fonts;
import cascade.ui.kit.Theme;
import cascade.unit.read.UnitFolder;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure at every width and text size: nothing cut off, nothing on anything else, and nothing moves when measured. */
class FigureLayoutTest {

    @BeforeAll
    static void toolkit() throws Exception {
        App.start().close();
    }

    @ParameterizedTest
    @CsvSource({"480,80", "480,100", "480,150", "480,200", "640,100", "800,100", "800,200", "1000,100", "1280,80",
            "1280,100", "1280,200", "1400,100", "1400,150", "1400,200"})
    void nothingIsCutOffOrLiesOnAnythingElse(int width, int text) {
        App.fx(() -> {
            for (Figure figure : ShownFigures.of(UnitFolder.bundled())) {
                check(figure, width - 2 * 36 * text / 100.0 - 40, text);
            }
            return true;
        });
    }

    private static void check(Figure figure, double width, int size) {
        Region drawing = laidOut(figure, width, size);
        String what = figure.title() + " at " + width + " px and " + size + " %: ";
        double high = drawing.getHeight();
        List<Node> words = new ArrayList<>();
        for (Node node : Nodes.visible(drawing)) {
            if (node instanceof Text text && !text.getText().isBlank()) {
                Bounds at = in(drawing, text);
                assertTrue(at.getMinX() >= -1.5 && at.getMaxX() <= width + 1.5, what + text.getText() + " is cut off");
                assertTrue(at.getMinY() >= -1.5 && at.getMaxY() <= high + 1.5, what + text.getText() + " is cut off");
                assertTrue(text.getFont().getSize() * 100 / size >= 12 - 0.01, what + text.getText() + " is too small");
                if (text.getParent() instanceof Labeled labeled) {
                    assertEquals(labeled.getText(), text.getText(), what + "an ellipsis");
                }
                words.stream().filter(other -> apart(in(drawing, other), at)).findFirst().ifPresent(other -> {
                    throw new AssertionError(what + text.getText() + " lies on " + other);
                });
                words.add(text);
            }
        }
        assertTrue(words.size() >= 5, what + "nothing is drawn");
        List<String> places = places(drawing);
        for (double other : new double[]{width, width / 2, -1, width + 200}) {
            drawing.prefHeight(other);
            drawing.minHeight(other);
            drawing.prefWidth(-1);
        }
        assertTrue(!drawing.isNeedsLayout(), what + "measuring asks for a layout");
        drawing.requestLayout();
        drawing.getParent().layout();
        assertEquals(places, places(drawing), what + "measuring or a second layout moves something");
        assertEquals(high, drawing.prefHeight(width), 1, what + "its height changes");
    }

    /** Whether two texts lie on one another by more than the room that a line keeps above and below its letters. */
    private static boolean apart(Bounds one, Bounds other) {
        return one.getMinX() < other.getMaxX() - 1 && other.getMinX() < one.getMaxX() - 1
                && one.getMinY() < other.getMaxY() - 4 && other.getMinY() < one.getMaxY() - 4;
    }

    private static Bounds in(Region drawing, Node node) {
        return drawing.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private static List<String> places(Region drawing) {
        return Nodes.visible(drawing).stream().map(node -> node.getClass() + " " + in(drawing, node)).toList();
    }

    private static Region laidOut(Figure figure, double width, int size) {
        Fonts.load();
        Settings settings = new Settings();
        settings.textSize().set(size);
        Region drawing = figure.drawing().apply(settings.em());
        VBox root = new VBox(drawing);
        root.getStyleClass().add("cascade");
        root.getStylesheets().add(Theme.stylesheet("figure"));
        root.setStyle("-fx-font-size: " + settings.em().get() + "px;");
        new Scene(root, width, 3000);
        Theme.apply(root, false);
        for (int i = 0; i < 3; i++) {
            root.applyCss();
            root.layout();
        }
        return drawing;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFigureIsSavedAsASvgOfShapesAndWords(boolean dark) {
        App.fx(() -> {
            for (Figure figure : ShownFigures.of(UnitFolder.bundled())) {
                Drawing drawing = FigurePicture.of(figure, UnitFolder.bundled(), "0.0", dark);
                String svg = Svg.of(drawing);
                assertTrue(svg.contains(figure.title()) && svg.contains("<desc"), figure.title());
                assertTrue(svg.split("<path", -1).length > 10, figure.title() + " has hardly any shapes");
            }
            return true;
        });
    }
}
