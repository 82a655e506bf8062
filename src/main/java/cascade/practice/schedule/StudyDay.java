package cascade.practice.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;

/**
 * A learner's day: from 04:00 local time to the next 04:00, so that whoever learns past midnight is still on the day
 * before.
 * <p>
 * Where clocks change to summer time in between, the day has 23 hours, and 25 where they change back. Where they jump over
 * 04:00, the day begins at the jump; where they show 04:00 twice, at the first time. So every instant belongs to one day.
 *
 * @param date the date it begins on
 * @param zone where the learner is
 */
public record StudyDay(LocalDate date, ZoneId zone) {
    private static final LocalTime BEGINNING = LocalTime.of(4, 0);

    /** The day that an instant belongs to. */
    public static StudyDay of(Instant at, ZoneId zone) {
        LocalDateTime shown = LocalDateTime.ofInstant(at, zone);
        StudyDay day = new StudyDay(shown.minusHours(BEGINNING.getHour()).toLocalDate(), zone);
        // A clock that is put back past 04:00 shows the day before again.
        while (!at.isBefore(day.end())) {
            day = day.next();
        }
        return day;
    }

    /**
     * How many days lie between two instants: 0 on the same day, 1 from one to the next, however few hours that is. 0
     * where the second is before the first, as when a clock was set back.
     */
    public static long between(Instant from, Instant to, ZoneId zone) {
        return Math.max(0, ChronoUnit.DAYS.between(of(from, zone).date, of(to, zone).date));
    }

    /** Its first instant. */
    public Instant beginning() {
        LocalDateTime shown = date.atTime(BEGINNING);
        ZoneOffsetTransition jump = zone.getRules().getTransition(shown);
        return jump != null && jump.isGap() ? jump.getInstant() : shown.atZone(zone).toInstant();
    }

    /** The first instant that is not on it any more: the beginning of the next. */
    public Instant end() {
        return next().beginning();
    }

    /** Whether an instant belongs to it. */
    public boolean holds(Instant at) {
        return !at.isBefore(beginning()) && at.isBefore(end());
    }

    /** The day after it. */
    public StudyDay next() {
        return new StudyDay(date.plusDays(1), zone);
    }
}
