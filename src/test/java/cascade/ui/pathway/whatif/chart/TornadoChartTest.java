package cascade.ui.pathway.whatif.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.simulation.Network;
import cascade.simulation.Simulator;
import cascade.simulation.Tornado;
import cascade.ui.App;
import cascade.ui.figure.Figure;
import cascade.ui.frame.Settings;
import cascade.unit.Model.Constant;
import cascade.unit.Model.Measure;
import cascade.unit.Model.Origin;
import cascade.unit.Model.Scenario;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TornadoChartTest {
    private final Settings settings = new Settings();

    @BeforeAll
    static void toolkit() throws Exception {
        App.start().close();
    }

    private static Constant constant(String name, Origin origin) {
        return new Constant(name, name, 0.5, 0.2, 0.9, Measure.SHARE, origin, "text", List.of());
    }

    private static TornadoData data() {
        return new TornadoData("LTP", "ltp", 0.5, IntStream.range(0, 12).mapToObj(i -> new Tornado.Bar(
                constant("c" + i, Origin.values()[i % 3]), 0.5 - 0.5 / (i + 1), 0.5 + 1.0 / (i + 1))).toList());
    }

    @Test
    void barsReachFromWhatItIsToWhereTheConstantLeads() {
        App.fx(() -> {
            TornadoChart chart = ChartsForTests.laidOut(new TornadoChart(data(), settings.em()), 800, settings);
            List<TornadoBar> bars = ChartsForTests.visible(chart).stream().filter(
                    TornadoBar.class::isInstance).map(TornadoBar.class::cast).toList();
            assertEquals(TornadoData.DRAWN, bars.size());
            TornadoBar first = bars.getFirst();
            // From 0 to 2 in steps of 1.
            double em = settings.em().get();
            double one = (first.getWidth() - 2 * 1.2 * em) / 2;
            Region least = ChartsForTests.styled(first, "least", Region.class).getFirst();
            Region most = ChartsForTests.styled(first, "most", Region.class).getFirst();
            assertEquals(1.2 * em, least.getLayoutX(), 1);
            assertEquals(0.5 * one, least.getWidth(), 1);
            assertEquals(1.2 * em + 0.5 * one, most.getLayoutX(), 1);
            assertEquals(one, most.getWidth(), 1);
            Line same = ChartsForTests.styled(chart, "tornado-same", Line.class).getFirst();
            assertEquals(first.getLayoutX() + 1.2 * em + one, same.getStartX(), 1, "no change");
            return null;
        });
    }

    @Test
    void theOthersAreSummedInASentence() {
        TornadoData data = data();
        assertEquals("Each of the other 4 constants moves it by 0.17× at most.", data.others());
        assertTrue(data.spoken().startsWith("LTP, 0.5× of the level without what is done. c0, measured, 0.2 to 0.9: "
                + "0× at its least, 1.5× at its most. c1, fitted,"), data.spoken());
        assertTrue(data.spoken().endsWith(data.others()));
        App.fx(() -> {
            TornadoChart chart = ChartsForTests.laidOut(new TornadoChart(data, settings.em()), 800, settings);
            assertEquals(data.spoken(), chart.getAccessibleText());
            List<String> badges = ChartsForTests.styled(chart, "badge", Label.class).stream().map(
                    Label::getText).toList();
            assertEquals(List.of("measured", "fitted", "assumed"), badges.subList(0, 3));
            return null;
        });
    }

    @Test
    void itIsWhatTheModelSays() {
        Scenario scenario = ChartsForTests.scenario("one-dose");
        Simulator simulator = Simulator.of(new Network(ChartsForTests.unit()));
        TornadoData data = TornadoData.of("BDNF message", simulator, scenario, scenario.outcomes().getFirst());
        List<Tornado.Bar> bars = Tornado.of(simulator, scenario, scenario.outcomes().getFirst());
        assertEquals(bars, data.bars());
        // What comes out now lies between what comes out at the ends of what decides most.
        Tornado.Bar first = bars.getFirst();
        assertTrue(Math.min(first.least(), first.most()) <= data.now()
                && data.now() <= Math.max(first.least(), first.most()));
        Figure figure = TornadoFigure.of(data);
        assertEquals(bars.size(), figure.table().rows().size());
        assertEquals(first.constant().name(), figure.table().rows().getFirst().cells().getFirst());
        assertEquals(TornadoData.times(first.least()), figure.table().rows().getFirst().cells().get(3));
    }

    @ParameterizedTest
    @CsvSource({"300,80", "300,200", "560,100", "900,100", "900,200", "1400,150"})
    void itRestsAtEveryWidth(int width, int text) {
        App.fx(() -> {
            settings.textSize().set(text);
            TornadoChart chart = ChartsForTests.laidOut(new TornadoChart(data(), settings.em()), width, settings);
            double high = chart.getHeight();
            for (double other : new double[]{width, width / 2.0, -1, width + 200}) {
                chart.prefHeight(other);
            }
            assertEquals(high, chart.prefHeight(width), 1);
            assertTrue(!chart.isNeedsLayout());
            ChartsForTests.visible(chart).stream().filter(Label.class::isInstance).map(Label.class::cast).forEach(
                    label -> {
                        assertTrue(
                                chart.sceneToLocal(label.localToScene(label.getLayoutBounds())).getMaxX() <= width
                                        + 1.5,
                                label.getText());
                    });
            return null;
        });
    }
}
