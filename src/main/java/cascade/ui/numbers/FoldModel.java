package cascade.ui.numbers;

import cascade.messages.Messages;
import cascade.unit.text.QuantityText;
import cascade.ui.figure.Axis;
import cascade.ui.figure.Figure;
import cascade.unit.Fold;
import cascade.unit.KeyNumber;
import cascade.unit.Quantity;
import cascade.unit.Route;
import cascade.unit.Ruler;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Changes by what was measured: each kind on a ruler of its own, so that none is ranked against another kind. */
final class FoldModel {
    /** The control is this much of itself. */
    static final double CONTROL = 1;
    private static final String PERCENT = "%";
    private static final double HUNDRED = 100;

    /**
     * One change.
     *
     * @param number the number it is
     * @param fold what of, and with which compound
     * @param low where it is on the ruler, or where it begins
     * @param high the same as low, or where it ends
     */
    record Change(KeyNumber number, Fold fold, double low, double high) {
        /** As its ruler says it, as "1.4×". */
        String figure() {
            String figure = low < high ? Messages.text("quantity.range", times(low), times(high)) : times(high);
            return number.quantity().qualifier().map(q -> Messages.text(Messages.key(q) + ".sign", figure)).orElse(
                    figure);
        }

        /** In whom, where and with what. */
        String whom() {
            return number.tissue().isEmpty() ? Messages.text("figure.whom-only", number.species(), fold.given())
                    : Messages.text("figure.whom", number.species(), number.tissue(), fold.given());
        }
    }

    /** The changes on one ruler, in the order of the numbers. */
    record OnRuler(Ruler ruler, List<Change> changes) {
        /** From the control, or the least change below it, to the largest. */
        Axis axis() {
            return Axis.ruler(Math.min(CONTROL, changes.stream().mapToDouble(Change::low).min().orElse(CONTROL)),
                    Math.max(CONTROL, changes.stream().mapToDouble(Change::high).max().orElse(CONTROL)));
        }
    }

    private final List<OnRuler> rulers;

    FoldModel(List<KeyNumber> numbers) {
        List<Change> all = numbers.stream().flatMap(number -> number.fold().map(
                fold -> new Change(number, fold, times(number.quantity(), number.quantity().low()),
                        times(number.quantity(), number.quantity().high()))).stream()).toList();
        rulers = Arrays.stream(Ruler.values()).map(ruler -> new OnRuler(ruler, all.stream().filter(
                change -> change.fold().ruler() == ruler).toList())).filter(
                        on -> !on.changes().isEmpty()).toList();
    }

    /** An end of a range; the value where there is one. A percentage is so much more than control. */
    private static double times(Quantity quantity, OptionalDouble end) {
        double value = quantity.value().orElseGet(() -> end.orElse(CONTROL));
        return quantity.unit().equals(PERCENT) ? CONTROL + value / HUNDRED : value;
    }

    static String times(double value) {
        return Messages.text("figure.times", QuantityText.number(Math.round(value * HUNDRED) / HUNDRED));
    }

    boolean isEmpty() {
        return rulers.isEmpty();
    }

    List<OnRuler> rulers() {
        return rulers;
    }

    /** The figure in sentences. */
    String spoken(String title) {
        return Messages.text("figure.spoken", title, rulers.stream().map(on -> Messages.text("figure.ruler",
                Messages.word(on.ruler()),
                Messages.list(on.changes().stream().map(change -> Messages.text("figure.change-spoken",
                        change.fold().molecule(), change.figure(), change.whom())).toList()))).collect(
                                Collectors.joining(" ")));
    }

    /** The figure as a table. */
    Figure.Table table() {
        return new Figure.Table(List.of(Messages.text("numbers.measurand"), Messages.text("figure.ruler-column"),
                Messages.text("figure.change"), Messages.text("numbers.species"), Messages.text("numbers.tissue"),
                Messages.text("figure.given")),
                rulers.stream().flatMap(on -> on.changes().stream().map(change -> new Figure.Row(List.of(
                        change.fold().molecule(), Messages.word(on.ruler()), change.figure(),
                        change.number().species(), change.number().tissue(), change.fold().given()),
                        Optional.of(new Route(Route.Kind.NUMBER, change.number().id()))))).toList());
    }
}
