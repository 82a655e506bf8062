package cascade.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.kit.Fonts;
import cascade.unit.Depth;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.Pathway;
import cascade.unit.read.UnitFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** Baking fills in what a curator has not placed, and leaves what he has. */
class FillingTest {
    private static final Pathway PATHWAY = UnitFolder.bundled().pathway();

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    /** The bundled positions without a node and all its arrows. */
    private static Map<Depth, MapLayout> without(String node) {
        Map<Depth, MapLayout> layouts = new EnumMap<>(Depth.class);
        PATHWAY.layouts().forEach((depth, layout) -> {
            Map<String, Box> nodes = new LinkedHashMap<>(layout.nodes());
            nodes.remove(node);
            Map<String, List<Point>> ways = new LinkedHashMap<>(layout.ways());
            PATHWAY.arrows().stream().filter(
                    arrow -> arrow.from().equals(node) || arrow.to().equals(node)).forEach(
                            arrow -> ways.remove(arrow.id()));
            layouts.put(depth, new MapLayout(layout.geography(), nodes, ways));
        });
        return layouts;
    }

    @Test
    void aNodeWithoutAPlaceGetsOneAndSoDoItsArrows() {
        for (String node : List.of("mek", "fos", "plasmin", "trka", "memory")) {
            Map<Depth, MapLayout> filled = Filling.of(PATHWAY, without(node), NodeSize::of);
            assertEquals(List.of(), LayoutChecks.of(PATHWAY.withLayouts(filled), Depth.ADVANCED, NodeSize::of), node);
        }
    }

    @Test
    void whatHasAPlaceKeepsIt() {
        Map<Depth, MapLayout> some = without("mek");
        Map<Depth, MapLayout> filled = Filling.of(PATHWAY, some, NodeSize::of);
        some.forEach((depth, layout) -> {
            assertTrue(filled.get(depth).nodes().entrySet().containsAll(layout.nodes().entrySet()));
            assertTrue(filled.get(depth).ways().entrySet().containsAll(layout.ways().entrySet()));
        });
    }

    @Test
    void bakingLeavesAWholeFileUntouched(@TempDir Path folder) throws Exception {
        UnitFolder.copyTo(folder);
        String before = Files.readString(folder.resolve("layout.json"));
        assertEquals(List.of(), BakeLayout.bake(folder));
        assertEquals(before, Files.readString(folder.resolve("layout.json")));
    }

    @Test
    void bakingMakesAFileWhereThereIsNone(@TempDir Path folder) throws Exception {
        UnitFolder.copyTo(folder);
        Files.delete(folder.resolve("layout.json"));
        assertEquals(List.of(), BakeLayout.bake(folder));
        assertFalse(Files.readString(folder.resolve("layout.json")).isEmpty());
    }
}
