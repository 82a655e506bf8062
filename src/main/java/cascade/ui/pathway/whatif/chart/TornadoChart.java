package cascade.ui.pathway.whatif.chart;

import cascade.messages.Messages;
import cascade.simulation.Tornado;
import cascade.ui.content.Badges;
import cascade.ui.figure.Axis;
import cascade.ui.figure.Strip;
import cascade.ui.kit.Arranged;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Theme;
import cascade.ui.kit.Wrapping;
import cascade.unit.Model.Constant;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/**
 * Which constants decide an outcome: a bar for each, from what the outcome is with the constant at its least to what it is with
 * the constant at its most, beside a line where nothing would change.
 */
public final class TornadoChart extends Arranged {
    private static final double WIDEST = 46;
    private static final double NAMES = 17;
    private static final double GAP = 1;
    private static final double BETWEEN = 0.55;
    /** With less room than this, a row's words stand above its bar. */
    private static final double BESIDE = 36;
    private static final double TICKS = 1.9;
    private static final double MARGIN = 1.2;

    private record Row(Label name, Region origin, TornadoBar bar) {}

    private final List<Row> rows = new ArrayList<>();
    private final Line same = new Line();
    private final Strip ticks;
    private final Label others;
    private final Wrapping legend = new Wrapping();

    /**
     * @param data what decides
     * @param em one em in pixels
     */
    public TornadoChart(TornadoData data, ObservableDoubleValue em) {
        super(em, WIDEST);
        getStyleClass().addAll("figure", "tornado");
        getStylesheets().addAll(Theme.stylesheet("course"), Theme.stylesheet("figure"));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(data.spoken());
        Axis axis = axis(data);
        same.getStyleClass().add("tornado-same");
        same.setManaged(false);
        getChildren().add(same);
        for (Tornado.Bar bar : data.drawn()) {
            Row row = new Row(Labels.of(bar.constant().name(), "figure-label"), origin(bar.constant()),
                    new TornadoBar(bar, data.now(), axis, MARGIN, em));
            rows.add(row);
            getChildren().addAll(row.name(), row.origin(), row.bar());
        }
        ticks = new Strip(em, TICKS, MARGIN, MARGIN).ticked();
        axis.steps().forEach(
                step -> ticks.tick(step == 1 ? Messages.text("chart.tornado.same") : TornadoData.times(step),
                        axis.share(step)));
        others = Labels.of(data.others(), "secondary");
        legend.getStyleClass().add("chart-legend");
        for (String end : List.of("least", "most")) {
            Region swatch = new Region();
            swatch.getStyleClass().addAll("tornado-bar", "tornado-key", end);
            Label key = new Label(Messages.text("chart.tornado." + end), swatch);
            key.setWrapText(true);
            key.getStyleClass().add("chart-key");
            legend.getChildren().add(key);
        }
        getChildren().addAll(ticks, legend, others);
    }

    /** Takes in all ends and no change, from a step to a step. */
    private static Axis axis(TornadoData data) {
        double low = data.ends().min().orElse(0);
        double high = data.ends().max().orElse(1);
        double step = Axis.ruler(0, high - low).step();
        return Axis.ruler(Math.floor(low / step + 1e-9) * step, high);
    }

    private static Region origin(Constant constant) {
        Label badge = Labels.of(TornadoData.origin(constant), "badge");
        badge.setGraphic(Badges.mark(switch (constant.origin()) {
        case MEASURED -> "subject";
        case FITTED -> "general";
        case ASSUMED -> "proposed";
        }));
        Wrapping line = new Wrapping(badge, Labels.of(TornadoData.range(constant), "chart-key"));
        line.getStyleClass().add("tornado-origin");
        return line;
    }

    @Override
    protected double arrange(double width, boolean place) {
        boolean beside = width >= em(BESIDE);
        double names = beside ? em(NAMES) : width;
        double left = beside ? names + em(GAP) : 0;
        double y = 0;
        for (Row row : rows) {
            double name = Math.ceil(row.name().prefHeight(names));
            double origin = Math.ceil(row.origin().prefHeight(names));
            double bar = row.bar().prefHeight(width - left);
            if (place) {
                row.bar().marked(!beside);
                row.name().resizeRelocate(0, y, names, name);
                row.origin().resizeRelocate(0, y + name, names, origin);
                row.bar().resizeRelocate(left, beside ? Math.round(y + (name + origin - bar) / 2) : y + name + origin,
                        width - left, bar);
            }
            y += Math.round((beside ? Math.max(bar, name + origin) : name + origin + bar) + em(BETWEEN));
        }
        if (place) {
            same.setVisible(beside && !rows.isEmpty());
            same.setEndY(y);
            same.setStartX(rows.isEmpty() ? 0 : Math.round(left + rows.getFirst().bar().x(1, width - left)) + 0.5);
            same.setEndX(same.getStartX());
        }
        for (Region below : List.of(ticks, legend, others)) {
            double high = Math.ceil(below.prefHeight(width - left));
            if (place) {
                below.resizeRelocate(left, y, width - left, high);
            }
            y += high + Math.round(em(BETWEEN));
        }
        return y - Math.round(em(BETWEEN));
    }
}
