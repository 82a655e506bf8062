package cascade.ui.practice.progress;

import cascade.ui.kit.Arranged;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** A small bar for each day, with its number above and its name below. */
final class DueDrawing extends Arranged {
    private static final double WIDEST = 42;
    private static final double ABOVE = 1.5;
    private static final double BAR = 5.5;
    private static final double BELOW = 1.7;
    private static final double THICKEST = 2;
    private static final double GAP = 0.25;

    private final List<Integer> counts;
    private final List<Region> bars = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final Line ground = new Line();

    /**
     * @param counts how many, day by day
     * @param days what each day is called
     * @param em one em in pixels
     */
    DueDrawing(List<Integer> counts, List<String> days, ObservableDoubleValue em) {
        super(em, WIDEST);
        this.counts = counts;
        for (int i = 0; i < counts.size(); i++) {
            Region bar = new Region();
            bar.getStyleClass().addAll("figure-bar", i == 0 ? "now" : "later");
            bar.setVisible(counts.get(i) > 0);
            bars.add(bar);
            numbers.add(label(counts.get(i) > 0 ? Integer.toString(counts.get(i)) : "", "figure-value"));
            names.add(label(days.get(i), "figure-tick"));
        }
        ground.getStyleClass().add("figure-line");
        ground.setManaged(false);
        getStyleClass().addAll("figure", "due");
        getChildren().addAll(bars);
        getChildren().add(ground);
        getChildren().addAll(numbers);
        getChildren().addAll(names);
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    @Override
    protected double arrange(double width, boolean place) {
        double floor = Math.round(em(ABOVE + BAR));
        if (place) {
            double each = width / counts.size();
            double thick = Math.round(Math.min(each * 0.62, em(THICKEST)));
            int most = Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
            double numbered = 0;
            double named = 0;
            for (int i = 0; i < counts.size(); i++) {
                double middle = Math.round(each * (i + 0.5));
                double high = Math.max(3, Math.round(em(BAR) * counts.get(i) / most));
                bars.get(i).resizeRelocate(middle - Math.round(thick / 2), floor - high, thick, high);
                Label number = numbers.get(i);
                numbered = put(number, middle, floor - high - number.prefHeight(-1), numbered, width);
                named = put(names.get(i), middle, floor + em(GAP), named, width);
            }
            ground.setStartX(0);
            ground.setEndX(width);
            ground.setStartY(floor + 0.5);
            ground.setEndY(floor + 0.5);
        }
        return floor + Math.round(em(BELOW));
    }

    /** Words that would touch those before them are left out; gives where they end. */
    private double put(Node words, double middle, double y, double free, double width) {
        double wide = Math.ceil(words.prefWidth(-1));
        double left = Math.round(Math.clamp(middle - wide / 2, 0, Math.max(0, width - wide)));
        boolean fits = free == 0 || left >= free + em(GAP);
        words.setVisible(fits);
        words.resizeRelocate(left, y, wide, words.prefHeight(-1));
        return fits && wide > 0 ? left + wide : free;
    }
}
