package cascade.practice.progress;

import cascade.practice.schedule.StudyDay;

/**
 * What comes back on one day.
 *
 * @param day the day, which begins at 04:00
 * @param count how many items are due on it; on the first day also those from before
 */
public record DueDay(StudyDay day, int count) {}
