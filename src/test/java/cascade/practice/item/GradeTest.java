package cascade.practice.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.Depth;
import cascade.unit.Influence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an answer is worth. */
class GradeTest {
    private static final Task ONE = new Task.Choose(List.of(option("a", true), option("b", false), option("c", false)),
            false);
    private static final Task SEVERAL = new Task.Choose(
            List.of(option("a", true), option("b", true), option("c", false), option("d", false)), true);
    private static final Task ORDER = new Task.Order(
            List.of(option("a", true), option("b", true), option("c", true), option("d", true)));

    @Test
    void oneOfManyIsRightOrWrong() {
        assertTrue(Grade.of(ONE, chosen("a")).isRight());
        assertEquals(0, Grade.of(ONE, chosen("b")).credit());
        assertEquals(0, Grade.of(ONE, chosen()).credit());
        assertEquals(0, Grade.of(ONE, chosen("a", "b")).credit(), "all at once is no answer");
    }

    @Test
    void ofSeveralEachCountsAndChoosingAllIsWorthNothing() {
        assertTrue(Grade.of(SEVERAL, chosen("a", "b")).isRight());
        assertEquals(0.5, Grade.of(SEVERAL, chosen("a")).credit(), 1e-9);
        assertEquals(0.5, Grade.of(SEVERAL, chosen("a", "b", "c")).credit(), 1e-9);
        assertEquals(0, Grade.of(SEVERAL, chosen("a", "b", "c", "d")).credit());
        assertEquals(0, Grade.of(SEVERAL, chosen("c", "d")).credit());
        assertEquals(0, Grade.of(SEVERAL, chosen()).credit());
    }

    @Test
    void anOrderCountsByItsPairs() {
        assertTrue(Grade.of(ORDER, ordered("a", "b", "c", "d")).isRight());
        assertEquals(1 - 2.0 / 6, Grade.of(ORDER, ordered("b", "a", "c", "d")).credit(), 1e-9);
        assertEquals(0, Grade.of(ORDER, ordered("d", "c", "b", "a")).credit());
        assertEquals(0, Grade.of(ORDER, ordered("a", "b", "c")).credit(), "one is missing");
        assertEquals(0, Grade.of(ORDER, ordered("a", "a", "b", "c")).credit(), "one is there twice");
    }

    @Test
    void theRightEndOfAnArrowWithAWrongSignIsHalfOfIt() {
        Task build = new Task.Build(Depth.ADVANCED, "akt",
                Set.of(new Task.Drawn(Influence.NEGATIVE, "bad"), new Task.Drawn(Influence.POSITIVE, "mtorc1")));
        assertTrue(Grade.of(build, new Answer.Built(new Task.Drawn(Influence.NEGATIVE, "bad"))).isRight());
        assertEquals(0.5, Grade.of(build, new Answer.Built(new Task.Drawn(Influence.POSITIVE, "bad"))).credit());
        assertEquals(0, Grade.of(build, new Answer.Built(new Task.Drawn(Influence.POSITIVE, "erk"))).credit());
    }

    @Test
    void whoRecallsGradesAlone() {
        assertFalse(Grade.of(new Task.Recall("it"), new Answer.Recalled(0.5)).isRight());
        assertTrue(Grade.of(new Task.Recall("it"), new Answer.Recalled(1)).isRight());
        assertEquals(1, Grade.of(new Task.Recall("it"), new Answer.Recalled(7)).credit());
    }

    @Test
    void anAnswerOfAnotherKindIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Grade.of(ORDER, chosen("a")));
        assertThrows(IllegalArgumentException.class, () -> Grade.of(ONE, new Answer.Recalled(1)));
    }

    private static Option option(String id, boolean right) {
        return new Option(id, "says " + id, right, "because", List.of("ref"), Optional.empty());
    }

    private static Answer chosen(String... ids) {
        return new Answer.Chosen(Set.of(ids));
    }

    private static Answer ordered(String... ids) {
        return new Answer.Ordered(List.of(ids));
    }
}
