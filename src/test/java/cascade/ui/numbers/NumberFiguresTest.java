package cascade.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.figure.Axis;
import cascade.ui.figure.Figure;
import cascade.unit.KeyNumber;
import cascade.unit.Quantity;
import cascade.unit.Reading;
import cascade.unit.Ruler;
import cascade.unit.Unit;
import cascade.unit.read.UnitFolder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the figures of the key numbers show is what the numbers say, all of it and nothing else. */
class NumberFiguresTest {
    private final Unit unit = UnitFolder.bundled();
    private final TimeModel time = new TimeModel(unit.numbers());
    private final FoldModel folds = new FoldModel(unit.numbers());

    @Test
    void everyReadingIsAMarkAndEveryMarkAReading() {
        List<TimeModel.Mark> marks = time.rows().stream().flatMap(row -> row.marks().stream()).toList();
        List<TimeModel.Mark> readings = new ArrayList<>();
        for (KeyNumber number : unit.numbers()) {
            number.readings().forEach(reading -> readings.add(new TimeModel.Mark(number.id(), reading)));
        }
        assertEquals(readings.size(), marks.size());
        assertEquals(new HashSet<>(readings), new HashSet<>(marks));
        for (TimeModel.Row row : time.rows()) {
            for (TimeModel.Mark mark : row.marks()) {
                assertEquals(List.of(row.ruler(), row.molecule(), row.tissue()),
                        List.of(mark.reading().ruler(), mark.reading().molecule(), mark.reading().tissue()));
            }
        }
    }

    @Test
    void nothingIsSaidTwiceOfOneTime() {
        for (TimeModel.Row row : time.rows()) {
            Set<Object> seen = new HashSet<>();
            row.timed().forEach(mark -> assertTrue(seen.add(mark.reading().when().orElseThrow().from()),
                    row.molecule() + ", " + row.tissue() + " twice at " + mark.reading().when()));
        }
    }

    @Test
    void aMarkIsWhereItsTimeIsOnALogarithmicAxis() {
        Axis axis = time.axis();
        assertEquals(20, axis.low());
        assertEquals(24 * 60, axis.high());
        for (TimeModel.Row row : time.rows()) {
            for (TimeModel.Mark mark : row.timed()) {
                double minutes = mark.reading().when().orElseThrow().from();
                assertEquals(Math.log(minutes / 20) / Math.log(72), axis.share(minutes), 1e-9);
                assertTrue(time.times().contains(minutes));
            }
        }
    }

    @Test
    void whatTheNumbersSayInWordsTheReadingsSayToo() {
        assertEquals(Reading.Change.DOWN, seen("Hippocampus", 20));
        assertEquals(Reading.Change.UP, seen("Frontal cortex", 20));
        assertEquals(Reading.Change.LEVEL, seen("Hippocampus", 40));
        assertEquals(number("mrna-peak-seen").quantity().value().orElseThrow(), 90);
        assertEquals(Reading.Change.UP, seen("Hippocampus", 90));
        assertEquals(number("mrna-back").quantity().value().orElseThrow() * 60, 480);
        assertEquals(Reading.Change.LEVEL, seen("Hippocampus", 480));
        assertEquals(Reading.Change.UNTOLD, seen("Hippocampus", 24 * 60));
        assertEquals(Reading.Change.UP, seen("Basal forebrain",
                number("bdnf-protein-time").quantity().value().orElseThrow() * 60));
    }

    private Reading.Change seen(String tissue, double minutes) {
        return time.rows().stream().filter(row -> row.tissue().equals(tissue)).flatMap(
                row -> row.timed().stream()).filter(
                        mark -> mark.reading().when().orElseThrow().from() == minutes).findFirst().orElseThrow().reading().change();
    }

    private KeyNumber number(String id) {
        return unit.numbers().stream().filter(number -> number.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void everyChangeIsOnItsRulerAtItsValue() {
        List<FoldModel.Change> all = folds.rulers().stream().flatMap(on -> on.changes().stream()).toList();
        assertEquals(
                unit.numbers().stream().filter(number -> number.fold().isPresent()).map(
                        KeyNumber::id).sorted().toList(),
                all.stream().map(change -> change.number().id()).sorted().toList());
        for (FoldModel.OnRuler on : folds.rulers()) {
            assertEquals(0, on.axis().share(1), 1e-9, "the control is where the ruler begins");
            for (FoldModel.Change change : on.changes()) {
                Quantity quantity = change.number().quantity();
                double value = quantity.value().orElseThrow();
                assertEquals(quantity.unit().equals("%") ? 1 + value / 100 : value, change.high(), 1e-9);
                assertEquals(on.ruler(), change.fold().ruler());
                double share = on.axis().share(change.high());
                assertEquals((change.high() - 1) / (on.axis().high() - 1), share, 1e-9);
                assertTrue(share >= 0 && share <= 1);
            }
        }
        assertEquals("1.32×", all.getLast().figure());
    }

    @Test
    void noRulerMixesWhatWasMeasured() {
        assertEquals(List.of(Ruler.values()), folds.rulers().stream().map(FoldModel.OnRuler::ruler).toList());
        assertTrue(folds.rulers().stream().filter(on -> on.ruler() != Ruler.SERUM).flatMap(
                on -> on.changes().stream()).allMatch(change -> !change.number().species().equals("Human")));
    }

    @Test
    void theTableAndTheWordsSayAllThatIsDrawn() {
        List<Figure> figures = NumberFigures.of(unit, _ -> {});
        assertEquals(2, figures.size());
        assertEquals(time.rows().stream().mapToInt(row -> row.marks().size()).sum(),
                figures.getFirst().table().rows().size());
        assertEquals(folds.rulers().stream().mapToInt(on -> on.changes().size()).sum(),
                figures.getLast().table().rows().size());
        for (Figure figure : figures) {
            figure.table().rows().forEach(row -> {
                assertEquals(figure.table().columns().size(), row.cells().size());
                assertTrue(row.leads().isPresent());
                assertTrue(figure.spoken().contains(row.cells().getFirst()), row.cells().getFirst() + " is not said");
            });
        }
    }
}
