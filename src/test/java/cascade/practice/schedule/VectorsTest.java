package cascade.practice.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The scheduler gives what the reference implementation ts-fsrs gives. */
class VectorsTest {
    private static final double CLOSE = 1e-9;
    private final List<Vectors.Sequence> sequences = Vectors.read().sequences();

    @Test
    void everyStateIsThatOfTheReferenceImplementation() {
        for (Vectors.Sequence sequence : sequences) {
            Scheduler scheduler = new Scheduler(sequence.parameters());
            Memory memory = Memory.unseen();
            for (Vectors.Review review : sequence.reviews()) {
                String where = "in the sequence of line " + sequence.line() + ", review " + (memory.repetitions() + 1);
                assertEquals(review.retrievability(), scheduler.retrievability(memory, review.at()), CLOSE, where);
                memory = scheduler.review(memory, review.rating(), review.at());
                assertClose(review.after(), memory, where);
            }
        }
    }

    private static void assertClose(Memory expected, Memory memory, String where) {
        assertEquals(expected.stability(), memory.stability(), CLOSE, where);
        assertEquals(expected.difficulty(), memory.difficulty(), CLOSE, where);
        // All else exactly.
        assertEquals(expected, new Memory(memory.phase(), expected.stability(), expected.difficulty(), memory.due(),
                memory.lastReview(), memory.step(), memory.repetitions(), memory.lapses(), memory.scheduledDays()),
                where);
    }

    @Test
    void thePublishedParametersAreThoseOfTheReferenceImplementation() {
        List<Parameters> first = sequences.stream().map(Vectors.Sequence::parameters).distinct().limit(3).toList();
        assertEquals(List.of(0.80, 0.90, 0.95).stream().map(Parameters.PUBLISHED::withDesiredRetention).toList(),
                first);
    }

    @Test
    void theVectorsHoldEveryKindOfReview() {
        assertTrue(sequences.size() >= 200, "sequences: " + sequences.size());
        assertTrue(sequences.stream().mapToInt(it -> it.reviews().size()).sum() >= 2000);
        Map<Phase, Set<Rating>> rated = new EnumMap<>(Phase.class);
        Set<Kind> kinds = new HashSet<>();
        for (Vectors.Sequence sequence : sequences) {
            Memory before = Memory.unseen();
            for (Vectors.Review review : sequence.reviews()) {
                rated.computeIfAbsent(before.phase(), _ -> new HashSet<>()).add(review.rating());
                kinds.addAll(kinds(before, review));
                before = review.after();
            }
        }
        assertEquals(Set.of(Phase.values()), rated.keySet());
        assertEquals(Set.of(Set.of(Rating.values())), new HashSet<>(rated.values()));
        assertEquals(Set.of(Kind.values()), kinds);
    }

    private enum Kind {
        SAME_DAY, EARLY, LATE, YEARS_LATE, LAPSE, LAPSE_ON_THE_SAME_DAY
    }

    private static Set<Kind> kinds(Memory before, Vectors.Review review) {
        if (before.phase() != Phase.REVIEW) {
            return Set.of();
        }
        Instant last = before.lastReview().orElseThrow();
        Duration late = Duration.between(before.due().orElseThrow(), review.at());
        boolean sameDay = last.toString().substring(0, 10).equals(review.at().toString().substring(0, 10));
        boolean lapse = review.rating() == Rating.AGAIN;
        return Map.of(Kind.SAME_DAY, sameDay, Kind.EARLY, late.isNegative() && !sameDay, Kind.LATE, late.toHours() > 0,
                Kind.YEARS_LATE, late.toDays() > 3 * 365, Kind.LAPSE, lapse, Kind.LAPSE_ON_THE_SAME_DAY,
                lapse && sameDay).entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).collect(
                        Collectors.toSet());
    }
}
