package cascade.ui.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.evidence.StudiesModel.Column;
import cascade.unit.Certainty;
import cascade.unit.Measure;
import cascade.unit.Species;
import cascade.unit.Study;
import cascade.unit.Tier;
import cascade.unit.read.UnitFolder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StudiesModelTest {
    private static final Study A = study("a", 2006, Species.RAT, "c", "x", Tier.SUBJECT_RODENT, Measure.PROTEIN,
            Measure.MRNA);
    private static final Study B = study("b", 1996, Species.HUMAN, "a", "z", Tier.SUBJECT_HUMAN, Measure.BEHAVIOUR);
    private static final Study C = study("c", 2006, Species.MOUSE, "b", "y", Tier.SUBJECT_RODENT, Measure.PROTEIN);

    private final StudiesModel model = new StudiesModel(List.of(C, A, B));

    @Test
    void atFirstAllAreShownTheOldestFirst() {
        assertEquals(List.of(B, A, C), model.shown().get());
        assertEquals(3, model.total());
    }

    @Test
    void sortingByAnotherColumnIsUpwards() {
        model.sortBy(Column.DOSE);
        assertEquals(List.of(B, C, A), model.shown().get());
        model.sortBy(Column.RESULT);
        assertEquals(List.of(A, C, B), model.shown().get());
        model.sortBy(Column.SUBJECTS);
        assertEquals(List.of(A, C, B), model.shown().get());
    }

    @Test
    void sortingByTheSameColumnTurnsItRound() {
        model.sortBy(Column.STUDY);
        assertEquals(List.of(C, A, B), model.shown().get());
        model.sortBy(Column.STUDY);
        assertEquals(List.of(B, A, C), model.shown().get());
    }

    @Test
    void anotherColumnAfterADownwardOneIsUpwardsAgain() {
        model.sortBy(Column.STUDY);
        model.sortBy(Column.DOSE);
        assertEquals(false, model.descending().get());
        assertEquals(List.of(B, C, A), model.shown().get());
    }

    @Test
    void filtersOfOneKindAddUpAndOfTwoKindsNarrowDown() {
        model.tiers().set(Set.of(Tier.SUBJECT_RODENT));
        assertEquals(List.of(A, C), model.shown().get());
        model.tiers().set(Set.of(Tier.SUBJECT_RODENT, Tier.SUBJECT_HUMAN));
        assertEquals(3, model.shown().get().size());
        model.measures().set(Set.of(Measure.MRNA, Measure.BEHAVIOUR));
        assertEquals(List.of(B, A), model.shown().get());
        model.tiers().set(Set.of(Tier.SUBJECT_CELLS));
        assertEquals(List.of(), model.shown().get());
    }

    @Test
    void takingTheFiltersOffShowsAllAgain() {
        model.measures().set(Set.of(Measure.IMAGING));
        assertEquals(List.of(), model.shown().get());
        model.measures().set(Set.of());
        assertEquals(3, model.shown().get().size());
    }

    @Test
    void countsAreOfAllStudiesWhateverIsShown() {
        model.tiers().set(Set.of(Tier.SUBJECT_HUMAN));
        assertEquals(2, model.count(Tier.SUBJECT_RODENT));
        assertEquals(0, model.count(Tier.SUBJECT_CELLS));
        assertEquals(EnumSet.of(Measure.PROTEIN, Measure.MRNA, Measure.BEHAVIOUR), model.measuresUsed());
    }

    @Test
    void whoListensIsToldWhenTheTableChanges() {
        List<Integer> sizes = new ArrayList<>();
        model.shown().subscribe(studies -> sizes.add(studies.size()));
        model.tiers().set(Set.of(Tier.SUBJECT_HUMAN));
        assertEquals(List.of(3, 1), sizes);
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnKeepsEveryStudyAndItsDownwardOrderIsTheUpwardOneTurnedRound(Column column) {
        List<Study> studies = UnitFolder.bundled().studies();
        StudiesModel whole = new StudiesModel(studies);
        whole.column().set(column);
        List<Study> up = whole.shown().get();
        assertEquals(new HashSet<>(studies), new HashSet<>(up));
        whole.descending().set(true);
        assertEquals(studies.size(), whole.shown().get().size());
        assertEquals(key(column, up.getFirst()), key(column, whole.shown().get().getLast()));
        assertEquals(key(column, up.getLast()), key(column, whole.shown().get().getFirst()));
    }

    @Test
    void theTiersOfTheBundledUnitAddUpToAllStudies() {
        StudiesModel whole = new StudiesModel(UnitFolder.bundled().studies());
        long sum = 0;
        for (Tier tier : Tier.values()) {
            sum += whole.count(tier);
        }
        assertEquals(whole.total(), sum);
        assertTrue(whole.total() > 0);
    }

    private static Object key(Column column, Study study) {
        return switch (column) {
        case STUDY -> study.year() + study.label();
        case SUBJECTS -> study.species() + study.subjects();
        case DOSE -> study.dose();
        case MEASURED -> study.measured();
        case RESULT -> study.result();
        };
    }

    private static Study study(String id, int year, Species species, String dose, String result, Tier tier,
            Measure... measures) {
        return new Study(id, id, year, "a design", species, "some", dose, Set.of(measures), "something", result,
                "detail", "limitation", tier, Certainty.STATED, List.of("someone2001"));
    }
}
