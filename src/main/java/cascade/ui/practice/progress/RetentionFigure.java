package cascade.ui.practice.progress;

import cascade.messages.Messages;
import cascade.practice.progress.Prediction;
import cascade.practice.progress.Share;
import cascade.ui.feature.ScreenContext;
import cascade.ui.figure.Axis;
import cascade.ui.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.layout.VBox;

/** How much was remembered when it came back, beside how much was wanted; and what was predicted, where there is enough. */
final class RetentionFigure {
    private static final double STEP = 0.1;
    /** The axis begins here, or a step below what has to be on it. */
    private static final double BEGIN = 0.7;

    private final Prediction prediction;
    private final double wanted;

    private RetentionFigure(Prediction prediction, double wanted) {
        this.prediction = prediction;
        this.wanted = wanted;
    }

    /** The figure in its card; where there is too little, what is missing. */
    static VBox part(ScreenContext context, Prediction prediction, double wanted) {
        String title = Messages.text("progress.held");
        return prediction.isEnough()
                ? Parts.figure(context, new RetentionFigure(prediction, wanted).figure(title), says(prediction, wanted))
                : Parts.missing(title, Messages.count("progress.held.missing", prediction.seen().of(),
                        Prediction.ENOUGH));
    }

    private static String says(Prediction prediction, double wanted) {
        Share seen = prediction.seen();
        String how = wanted < seen.low() ? "more" : wanted > seen.high() ? "less" : "fits";
        return Messages.text("progress.held." + how, seen.hits(), seen.of(), Percent.of(wanted));
    }

    private Figure figure(String title) {
        List<ShareRow> rows = new ArrayList<>();
        rows.add(new ShareRow(
                Messages.text("progress.held.all", prediction.seen().hits(), prediction.seen().of()),
                prediction.seen(), OptionalDouble.of(wanted)));
        prediction.bins().forEach(bin -> rows.add(new ShareRow(words(bin), bin.seen(),
                OptionalDouble.of(bin.predicted()))));
        String caption = Messages.text(prediction.bins().isEmpty() ? "progress.held.caption"
                : "progress.held.caption.bins");
        return new Figure("retention", title, caption, spoken(title), em -> ShareRow.drawing(rows, axis(rows), em),
                table());
    }

    private static String words(Prediction.Bin bin) {
        return Messages.text("progress.held.bin", Percent.of(bin.predicted()), bin.seen().hits(), bin.seen().of());
    }

    /** In steps of a tenth, up to all. */
    private static Axis axis(List<ShareRow> rows) {
        double least = rows.stream().mapToDouble(row -> row.share().low()).min().orElse(BEGIN);
        double begin = Math.clamp(Math.floor(least / STEP) * STEP, 0, BEGIN);
        return new Axis(begin, 1, false, STEP);
    }

    private String spoken(String title) {
        List<String> parts = new ArrayList<>();
        parts.add(Messages.text("progress.held.spoken", Percent.of(prediction.seen().value()),
                Percent.of(prediction.seen().low()), Percent.of(prediction.seen().high()), Percent.of(wanted),
                Percent.of(prediction.predicted())));
        prediction.bins().forEach(bin -> parts.add(words(bin)));
        return Messages.text("figure.spoken", title, String.join(" ", parts));
    }

    private Figure.Table table() {
        List<Figure.Row> rows = new ArrayList<>();
        rows.add(row(Messages.text("progress.held.total"), prediction.predicted(), prediction.seen()));
        prediction.bins().forEach(bin -> rows.add(row(
                Messages.text("progress.held.range", Percent.of(bin.low()), Percent.of(bin.high())), bin.predicted(),
                bin.seen())));
        return new Figure.Table(List.of(Messages.text("progress.held.reviews"),
                Messages.text("progress.held.predicted"), Messages.text("progress.held.seen"),
                Messages.text("progress.interval")), rows);
    }

    private static Figure.Row row(String name, double predicted, Share seen) {
        return new Figure.Row(List.of(name, Percent.of(predicted),
                Messages.text("progress.of", Percent.of(seen.value()), seen.hits(), seen.of()),
                Messages.text("progress.range", Percent.of(seen.low()), Percent.of(seen.high()))), Optional.empty());
    }
}
