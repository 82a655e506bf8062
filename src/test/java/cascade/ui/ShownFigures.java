package cascade.ui;

import cascade.ui.evidence.EvidenceFiguresForTests;
import cascade.ui.figure.Figure;
import cascade.ui.numbers.NumberFiguresForTests;
import cascade.ui.pathway.whatif.chart.WhatIfFiguresForTests;
import cascade.ui.simple.StoryForTests;
import cascade.unit.Unit;
import java.util.List;
import java.util.stream.Stream;

/** Every figure of a unit that is drawn from its data. */
final class ShownFigures {
    private ShownFigures() {}

    static List<Figure> of(Unit unit) {
        return Stream.of(NumberFiguresForTests.of(unit), List.of(EvidenceFiguresForTests.of(unit),
                StoryForTests.of(unit)), WhatIfFiguresForTests.all()).flatMap(List::stream).toList();
    }
}
