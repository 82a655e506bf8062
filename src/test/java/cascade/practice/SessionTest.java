package cascade.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.practice.item.Answer;
import cascade.practice.item.Item;
import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Parameters;
import cascade.practice.schedule.Phase;
import cascade.practice.schedule.Rating;
import cascade.practice.schedule.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One sitting: what is asked next, what an answer does, and that it can be taken back. */
class SessionTest {
    private static final Answer RIGHT = new Answer.Chosen(Set.of("a"));
    private static final Answer WRONG = new Answer.Chosen(Set.of("b"));

    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private final Clock clock = clock();
    private final List<Item> items = ItemsForTests.several(8);
    private final Session session = new Session(items, Map.of(), new Scheduler(Parameters.PUBLISHED), clock);

    @Test
    void anItemStaysAfterItsAnswerUntilTheLearnerGoesOn() {
        assertEquals(items.getFirst(), session.current().orElseThrow());
        Answered answered = session.answer(RIGHT, Optional.of(Confidence.SURE));
        assertTrue(answered.grade().isRight());
        assertEquals(items.getFirst(), session.current().orElseThrow());
        assertThrows(IllegalStateException.class, () -> session.answer(RIGHT, Optional.empty()));
        session.next();
        assertEquals(items.get(1), session.current().orElseThrow());
        assertTrue(session.answered().isEmpty());
    }

    @Test
    void whatWasWrongComesAgainAfterAFewOthersAndNotForEver() {
        List<String> asked = new ArrayList<>();
        while (!session.isOver()) {
            Item item = session.current().orElseThrow();
            asked.add(item.id());
            session.answer(item == items.getFirst() ? WRONG : RIGHT, Optional.empty());
            now = now.plusSeconds(20);
            session.next();
        }
        assertEquals(Session.MOST_TIMES, asked.stream().filter(items.getFirst().id()::equals).count());
        String id = items.getFirst().id();
        assertEquals(1 + Session.AGAIN_AFTER, asked.subList(1, asked.size()).indexOf(id) + 1, asked.toString());
        assertEquals(items.size() + Session.MOST_TIMES - 1, asked.size());
    }

    @Test
    void aGuessThatIsRightIsRememberedWithEffort() {
        assertEquals(Rating.HARD, session.answer(RIGHT, Optional.of(Confidence.GUESS)).rating());
        session.next();
        assertEquals(Rating.GOOD, session.answer(RIGHT, Optional.of(Confidence.SURE)).rating());
        session.next();
        assertEquals(Rating.GOOD, session.answer(RIGHT, Optional.empty()).rating());
        session.next();
        assertEquals(Rating.AGAIN, session.answer(WRONG, Optional.of(Confidence.GUESS)).rating());
    }

    @Test
    void whoWasSureAndWrongIsKnown() {
        assertTrue(session.answer(WRONG, Optional.of(Confidence.SURE)).isSureButWrong());
        session.next();
        assertFalse(session.answer(WRONG, Optional.of(Confidence.THINK_SO)).isSureButWrong());
        session.next();
        assertFalse(session.answer(RIGHT, Optional.of(Confidence.SURE)).isSureButWrong());
    }

    @Test
    void anAnswerCanBeTakenBackAsIfItHadNotBeenGiven() {
        int count = session.count();
        session.answer(WRONG, Optional.empty());
        session.next();
        session.answer(RIGHT, Optional.empty());
        assertEquals(items.get(1), session.undo().orElseThrow().item());
        assertEquals(items.get(1), session.current().orElseThrow());
        assertEquals(Memory.unseen(), session.memory(items.get(1)));
        assertEquals(items.getFirst(), session.undo().orElseThrow().item());
        assertEquals(Memory.unseen(), session.memory(items.getFirst()));
        assertEquals(1, session.number());
        assertEquals(count, session.count());
        assertTrue(session.undo().isEmpty());
        assertTrue(session.answers().isEmpty());
    }

    @Test
    void itCountsFromOneAndHasNoMoreThanItSays() {
        int number = 1;
        while (!session.isOver()) {
            assertEquals(number, session.number());
            assertEquals(8, session.count());
            session.answer(RIGHT, Optional.empty());
            assertEquals(number, session.number(), "the same while it is explained");
            session.next();
            number++;
        }
        assertEquals(8, session.answers().size());
        assertEquals(items, session.answers().stream().map(Answered::item).toList());
    }

    @Test
    void aClockThatIsSetBackMeanwhileDoesNoHarm() {
        now = now.minus(Duration.ofDays(3));
        Answered answered = session.answer(RIGHT, Optional.empty());
        assertEquals(Duration.ZERO, answered.taken());
        assertEquals(Phase.LEARNING, answered.after().phase());
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }
}
