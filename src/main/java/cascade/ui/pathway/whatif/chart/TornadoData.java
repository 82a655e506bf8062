package cascade.ui.pathway.whatif.chart;

import cascade.messages.Messages;
import cascade.simulation.Draws;
import cascade.simulation.Run;
import cascade.simulation.Runs;
import cascade.simulation.Simulator;
import cascade.simulation.Tornado;
import cascade.unit.Model.Constant;
import cascade.unit.Model.Outcome;
import cascade.unit.Model.Scenario;
import cascade.unit.text.QuantityText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Which constants decide an outcome.
 *
 * @param title what the outcome's node is called
 * @param node its id
 * @param now the level over that without what is done, with the model's own constants; 1 is no change
 * @param bars what each constant does, the one that decides most first
 */
public record TornadoData(String title, String node, double now, List<Tornado.Bar> bars) {
    /** So many are drawn. */
    static final int DRAWN = 8;
    /** What moves the outcome by less is not drawn: it would be written as nothing. */
    private static final double SEEN = 0.005;
    private static final double HUNDRED = 100;

    /** Works it out; takes a while, so not on the FX thread. */
    public static TornadoData of(String title, Simulator simulator, Scenario scenario, Outcome outcome) {
        double[] times = Draws.times(scenario);
        int number = simulator.network().number(outcome.node());
        Run without = simulator.run(scenario.setting(), times);
        Run with = simulator.run(Runs.both(scenario.setting(), scenario.change()), times);
        double now = with.mean(number, outcome.from(), outcome.until())
                / Math.max(without.mean(number, outcome.from(), outcome.until()), Runs.LEAST);
        return new TornadoData(title, outcome.node(), now, Tornado.of(simulator, scenario, outcome));
    }

    /** Those that are drawn. */
    List<Tornado.Bar> drawn() {
        return bars.stream().limit(DRAWN).filter(bar -> bar.width() >= SEEN).toList();
    }

    /** The least and the most of all that is drawn, no change among it. */
    DoubleStream ends() {
        return DoubleStream.concat(DoubleStream.of(1, now), drawn().stream().flatMapToDouble(
                bar -> DoubleStream.of(bar.least(), bar.most())));
    }

    /** What the others come to, in a sentence; empty where there are none. */
    String others() {
        int drawn = drawn().size();
        int others = bars.size() - drawn;
        return others == 0 ? ""
                : bars.get(drawn).width() < SEEN ? Messages.count("chart.tornado.idle", others)
                        : Messages.count("chart.tornado.others", others, times(bars.get(drawn).width()));
    }

    /** All of it in sentences. */
    public String spoken() {
        return Messages.text("chart.tornado.spoken", title, times(now), drawn().stream().map(
                bar -> Messages.text("chart.tornado.bar", bar.constant().name(), origin(bar.constant()),
                        range(bar.constant()), times(bar.least()), times(bar.most()))).collect(
                                Collectors.joining(" ")),
                others());
    }

    /** A ratio, as "1.25×". */
    static String times(double ratio) {
        return Messages.text("levelkind.fold.brief", QuantityText.number(Math.round(ratio * HUNDRED) / HUNDRED));
    }

    /** What a constant is drawn from, as "5 min to 1 h". */
    static String range(Constant constant) {
        return Messages.text("chart.tornado.range", value(constant, constant.least()),
                value(constant, constant.most()));
    }

    private static String value(Constant constant, double value) {
        return switch (constant.measure()) {
        case HOURS -> HourText.brief(value);
        case FOLD -> times(value);
        case SHARE, NUMBER -> QuantityText.number(Math.round(value * HUNDRED) / HUNDRED);
        };
    }

    /** Where a constant comes from, in a word. */
    static String origin(Constant constant) {
        return Messages.text("chart." + Messages.key(constant.origin()));
    }
}
