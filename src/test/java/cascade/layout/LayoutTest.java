package cascade.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.bench.GeneratedPathway;
import cascade.ui.kit.Fonts;
import cascade.unit.Depth;
import cascade.unit.Pathway;
import cascade.unit.Unit;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

/** The stored positions, and those that are made where there are none: fit to be looked at. */
class LayoutTest {
    private static final Unit UNIT = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();
    private static final int MOST_CROSSINGS = 14;
    /** As many nodes as a unit of one's own may have to begin with. */
    private static final int SMALL = 40;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void theStoredPositionsAreFitToBeLookedAt(Depth depth) {
        assertEquals(List.of(), LayoutChecks.of(UNIT.pathway(), depth, NodeSize::of));
    }

    @Test
    void onTheSimpleMapNoTwoArrowsCross() {
        assertEquals(List.of(), LayoutChecks.crossings(UNIT.pathway(), Depth.SIMPLE));
    }

    @Test
    void onTheAdvancedMapFewArrowsCross() {
        List<String> crossings = LayoutChecks.crossings(UNIT.pathway(), Depth.ADVANCED);
        assertTrue(crossings.size() <= MOST_CROSSINGS, crossings.size() + ": " + crossings);
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void aPathwayWithoutPositionsGetsSomeThatAreFitToBeLookedAt(Depth depth) {
        Pathway bare = UNIT.pathway().withLayouts(Map.of());
        assertEquals(List.of(),
                LayoutChecks.unreadable(bare.withLayouts(BakeLayout.bake(bare)), depth, NodeSize::of));
    }

    @Test
    void soDoesAGeneratedOne() {
        Pathway bare = GeneratedPathway.make(SMALL, UNIT.pathway());
        assertEquals(List.of(),
                LayoutChecks.unreadable(bare.withLayouts(BakeLayout.bake(bare)), Depth.ADVANCED, NodeSize::of));
    }
}
