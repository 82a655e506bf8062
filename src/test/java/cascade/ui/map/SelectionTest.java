package cascade.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.pathway.MapContents;
import cascade.ui.App;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Standpoint;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.MapLayout;
import cascade.unit.Pathway;
import cascade.unit.Route;
import cascade.unit.read.UnitFolder;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Ids are one's own among nodes, and among arrows: the same word may be both. */
class SelectionTest {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    @Test
    void aNodeThatIsSelectedDoesNotSelectTheArrowOfTheSameId() throws Exception {
        FxToolkit.registerPrimaryStage();
        Pathway pathway = withArrowNamedLike("semax");
        PathwayModel model = new PathwayModel(pathway, Depth.SIMPLE, _ -> {});
        MapView map = App.fx(() -> new MapView(pathway, new MapContents(pathway).of(Depth.SIMPLE, Set.of()), "Semax",
                new Settings(), Motion.none(),
                new Nobody()));
        model.open(new Route(Route.Kind.NODE, "semax"));
        App.fx(() -> {
            map.apply(model.map());
            return null;
        });
        assertTrue(Objects.requireNonNull(map.nodes().get("semax")).getPseudoClassStates().contains(SELECTED));
        assertEquals(List.of(), map.arrows().values().stream().flatMap(
                arrow -> arrow.getChildren().stream()).map(Node::getPseudoClassStates).filter(
                        states -> states.contains(SELECTED)).toList());
    }

    /** The bundled pathway, its first simple arrow under another id. */
    private static Pathway withArrowNamedLike(String id) {
        Pathway read = UnitFolder.bundled().pathway();
        Arrow first = read.arrows().stream().filter(
                arrow -> arrow.depths().contains(Depth.SIMPLE)).findFirst().orElseThrow();
        List<Arrow> arrows = read.arrows().stream().map(arrow -> arrow.equals(first)
                ? new Arrow(id, arrow.from(), arrow.to(), arrow.depths(), arrow.influence(), arrow.stands(),
                        arrow.mechanism(), arrow.evidence())
                : arrow).toList();
        Map<Depth, MapLayout> layouts = new EnumMap<>(read.layouts());
        MapLayout layout = Objects.requireNonNull(layouts.get(Depth.SIMPLE));
        Map<String, List<MapLayout.Point>> ways = new HashMap<>(layout.ways());
        ways.put(id, ways.get(first.id()));
        layouts.put(Depth.SIMPLE, new MapLayout(layout.geography(), layout.nodes(), ways));
        return new Pathway(read.title(), read.lead(), read.ids(), read.places(), read.nodes(),
                arrows, read.steps(), read.closeUps(), layouts);
    }

    private record Nobody() implements MapListener {
        @Override
        public void picked(Route route) {}

        @Override
        public void looked(Standpoint from) {}
    }
}
