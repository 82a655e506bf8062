package cascade.ui.numbers;

import cascade.messages.Messages;
import cascade.unit.text.QuantityText;
import cascade.ui.figure.Axis;
import cascade.ui.figure.Figure;
import cascade.unit.KeyNumber;
import cascade.unit.Reading;
import cascade.unit.Route;
import cascade.unit.Ruler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** One dose over time: rows by what was measured and where, and in each what was seen at which time. */
final class TimeModel {
    private static final double HOUR = 60;
    /** From so many minutes on, a time is said in hours. */
    private static final double IN_HOURS = 120;

    /**
     * What was seen, and the number it is from.
     *
     * @param number the number's id
     * @param reading what was seen
     */
    record Mark(String number, Reading reading) {}

    /**
     * A row.
     *
     * @param ruler what is read
     * @param molecule of what
     * @param tissue where
     * @param marks those with a time, in its order, and those without
     */
    record Row(Ruler ruler, String molecule, String tissue, List<Mark> marks) {
        /** What has its place on the axis. */
        List<Mark> timed() {
            return marks.stream().filter(mark -> mark.reading().when().isPresent()).toList();
        }
    }

    private final List<Row> rows;
    private final List<Double> times;

    TimeModel(List<KeyNumber> numbers) {
        Map<List<Object>, List<Mark>> all = new LinkedHashMap<>();
        for (KeyNumber number : numbers) {
            for (Reading reading : number.readings()) {
                all.computeIfAbsent(List.of(reading.ruler(), reading.molecule(), reading.tissue()),
                        _ -> new ArrayList<>()).add(new Mark(number.id(), reading));
            }
        }
        rows = all.values().stream().map(TimeModel::row).sorted(Comparator.comparing(Row::ruler)).toList();
        times = List.copyOf(rows.stream().flatMap(row -> row.timed().stream()).flatMapToDouble(mark -> {
            Reading.When when = mark.reading().when().orElseThrow();
            return DoubleStream.of(when.from(), when.to());
        }).boxed().collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Row row(List<Mark> marks) {
        Reading first = marks.getFirst().reading();
        return new Row(first.ruler(), first.molecule(), first.tissue(), marks.stream().sorted(
                Comparator.comparingDouble(mark -> mark.reading().when().map(Reading.When::from).orElse(
                        Double.MAX_VALUE))).toList());
    }

    /** Whether there is anything to draw. */
    boolean isEmpty() {
        return times.size() < 2;
    }

    List<Row> rows() {
        return rows;
    }

    /** Every time at which anything was looked at, in minutes, in order: what the axis is marked with. */
    List<Double> times() {
        return times;
    }

    /** From the first time to the last. */
    Axis axis() {
        return Axis.ofRatios(times.getFirst(), times.getLast());
    }

    /** A time as the axis says it, as "90 min" or "8 h". */
    static String time(double minutes) {
        return minutes < IN_HOURS ? Messages.text("figure.minutes", QuantityText.number(minutes))
                : Messages.text("figure.hours", QuantityText.number(Math.round(minutes / HOUR * 10) / 10.0));
    }

    /** When something was seen, in words. */
    static String when(Reading reading) {
        return reading.when().map(when -> {
            String time = when.from() < when.to()
                    ? Messages.text("quantity.range", time(when.from()), time(when.to()))
                    : time(when.from());
            return when.about() ? Messages.text("figure.about", time) : time;
        }).orElseGet(() -> Messages.text("figure.no-time"));
    }

    /** The figure's rows in sentences. */
    String spoken(String title) {
        String said = rows.stream().map(row -> Messages.text("figure.row", row.molecule(), row.tissue(),
                Messages.list(row.marks().stream().map(mark -> Messages.text("figure.seen", when(mark.reading()),
                        Messages.word(mark.reading().change()))).toList()))).collect(Collectors.joining(" "));
        return Messages.text("figure.spoken", title, said);
    }

    /** The figure as a table. */
    Figure.Table table(List<KeyNumber> numbers) {
        Map<String, String> species = numbers.stream().collect(Collectors.toMap(KeyNumber::id, KeyNumber::species));
        List<Figure.Row> lines = rows.stream().flatMap(row -> row.marks().stream().map(mark -> new Figure.Row(
                List.of(row.molecule(), row.tissue(), species.getOrDefault(mark.number(), ""), when(mark.reading()),
                        Messages.word(mark.reading().change())),
                Optional.of(new Route(Route.Kind.NUMBER, mark.number()))))).toList();
        return new Figure.Table(List.of(Messages.text("numbers.measurand"), Messages.text("numbers.tissue"),
                Messages.text("numbers.species"), Messages.text("numbers.time"), Messages.text("figure.change")),
                lines);
    }
}
