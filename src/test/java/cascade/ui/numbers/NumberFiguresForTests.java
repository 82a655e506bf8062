package cascade.ui.numbers;

import cascade.ui.figure.Figure;
import cascade.unit.Unit;
import java.util.List;

/** The figures of the key numbers, for tests in other packages. */
public final class NumberFiguresForTests {
    private NumberFiguresForTests() {}

    public static List<Figure> of(Unit unit) {
        return NumberFigures.of(unit, _ -> {});
    }
}
