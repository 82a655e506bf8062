package cascade.ui.pathway.whatif.chart;

import cascade.messages.Messages;
import cascade.simulation.Network;
import cascade.unit.Model.Rule;
import cascade.unit.text.QuantityText;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a level counts. */
public enum LevelKind {
    /** A fold over the untreated state. */
    FOLD,
    /** An activity from 0 to 1, written in per cent. */
    SHARE,
    /** An amount, 1 being what one usual dose gives. */
    AMOUNT;

    private static final double HUNDRED = 100;
    /** Below so many per cent a tenth is worth saying. */
    private static final double FEW = 10;

    /** What the level of a node counts. */
    public static LevelKind of(Network network, String node) {
        return switch (network.rule(network.number(node))) {
        case Rule.Fold _ -> FOLD;
        case Rule.Activity _,Rule.Given _ -> SHARE;
        case Rule.Dosed _,Rule.Passed _ -> AMOUNT;
        };
    }

    /** A level in brief, as "3.0×" or "40 %". */
    public String brief(double level) {
        return Messages.text(Messages.key(this) + ".brief", figure(level));
    }

    /** A level in words, as "3.0 times" or "40 %". */
    public String said(double level) {
        return Messages.text(Messages.key(this) + ".said", figure(level));
    }

    /** A level on an axis, as "3×": with no more places than it needs. */
    String tick(double level) {
        double shown = this == SHARE ? level * HUNDRED : level;
        return Messages.text(Messages.key(this) + ".brief",
                QuantityText.number(Math.round(shown * HUNDRED) / HUNDRED));
    }

    /** A level in a table: with one place more. */
    String exact(double level) {
        return Messages.text(Messages.key(this) + ".brief",
                this == SHARE ? places(level * HUNDRED, 1) : places(level, 2));
    }

    private String figure(double level) {
        return this == SHARE ? places(level * HUNDRED, level * HUNDRED < FEW - 0.05 ? 1 : 0) : places(level, 1);
    }

    private static String places(double value, int places) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
