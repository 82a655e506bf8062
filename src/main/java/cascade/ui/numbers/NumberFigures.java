package cascade.ui.numbers;

import cascade.ui.figure.Figure;
import cascade.unit.FigureWords;
import cascade.unit.KeyNumber;
import cascade.unit.Route;
import cascade.unit.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The figures that are drawn from the key numbers. */
final class NumberFigures {
    /** A drawing is of so many numbers at most: it is there to be taken in at a glance, and the table has them all. */
    static final int DRAWN = 60;

    private NumberFigures() {}

    /**
     * Those that the unit has words and numbers for.
     *
     * @param unit whose numbers
     * @param follow leads to a number
     */
    static List<Figure> of(Unit unit, Consumer<Route> follow) {
        return Stream.of(unit.figures().time().flatMap(words -> overTime(words, unit.numbers())),
                unit.figures().folds().flatMap(words -> changes(words, unit.numbers(), follow))).flatMap(
                        Optional::stream).toList();
    }

    private static Optional<Figure> overTime(FigureWords words, List<KeyNumber> numbers) {
        List<KeyNumber> all = numbers.stream().filter(number -> !number.readings().isEmpty()).toList();
        List<KeyNumber> some = first(all);
        TimeModel time = new TimeModel(some);
        return time.isEmpty() ? Optional.empty()
                : Optional.of(new Figure("time", words.title(), words.caption(), time.spoken(words.title()),
                        em -> new TimeDrawing(time, em), new TimeModel(all).table(all)).drawing(some.size(),
                                all.size()));
    }

    private static Optional<Figure> changes(FigureWords words, List<KeyNumber> numbers, Consumer<Route> follow) {
        List<KeyNumber> all = numbers.stream().filter(number -> number.fold().isPresent()).toList();
        List<KeyNumber> some = first(all);
        FoldModel folds = new FoldModel(some);
        return folds.isEmpty() ? Optional.empty()
                : Optional.of(new Figure("folds", words.title(), words.caption(), folds.spoken(words.title()),
                        em -> FoldDrawing.of(folds, em, follow), new FoldModel(all).table()).drawing(some.size(),
                                all.size()));
    }

    private static List<KeyNumber> first(List<KeyNumber> numbers) {
        return numbers.subList(0, Math.min(DRAWN, numbers.size()));
    }
}
