package cascade.ui.practice.progress;

import cascade.practice.progress.Share;
import cascade.ui.figure.Axis;
import cascade.ui.figure.Marks;
import cascade.ui.figure.Rod;
import cascade.ui.figure.Strip;
import cascade.ui.kit.Labels;
import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A share with its interval, under what it is of.
 *
 * @param words what it is of
 * @param share the share
 * @param across where an upright line says what it is to be compared with; empty for none
 */
record ShareRow(String words, Share share, OptionalDouble across) {
    private static final double HIGH = 1.6;
    /** Room before the axis for half a mark, and after it for a value. */
    private static final double BEFORE = 0.8;
    private static final double AFTER = 3.6;
    private static final double TICKS = 1.9;

    /** Draws some over one axis. */
    static Region drawing(List<ShareRow> rows, Axis axis, ObservableDoubleValue em) {
        VBox all = new VBox();
        all.getStyleClass().addAll("figure", "figure-panel", "figure-shares");
        for (ShareRow row : rows) {
            all.getChildren().add(Labels.of(row.words(), "figure-label"));
            all.getChildren().add(row.strip(axis, em));
        }
        Strip ticks = new Strip(em, TICKS, BEFORE, AFTER).ticked();
        for (double step : axis.steps()) {
            ticks.tick(Percent.of(step), axis.share(step));
        }
        all.getChildren().add(ticks);
        return all;
    }

    private Strip strip(Axis axis, ObservableDoubleValue em) {
        Strip strip = new Strip(em, HIGH, BEFORE, AFTER);
        strip.getStyleClass().add("figure-fold");
        across.ifPresent(at -> strip.across(axis.share(at)));
        if (share.of() > 0) {
            double low = Math.max(axis.low(), share.low());
            strip.put(new Rod(em), axis.share(low), axis.share(share.high()), this);
            strip.put(Marks.dot(em), axis.share(share.value()), axis.share(share.value()), this);
            strip.value(Percent.of(share.value()), axis.share(share.high()));
        }
        return strip;
    }
}
