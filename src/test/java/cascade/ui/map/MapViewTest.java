package cascade.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.pathway.Graph;
import cascade.pathway.Lit;
import cascade.pathway.MapContents;
import cascade.ui.App;
import cascade.ui.ManualTime;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Standpoint;
import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** The map by itself. */
class MapViewTest {
    private static final Unit UNIT = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();

    private final ManualTime time = new ManualTime();
    private final List<Standpoint> looked = new ArrayList<>();
    private final MapView map = App.fx(() -> {
        Settings settings = new Settings();
        return new MapView(UNIT.pathway(), new MapContents(UNIT.pathway()).of(Depth.SIMPLE, Set.of()), UNIT.subject(),
                settings,
                Motion.of(settings, () -> false, time.ticker()), new MapListener() {
                    @Override
                    public void picked(Route route) {}

                    @Override
                    public void looked(Standpoint from) {
                        looked.add(from);
                    }
                });
    });

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void ofArrowsThatStandOutTheLaterOfThePathwayIsOnTopAtEveryStart() {
        Graph graph = new Graph(UNIT.pathway(), Depth.SIMPLE);
        MapState plain = MapState.plain(graph);
        List<String> drawn = App.fx(() -> {
            map.resize(900, 600);
            map.layout();
            map.fit();
            map.apply(new MapState(Depth.SIMPLE, Set.of(), Lit.all(graph), true, plain.kept(), Lit.NOTHING, Lit.NOTHING,
                    plain.levels(), false));
            map.layout();
            return map.arrows().values().stream().filter(
                    view -> view.getParent() != null).findFirst().orElseThrow().getParent().getChildrenUnmodifiable().stream().map(
                            view -> ((ArrowView) view).arrow().id()).toList();
        });
        assertEquals(graph.arrows().stream().map(Arrow::id).filter(drawn::contains).toList(), drawn);
        assertTrue(drawn.size() > graph.arrows().size() / 2, "they are drawn");
    }

    @Test
    void whatIsAskedOfAMapWithoutRoomLeavesItAsItWas() {
        App.fx(() -> {
            map.fit();
            map.fitLit();
            time.pass(Duration.seconds(1));
            map.resize(600, 400);
            map.layout();
            return null;
        });
        assertEquals(List.of(), looked, "no view was chosen");
        assertEquals(App.fx(() -> map.viewpoint().framing().whole(map.viewpoint().room())),
                App.fx(() -> map.camera().stand()));
    }

    @Test
    void aMomentAfterTheLastMoveTheMapItselfIsBackAndNothingAsksForFrames() {
        App.fx(() -> {
            Scene scene = new Scene(map, 600, 400);
            map.resize(scene.getWidth(), scene.getHeight());
            map.layout();
            map.zoom(1.25);
            return null;
        });
        assertEquals(0, App.fx(() -> map.world().getOpacity()), "a bitmap stands in for it");
        App.fx(() -> {
            time.pass(Duration.millis(100));
            map.zoom(1.25);
            time.pass(Duration.millis(100));
            return null;
        });
        assertEquals(0, App.fx(() -> map.world().getOpacity()), "it is still being moved");
        assertTrue(time.wantsFrames());
        App.fx(() -> {
            time.pass(Duration.millis(100));
            return null;
        });
        assertEquals(1, App.fx(() -> map.world().getOpacity()));
        assertFalse(time.wantsFrames());
    }
}
