package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.scene.Course;
import cascade.scene.Pose;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.kit.Fonts;
import cascade.ui.kit.Theme;
import cascade.ui.scene.SceneView;
import cascade.unit.Actor;
import cascade.unit.ActorKind;
import cascade.unit.Beat;
import cascade.unit.CloseUp;
import cascade.unit.Depth;
import cascade.unit.read.UnitFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every beat of the unit's close-ups on its stage: labels are there, inside and apart, and actors can be seen. */
class SceneLayoutTest {

    /** A figure fills so much of its box. */
    private static final double ROUND = 0.8;
    /** So far a membrane goes up and down. */
    private static final double WAVES = 8;

    private record Room(int width, int height, int text) {}

    /** The stage in a window of 1280×800, of 800×600, and of 1280×800 with text twice as large. */
    private static final Room USUAL = new Room(896, 520, 100);
    private static final List<Room> ROOMS = List.of(USUAL, new Room(1500, 800, 100), new Room(400, 300, 100),
            new Room(560, 300, 200));

    static Stream<CloseUp> closeUps() {
        return UnitFolder.bundled().pathway().closeUps().stream();
    }

    @BeforeAll
    static void toolkit() throws Exception {
        App.start().close();
    }

    @ParameterizedTest
    @MethodSource("closeUps")
    void labelsAreInsideAndApart(CloseUp closeUp) {
        for (Room room : ROOMS) {
            for (Depth depth : Depth.values()) {
                App.fx(() -> {
                    check(closeUp, depth, room);
                    return true;
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("closeUps")
    void aStageWithoutRoomTakesNoHarm(CloseUp closeUp) {
        App.fx(() -> {
            SceneView view = new SceneView(closeUp, Depth.SIMPLE, new Settings().em(), Motion.none(), (_, _) -> {});
            Scene scene = new Scene(new StackPane(view), 900, 560);
            scene.getRoot().applyCss();
            for (double height : new double[]{560, 0, -0.0, -5}) {
                view.resize(900, height);
                view.show(closeUp.beats().size() - 1);
                view.layout();
            }
            assertEquals(-5, view.getHeight());
            return true;
        });
    }

    private static void check(CloseUp closeUp, Depth depth, Room room) {
        Fonts.load();
        Settings settings = new Settings();
        settings.textSize().set(room.text());
        SceneView view = new SceneView(closeUp, depth, settings.em(), Motion.none(), (_, _) -> {});
        StackPane root = new StackPane(view);
        root.getStyleClass().add("cascade");
        root.setStyle("-fx-font-size: " + settings.em().get() + "px;");
        Scene scene = new Scene(root, room.width(), room.height());
        Theme.apply(root, false);
        Bounds stage = new BoundingBox(0, 0, room.width(), room.height());
        for (int i = 0; i < closeUp.beats().size(); i++) {
            Beat beat = closeUp.beats().get(i);
            String what = closeUp.step() + ", beat " + beat.id() + ", " + depth + ", " + room;
            view.show(i);
            for (int k = 0; k < 3; k++) {
                root.applyCss();
                root.layout();
            }
            List<Node> labels = Nodes.visible(scene.getRoot()).stream().filter(
                    node -> node.getStyleClass().contains("scene-label") && node.getOpacity() > 0).toList();
            Course course = new Course(closeUp, depth);
            int at = i;
            long told = beat.labels().keySet().stream().filter(
                    actor -> course.pose(actor, at).filter(pose -> pose.isThere()).isPresent()).count();
            if (room.equals(USUAL)) {
                assertEquals(told, labels.size(), what + ": a label has no room");
            }
            List<Bounds> taken = new ArrayList<>();
            for (Node label : labels) {
                for (Node text : ((Parent) label).getChildrenUnmodifiable()) {
                    if (text.isVisible()) {
                        Bounds bounds = text.localToScene(text.getLayoutBounds());
                        assertTrue(stage.contains(bounds), what + ": " + label.getAccessibleText() + " is cut off");
                        taken.stream().filter(bounds::intersects).findFirst().ifPresent(other -> {
                            throw new AssertionError(what + ": " + label.getAccessibleText() + " lies on another");
                        });
                    }
                }
                for (Node text : ((Parent) label).getChildrenUnmodifiable()) {
                    if (text.isVisible()) {
                        taken.add(text.localToScene(text.getLayoutBounds()));
                    }
                }
            }
            if (room.equals(USUAL)) {
                assertEquals(List.of(), covered(course, i, view, taken), what + ": words lie over what is drawn");
            }
            assertFalse(Nodes.visible(scene.getRoot()).stream().noneMatch(
                    node -> node.getStyleClass().contains("actor")), what + ": nobody is there");
        }
    }

    /** Who acts, and membranes, drawn at the end of a beat under the words of a label. */
    private static List<String> covered(Course course, int beat, SceneView view, List<Bounds> words) {
        double scale = Math.min(view.getWidth() / CloseUp.WIDTH, view.getHeight() / CloseUp.HEIGHT);
        double left = (view.getWidth() - CloseUp.WIDTH * scale) / 2;
        double top = (view.getHeight() - CloseUp.HEIGHT * scale) / 2;
        List<String> covered = new ArrayList<>();
        for (Actor actor : course.actors()) {
            Pose pose = course.pose(actor.id(), beat).orElseThrow();
            if (!pose.isThere() || actor.kind().isPlace() && actor.kind() != ActorKind.MEMBRANE) {
                continue;
            }
            // A membrane has waves; all else is rounder than the box that it fills.
            double wide = actor.box().width() * pose.scale() * ROUND * scale;
            double high = (actor.kind() == ActorKind.MEMBRANE ? actor.box().height() + 2 * WAVES
                    : actor.box().height() * pose.scale() * ROUND) * scale;
            Bounds at = new BoundingBox(left + pose.at().x() * scale - wide / 2, top + pose.at().y() * scale - high / 2,
                    wide, high);
            if (words.stream().anyMatch(at::intersects)) {
                covered.add(actor.id());
            }
        }
        return covered;
    }
}
