package cascade.practice.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.junit.jupiter.api.Test;

class StudyDayTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static StudyDay berlin(String date) {
        return new StudyDay(LocalDate.parse(date), BERLIN);
    }

    private static StudyDay day(String date, String zone) {
        return new StudyDay(LocalDate.parse(date), ZoneId.of(zone));
    }

    private static Duration length(StudyDay day) {
        return Duration.between(day.beginning(), day.end());
    }

    @Test
    void aDayBeginsAtFour() {
        Instant four = Instant.parse("2026-01-15T03:00:00Z");
        assertEquals(berlin("2026-01-15"), StudyDay.of(four, BERLIN));
        assertEquals(berlin("2026-01-14"), StudyDay.of(four.minusNanos(1), BERLIN));
        assertEquals(four, berlin("2026-01-15").beginning());
        assertEquals(four, berlin("2026-01-14").end());
    }

    @Test
    void whoLearnsPastMidnightIsStillOnTheDayBefore() {
        assertEquals(berlin("2026-01-14"), StudyDay.of(Instant.parse("2026-01-15T00:30:00Z"), BERLIN));
    }

    @Test
    void aDayHoldsItsBeginningAndNotItsEnd() {
        StudyDay day = berlin("2026-01-15");
        assertTrue(day.holds(day.beginning()));
        assertFalse(day.holds(day.beginning().minusNanos(1)));
        assertTrue(day.holds(day.end().minusNanos(1)));
        assertFalse(day.holds(day.end()));
    }

    @Test
    void theSameInstantIsOnAnotherDayElsewhere() {
        Instant at = Instant.parse("2026-01-15T12:00:00Z");
        assertEquals(day("2026-01-15", "Pacific/Auckland"), StudyDay.of(at, ZoneId.of("Pacific/Auckland")));
        assertEquals(day("2026-01-14", "Pacific/Honolulu"), StudyDay.of(at, ZoneId.of("Pacific/Honolulu")));
    }

    @Test
    void theDayBeforeSummerTimeIsShortAndTheDayBeforeItsEndIsLong() {
        assertEquals(Duration.ofHours(24), length(berlin("2026-03-27")));
        assertEquals(Duration.ofHours(23), length(berlin("2026-03-28")));
        assertEquals(Duration.ofHours(24), length(berlin("2026-03-29")));
        assertEquals(Duration.ofHours(25), length(berlin("2026-10-24")));
    }

    @Test
    void aChangeOfTheClockAddsNoDayAndTakesNone() {
        Instant before = Instant.parse("2026-03-28T20:00:00Z");
        assertEquals(1, StudyDay.between(before, Instant.parse("2026-03-29T20:00:00Z"), BERLIN));
        assertEquals(365, StudyDay.between(before, Instant.parse("2027-03-28T20:00:00Z"), BERLIN));
    }

    @Test
    void daysAreCountedByTheirBeginnings() {
        Instant night = Instant.parse("2026-01-15T02:59:59Z");
        assertEquals(0, StudyDay.between(Instant.parse("2026-01-14T03:00:00Z"), night, BERLIN));
        assertEquals(1, StudyDay.between(night, night.plusSeconds(1), BERLIN));
        assertEquals(1, StudyDay.between(night, night.plus(Duration.ofDays(1)), BERLIN));
    }

    @Test
    void noDaysLieBetweenWhereTheClockWasSetBack() {
        Instant at = Instant.parse("2026-01-15T12:00:00Z");
        assertEquals(0, StudyDay.between(at, at.minus(Duration.ofDays(400)), BERLIN));
    }

    @Test
    void whereClocksJumpOverFourTheDayBeginsAtTheJump() {
        // From 03:30 to 04:30.
        StudyDay day = day("1979-05-13", "Asia/Hong_Kong");
        Instant jump = Instant.parse("1979-05-12T19:30:00Z");
        assertEquals(jump, day.beginning());
        assertEquals(day, StudyDay.of(jump, day.zone()));
        assertEquals(day("1979-05-12", "Asia/Hong_Kong"), StudyDay.of(jump.minusNanos(1), day.zone()));
    }

    @Test
    void whereClocksShowFourTwiceTheDayBeginsAtTheFirst() {
        // Over the date line: the 30th of September was there twice, but for an hour.
        StudyDay day = day("1969-09-30", "Pacific/Kwajalein");
        assertEquals(Instant.parse("1969-09-29T17:00:00Z"), day.beginning());
        assertEquals(Duration.ofHours(47), length(day));
        Instant secondNight = Instant.parse("1969-09-30T14:00:00Z");
        assertEquals("02:00", secondNight.atZone(day.zone()).toLocalTime().toString());
        assertEquals(day, StudyDay.of(secondNight, day.zone()));
    }

    @Test
    void whereADateIsSkippedItsDayIsOnlyTheNight() {
        StudyDay day = day("2011-12-30", "Pacific/Apia");
        assertEquals(Duration.ofHours(4), length(day));
        assertEquals(Duration.ofHours(20), length(day("2011-12-29", "Pacific/Apia")));
    }

    @Test
    void roundEveryChangeOfEveryClockAnInstantIsOnExactlyOneDay() {
        int changes = 0;
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(id);
            for (ZoneOffsetTransition change : zone.getRules().getTransitions()) {
                changes++;
                for (int hours = -30; hours <= 30; hours += 3) {
                    Instant at = change.getInstant().plus(Duration.ofHours(hours));
                    StudyDay day = StudyDay.of(at, zone);
                    assertTrue(day.holds(at), () -> at + " in " + zone + ": " + day);
                    assertEquals(day.end(), day.next().beginning());
                    assertTrue(StudyDay.between(at.minus(Duration.ofHours(3)), at, zone) <= 1,
                            () -> at + " in " + zone);
                }
            }
        }
        assertTrue(changes > 1000, "changes: " + changes);
    }
}
