package cascade.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.pathway.MapContents;
import cascade.bench.GeneratedPathway;
import cascade.pathway.Graph;
import cascade.pathway.Levels;
import cascade.pathway.Lit;
import cascade.ui.App;
import cascade.ui.ManualTime;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Standpoint;
import cascade.ui.kit.Theme;
import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.Geography;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.MapNode;
import cascade.unit.Pathway;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** A map of many more nodes than can be read at once. */
class LargeMapTest {
    private static final int SIZE = 400;
    private static final int ROWS = 20;
    private static final Box NOWHERE = new Box(0, 0, 0, 0);
    private static final int WIDTH = 900;
    private static final int HEIGHT = 640;

    private final Unit unit = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();
    private final Pathway pathway = laidOut(GeneratedPathway.make(SIZE, unit.pathway()));
    private final Graph graph = new Graph(pathway, Depth.ADVANCED);
    private final ManualTime time = new ManualTime();
    private final List<Route> picked = new ArrayList<>();
    private final Stage stage = App.fx(Stage::new);
    private final MapView map = App.fx(() -> {
        Settings settings = new Settings();
        MapView made = new MapView(pathway, new MapContents(pathway).of(Depth.ADVANCED, Set.of()), "Semax", settings,
                Motion.of(settings, () -> false, time.ticker()), new MapListener() {
                    @Override
                    public void picked(Route route) {
                        picked.add(route);
                    }

                    @Override
                    public void looked(Standpoint from) {}
                });
        Scene scene = new Scene(made, WIDTH, HEIGHT);
        Theme.apply(made, false);
        made.resize(WIDTH, HEIGHT);
        made.showWhole();
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
        return made;
    });

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        App.fx(() -> {
            map.rest();
            stage.close();
            return null;
        });
    }

    @Test
    void fromFarAwayOnlyWhatStandsOutAndWhereTabComesToIsThereBesideThePicture() {
        assertTrue(scale() < 0.35, "the whole map is too small to be read");
        assertEquals(1, drawn(), "the node that Tab comes to");
        Lit lit = lit();
        show(state(lit, Lit.NOTHING));
        App.fx(() -> {
            map.showWhole();
            return null;
        });
        assertEquals(lit.nodes().size() + lit.arrows().size() + 1, drawn());
    }

    @Test
    void nearByWhatIsInViewIsThere() {
        App.fx(() -> {
            map.zoom(8);
            time.pass(Duration.seconds(1));
            return null;
        });
        var view = App.fx(() -> map.camera().inView(WIDTH, HEIGHT));
        int seen = 0;
        for (MapNode node : graph.nodes()) {
            Box box = map.positions().nodes().getOrDefault(node.id(), NOWHERE);
            boolean in = view.intersects(box.left(), box.top(), box.width(), box.height());
            seen += in ? 1 : 0;
            assertTrue(!in || view(node.id()).isVisible(), node.id());
        }
        assertTrue(seen > 10);
        assertTrue(drawn() < SIZE / 2, "the rest isn't");
    }

    @Test
    void whatLooksAlikeNearByAndFromFarHasTheSameColours() {
        for (boolean dims : List.of(false, true)) {
            Lit lit = dims ? lit() : Lit.NOTHING;
            show(state(lit, Lit.NOTHING));
            for (MapNode node : graph.nodes().subList(100, 120)) {
                NodeView near = (NodeView) view(node.id());
                if (!lit.nodes().contains(node.id())) {
                    App.fx(() -> {
                        map.showWhole();
                        map.focus(node.id());
                        map.showWhole();
                        map.applyCss();
                        return null;
                    });
                    SVGPath far = (SVGPath) map.lookup(".far-node." + NodeView.style(node.kind()));
                    assertNotEquals(Color.BLACK, far.getFill(), "it has a style");
                    boolean border = near.getBorder() != null;
                    assertEquals(border ? near.getBorder().getStrokes().getFirst().getTopStroke()
                            : near.getBackground().getFills().getFirst().getFill(), far.getStroke(),
                            "line of " + node.kind());
                    assertEquals(near.getBackground().getFills().get(border ? 0 : 1).getFill(), far.getFill(),
                            "inside of " + node.kind());
                }
            }
        }
    }

    @Test
    void aNodeIsPointedAtAndPickedFromFarAway() {
        MapNode node = graph.nodes().get(150);
        Point2D at = place(node);
        mouse(MouseEvent.MOUSE_MOVED, at);
        assertTrue(view(node.id()).isVisible(), "the pointer finds it in the next frame");
        MapNode other = graph.nodes().get(250);
        mouse(MouseEvent.MOUSE_CLICKED, place(other));
        assertEquals(List.of(new Route(Route.Kind.NODE, other.id())), picked);
        assertEquals(other.id(), App.fx(() -> map.focusedNode().orElseThrow().id()));
    }

    @Test
    void theKeysLeadToNodesThatWereLeftOut() {
        App.fx(() -> {
            map.focus("n399");
            return null;
        });
        assertEquals("n399", App.fx(() -> map.focusedNode().orElseThrow().id()));
        App.fx(() -> {
            map.zoom(12);
            map.focus("n0");
            time.pass(Duration.seconds(1));
            return null;
        });
        assertEquals("n0", App.fx(() -> map.focusedNode().orElseThrow().id()));
        assertTrue(App.fx(() -> map.viewpoint().place("n0").orElseThrow().getMinX()) >= 0, "and it is in view");
    }

    @Test
    void whatIsHiddenIsInNoPictureAndCantBePicked() {
        MapNode node = graph.nodes().get(150);
        int before = length();
        show(state(Lit.NOTHING, new Lit(Set.of(node.id()), Set.of())));
        App.fx(() -> {
            map.showWhole();
            return null;
        });
        assertTrue(length() < before, "its outline is gone");
        mouse(MouseEvent.MOUSE_CLICKED, place(node));
        assertFalse(picked.contains(new Route(Route.Kind.NODE, node.id())));
        assertFalse(view(node.id()).isVisible());
    }

    @Test
    void theLensFadesInThePictureAsItDoesNearBy() {
        Lit all = Lit.all(graph);
        Set<String> kept = Set.copyOf(graph.arrows().stream().limit(10).map(Arrow::id).toList());
        show(new MapState(Depth.ADVANCED, Set.of(), Lit.NOTHING, false, new Lit(all.nodes(), kept), Lit.NOTHING,
                Lit.NOTHING,
                Levels.FULL, false));
        Set<Double> opacities = App.fx(() -> map.lookupAll(".arrow-line").stream().filter(
                SVGPath.class::isInstance).map(Node::getOpacity).collect(Collectors.toSet()));
        assertEquals(Set.of(1.0, ArrowView.GONE), opacities);
    }

    private double scale() {
        return App.fx(() -> map.camera().scale());
    }

    /** How many nodes and arrows are there, one by one. */
    private long drawn() {
        return App.fx(() -> map.nodes().values().stream().filter(Node::isVisible).count()
                + map.arrows().values().stream().filter(Node::isVisible).count());
    }

    /** How much the picture of the nodes draws. */
    private int length() {
        return App.fx(() -> map.lookupAll(".far-node").stream().mapToInt(
                path -> ((SVGPath) path).getContent().length()).sum());
    }

    private Node view(String id) {
        return App.fx(() -> map.view(id).orElseThrow());
    }

    private Lit lit() {
        Arrow arrow = graph.arrows().get(200);
        return new Lit(Set.of(arrow.from(), arrow.to()), Set.of(arrow.id()));
    }

    private MapState state(Lit lit, Lit hidden) {
        return new MapState(Depth.ADVANCED, Set.of(), lit, !lit.isNothing(), Lit.all(graph), Lit.NOTHING, hidden,
                Levels.FULL,
                false);
    }

    private void show(MapState state) {
        App.fx(() -> {
            map.apply(state);
            map.applyCss();
            return null;
        });
    }

    private Point2D place(MapNode node) {
        var place = App.fx(() -> map.viewpoint().place(node.id()).orElseThrow());
        return new Point2D((place.getMinX() + place.getMaxX()) / 2, (place.getMinY() + place.getMaxY()) / 2);
    }

    private void mouse(EventType<MouseEvent> type, Point2D at) {
        App.fx(() -> {
            Event.fireEvent(map,
                    new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1,
                            false, false, false, false, false, false, false, false, false, true,
                            new PickResult(map, at.getX(), at.getY())));
            return null;
        });
    }

    /** Positions in rows and columns, and straight arrows. */
    private static Pathway laidOut(Pathway bare) {
        Map<String, Box> nodes = new LinkedHashMap<>();
        for (MapNode node : bare.nodes()) {
            int number = nodes.size();
            nodes.put(node.id(), new Box(100 + number / ROWS * 180.0, 60 + number % ROWS * 90.0, 100, 40));
        }
        Map<String, List<Point>> arrows = new LinkedHashMap<>();
        for (Arrow arrow : bare.arrows()) {
            Box from = nodes.getOrDefault(arrow.from(), NOWHERE);
            Box to = nodes.getOrDefault(arrow.to(), NOWHERE);
            Point start = new Point(from.right(), from.y());
            Point end = new Point(to.left(), to.y());
            arrows.put(arrow.id(), List.of(start, end));
        }
        Geography geography = new Geography(SIZE / ROWS * 180 + 20, ROWS * 90 + 40, Map.of(), List.of());
        MapLayout layout = new MapLayout(geography, nodes, arrows);
        return bare.withLayouts(Map.of(Depth.SIMPLE, layout, Depth.ADVANCED, layout));
    }
}
