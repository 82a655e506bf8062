package cascade.ui.numbers;

import cascade.messages.Messages;
import cascade.ui.figure.Marks;
import cascade.ui.figure.Strip;
import cascade.ui.kit.Arranged;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Wrapping;
import cascade.unit.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Draws one dose over time: a strip for each row over one axis. */
final class TimeDrawing extends Arranged {
    private static final double MOLECULE = 10;
    private static final double TISSUE = 8.5;
    private static final double GAP = 0.9;
    /** With less room than this, a row's words stand above its strip. */
    private static final double BESIDE = 46;
    private static final double BETWEEN = 0.3;
    /** How far a strip goes on beyond the first and the last time. */
    private static final double MARGIN = 1.1;

    /** A row as it is drawn; the molecule's label is there in the first of its rows only. */
    private record Line(Optional<Label> molecule, Label tissue, Strip strip) {}

    private final List<Line> lines = new ArrayList<>();
    private final Strip ticks;
    private final Region legend;

    TimeDrawing(TimeModel model, ObservableDoubleValue em) {
        super(em, 60);
        getStyleClass().add("figure");
        String before = "";
        for (TimeModel.Row row : model.rows()) {
            Strip strip = new Strip(em, 1.9, MARGIN, MARGIN).hatched();
            for (TimeModel.Mark mark : row.timed()) {
                Reading.When when = mark.reading().when().orElseThrow();
                strip.put(Marks.of(mark.reading().change(), when.about(), em), model.axis().share(when.from()),
                        model.axis().share(when.to()), mark);
            }
            row.marks().stream().filter(mark -> mark.reading().when().isEmpty()).findFirst().ifPresent(
                    mark -> strip.say(Messages.text(Messages.key(mark.reading().change()) + ".untimed"), mark));
            Optional<Label> molecule = row.molecule().equals(before) ? Optional.empty()
                    : Optional.of(Labels.of(row.molecule(), "figure-name"));
            Line line = new Line(molecule, Labels.of(row.tissue(), "figure-label"), strip);
            before = row.molecule();
            lines.add(line);
            molecule.ifPresent(getChildren()::add);
            getChildren().addAll(line.tissue(), strip);
        }
        ticks = new Strip(em, 1.9, MARGIN, MARGIN).ticked();
        model.times().forEach(time -> ticks.tick(TimeModel.time(time), model.axis().share(time)));
        legend = legend(model, em);
        getChildren().addAll(ticks, legend);
    }

    private static Region legend(TimeModel model, ObservableDoubleValue em) {
        Wrapping legend = new Wrapping();
        legend.getStyleClass().add("figure-legend");
        for (Reading.Change change : Reading.Change.values()) {
            if (model.rows().stream().flatMap(row -> row.timed().stream()).anyMatch(
                    mark -> mark.reading().change() == change)) {
                Label label = new Label(Messages.word(change), Marks.key(change, em));
                label.setWrapText(true);
                label.getStyleClass().add("figure-label");
                legend.getChildren().add(label);
            }
        }
        Label none = new Label(Messages.text("figure.nobody"), Marks.hatched(em));
        none.setWrapText(true);
        none.getStyleClass().add("figure-label");
        legend.getChildren().add(none);
        return legend;
    }

    @Override
    protected double arrange(double width, boolean place) {
        boolean beside = width >= em(BESIDE);
        double left = beside ? em(MOLECULE + TISSUE + 2 * GAP) : 0;
        double y = 0;
        for (Line line : lines) {
            y += em(line.molecule().isPresent() && !lines.getFirst().equals(line) ? 3 * BETWEEN : BETWEEN);
            y = beside ? beside(line, y, left, width, place) : stacked(line, y, width, place);
        }
        double high = ticks.prefHeight(width - left);
        if (place) {
            ticks.resizeRelocate(left, y, width - left, high);
        }
        y += high + em(GAP);
        double last = Math.ceil(legend.prefHeight(width - left));
        if (place) {
            legend.resizeRelocate(left, y, width - left, last);
        }
        return y + last;
    }

    private double beside(Line line, double y, double left, double width, boolean place) {
        double name = line.molecule().map(label -> Math.ceil(label.prefHeight(em(MOLECULE)))).orElse(0.0);
        double tissue = Math.ceil(line.tissue().prefHeight(em(TISSUE)));
        double strip = line.strip().prefHeight(width - left);
        double high = Math.max(strip, tissue);
        if (place) {
            // What is measured in several tissues is named once, and its name may go on beside the next of them.
            line.molecule().ifPresent(label -> label.resizeRelocate(0, y + (Math.min(high, strip) - em(1.2)) / 2,
                    em(MOLECULE), name));
            line.tissue().resizeRelocate(em(MOLECULE + GAP), y + (high - tissue) / 2, em(TISSUE), tissue);
            line.strip().resizeRelocate(left, y + (high - strip) / 2, width - left, strip);
        }
        return y + Math.max(high, name);
    }

    private double stacked(Line line, double from, double width, boolean place) {
        double y = from;
        if (line.molecule().isPresent()) {
            Label label = line.molecule().get();
            double high = Math.ceil(label.prefHeight(width));
            if (place) {
                label.resizeRelocate(0, y, width, high);
            }
            y += high;
        }
        double high = Math.ceil(line.tissue().prefHeight(width));
        double strip = line.strip().prefHeight(width);
        if (place) {
            line.tissue().resizeRelocate(0, y, width, high);
            line.strip().resizeRelocate(0, y + high, width, strip);
        }
        return y + high + strip;
    }
}
