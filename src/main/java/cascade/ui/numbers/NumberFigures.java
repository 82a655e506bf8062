package cascade.ui.numbers;

import cascade.ui.figure.Figure;
import cascade.unit.Route;
import cascade.unit.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The figures that are drawn from the key numbers. */
final class NumberFigures {
    private NumberFigures() {}

    /**
     * Those that the unit has words and numbers for.
     *
     * @param unit whose numbers
     * @param follow leads to a number
     */
    static List<Figure> of(Unit unit, Consumer<Route> follow) {
        TimeModel time = new TimeModel(unit.numbers());
        FoldModel folds = new FoldModel(unit.numbers());
        Optional<Figure> overTime = unit.figures().time().filter(_ -> !time.isEmpty()).map(
                words -> new Figure("time", words.title(), words.caption(), time.spoken(words.title()),
                        em -> new TimeDrawing(time, em), time.table(unit.numbers())));
        Optional<Figure> changes = unit.figures().folds().filter(_ -> !folds.isEmpty()).map(
                words -> new Figure("folds", words.title(), words.caption(), folds.spoken(words.title()),
                        em -> FoldDrawing.of(folds, em, follow), folds.table()));
        return Stream.of(overTime, changes).flatMap(Optional::stream).toList();
    }
}
