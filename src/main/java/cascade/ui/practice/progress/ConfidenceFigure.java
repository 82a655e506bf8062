package cascade.ui.practice.progress;

import cascade.messages.Messages;
import cascade.practice.Confidence;
import cascade.practice.item.Item;
import cascade.practice.progress.Calibration;
import cascade.practice.progress.Share;
import cascade.ui.content.Links;
import cascade.ui.feature.ScreenContext;
import cascade.ui.figure.Axis;
import cascade.ui.figure.Figure;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Wrapping;
import cascade.unit.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/** How often answers were right, by how sure they were given; and what was last answered wrongly though surely. */
final class ConfidenceFigure {
    private static final Axis ALL = new Axis(0, 1, false, 0.25);
    /** More of them would be a page of their own; practising brings them first. */
    private static final int LISTED = 8;

    private final Calibration calibration;

    private ConfidenceFigure(Calibration calibration) {
        this.calibration = calibration;
    }

    /** The figure in its card, with the list; where there is too little, what is missing. */
    static VBox part(ScreenContext context, Calibration calibration) {
        String title = Messages.text("progress.sure");
        Share sure = calibration.of(Confidence.SURE);
        VBox card = calibration.isEnough()
                ? Parts.figure(context, new ConfidenceFigure(calibration).figure(title),
                        Messages.count("progress.sure.said", sure.of(), sure.hits()))
                : Parts.missing(title, Messages.count("progress.sure.missing", calibration.answers(),
                        Calibration.ENOUGH));
        if (!calibration.sureButWrong().isEmpty()) {
            card.getChildren().add(list(context, calibration.sureButWrong()));
        }
        return card;
    }

    private Figure figure(String title) {
        List<ShareRow> rows = Arrays.stream(Confidence.values()).map(sure -> new ShareRow(words(sure),
                calibration.of(sure), OptionalDouble.empty())).toList();
        return new Figure("confidence", title, Messages.text("progress.sure.caption"), spoken(title),
                em -> ShareRow.drawing(rows, ALL, em), table());
    }

    private String words(Confidence sure) {
        Share right = calibration.of(sure);
        return Messages.count("progress.sure.group", right.of(), Messages.word(sure), right.hits());
    }

    private String spoken(String title) {
        return Messages.text("figure.spoken", title, String.join(" ", Arrays.stream(Confidence.values()).map(sure -> {
            Share right = calibration.of(sure);
            return right.of() == 0 ? Messages.count("progress.sure.group", 0, Messages.word(sure), 0)
                    : Messages.text("progress.sure.spoken", words(sure), Percent.of(right.value()),
                            Percent.of(right.low()), Percent.of(right.high()));
        }).toList()));
    }

    private Figure.Table table() {
        return new Figure.Table(List.of(Messages.text("progress.sure.how"), Messages.text("progress.sure.right"),
                Messages.text("progress.interval")),
                Stream.of(Confidence.values()).filter(sure -> calibration.of(sure).of() > 0).map(sure -> {
                    Share right = calibration.of(sure);
                    return new Figure.Row(List.of(Messages.word(sure),
                            Messages.text("progress.of", Percent.of(right.value()), right.hits(), right.of()),
                            Messages.text("progress.range", Percent.of(right.low()), Percent.of(right.high()))),
                            Optional.empty());
                }).toList());
    }

    private static VBox list(ScreenContext context, List<Item> items) {
        VBox list = new VBox(Labels.heading(Messages.text("progress.different"), "card-title"));
        list.getStyleClass().add("progress-lines");
        for (Item item : items.subList(0, Math.min(LISTED, items.size()))) {
            Route place = item.about().getFirst();
            String title = place.kind() == Route.Kind.TAB ? Messages.text("tab." + place.id())
                    : context.index().title(place).orElse(place.toString());
            VBox line = new VBox(Labels.of(item.prompt(), "body"),
                    new Wrapping(Links.to(place, Messages.text("practice.see", title),
                            (route, _) -> context.navigator().go(route), "small-link")));
            list.getChildren().add(line);
        }
        if (items.size() > LISTED) {
            list.getChildren().add(Labels.of(Messages.count("progress.different.more", items.size() - LISTED),
                    "secondary"));
        }
        return list;
    }
}
