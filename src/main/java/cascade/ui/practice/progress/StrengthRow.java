package cascade.ui.practice.progress;

import cascade.practice.progress.Strength;
import cascade.ui.kit.Arranged;
import cascade.ui.kit.Labels;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** One thing, how well it is remembered as a bar, and in words; under one another where it is narrow. */
final class StrengthRow extends Arranged {
    private static final double WIDEST = 40;
    private static final double BESIDE = 34;
    private static final double GAP = 1;
    private static final double BAR = 7;
    private static final double WORDS = 15.5;
    private static final double THICK = 0.55;

    private final Node link;
    private final Label words;
    private final Region track = new Region();
    private final Region asked = new Region();
    private final Region known = new Region();
    private final Strength strength;

    StrengthRow(Node link, Strength strength, String says, ObservableDoubleValue em) {
        super(em, WIDEST);
        this.link = link;
        this.strength = strength;
        this.words = Labels.of(says, "secondary");
        track.getStyleClass().addAll("strength-bar", "all");
        asked.getStyleClass().addAll("strength-bar", "asked");
        known.getStyleClass().addAll("strength-bar", "known");
        getChildren().addAll(link, track, asked, known, words);
    }

    @Override
    protected double arrange(double width, boolean place) {
        boolean beside = width >= em(BESIDE);
        double gap = em(GAP);
        double bar = em(BAR);
        double said = beside ? em(WORDS) : width - bar - gap;
        double named = beside ? width - bar - said - 2 * gap : width;
        double name = Math.ceil(link.prefHeight(named));
        double word = Math.ceil(words.prefHeight(said));
        double first = beside ? Math.max(name, word) : name;
        double second = beside ? 0 : Math.max(word, em(THICK)) + em(0.2);
        if (place) {
            double left = beside ? named + gap : 0;
            double middle = beside ? first / 2 : first + em(0.2) + word / 2;
            link.resizeRelocate(0, beside ? Math.round((first - name) / 2) : 0, named, name);
            bar(track, left, middle, bar, 1);
            bar(asked, left, middle, bar, strength.share());
            bar(known, left, middle, bar, strength.known());
            words.resizeRelocate(left + bar + gap, Math.round(middle - word / 2), said, word);
        }
        return first + second;
    }

    private void bar(Region region, double x, double middle, double whole, double share) {
        double thick = Math.round(em(THICK));
        region.setVisible(share > 0);
        region.resizeRelocate(x, Math.round(middle - thick / 2), Math.max(thick, Math.round(whole * share)), thick);
    }
}
