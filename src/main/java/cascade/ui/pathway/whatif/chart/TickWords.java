package cascade.ui.pathway.whatif.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The words at the ticks of a time scale. Where there isn't room for all, the first and the last stay, and what says most. */
final class TickWords {
    /** Which ticks have words where there isn't room for all: these hours first. */
    private static final List<Double> FIRST_OF_ALL = List.of(1.5, 8.0, 24.0, 3.0, 1.0 / 3, 72.0, 1.0 / 6);

    private record Tick(double hour, Label label) {}

    private final TimeScale scale;
    private final List<Tick> ticks;

    TickWords(TimeScale scale) {
        this.scale = scale;
        ticks = scale.ticks().stream().map(hour -> new Tick(hour, label(hour))).toList();
    }

    private static Label label(double hour) {
        Label label = new Label(HourText.tick(hour));
        label.getStyleClass().add("chart-tick");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setMouseTransparent(true);
        return label;
    }

    /** The scale that they are on. */
    TimeScale scale() {
        return scale;
    }

    List<Label> labels() {
        return ticks.stream().map(Tick::label).toList();
    }

    /**
     * Places them.
     *
     * @param x where an hour is
     * @param width what they must stay within
     * @param y their upper edge
     * @param clear how far apart two are at least
     */
    void place(DoubleUnaryOperator x, double width, double y, double clear) {
        List<Tick> order = new ArrayList<>(ticks.subList(1, ticks.size() - 1));
        order.sort(Comparator.comparingInt(tick -> rank(tick.hour())));
        order.addFirst(ticks.getLast());
        order.addFirst(ticks.getFirst());
        List<double[]> taken = new ArrayList<>();
        for (Tick tick : order) {
            double wide = Math.ceil(tick.label().prefWidth(-1));
            double left = Math.round(Math.clamp(x.applyAsDouble(tick.hour()) - wide / 2, 0, Math.max(0, width - wide)));
            boolean fits = taken.stream().noneMatch(
                    other -> left < other[1] + clear && other[0] - clear < left + wide);
            tick.label().setVisible(fits);
            tick.label().resizeRelocate(left, Math.round(y), wide, tick.label().prefHeight(-1));
            if (fits) {
                taken.add(new double[]{left, left + wide});
            }
        }
    }

    private static int rank(double hour) {
        int at = FIRST_OF_ALL.indexOf(hour);
        return at < 0 ? FIRST_OF_ALL.size() : at;
    }
}
