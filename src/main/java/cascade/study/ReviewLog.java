package cascade.study;

import cascade.practice.schedule.Parameters;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The answers that count as CSV (RFC 4180, UTF-8): a row for each, in order, with every state, so that any other program
 * can check the schedule. Times are in UTC; a day has passed where midnight in UTC has, as FSRS counts.
 */
final class ReviewLog {
    /** What each column holds. Other programs go by these names: they stay. */
    static final List<String> COLUMNS = List.of("review", "item", "time", "answer", "credit", "confidence", "rating",
            "rating_name", "state", "state_name", "stability", "difficulty", "due", "step", "repetitions", "lapses",
            "scheduled_days", "elapsed_days", "duration_ms", "desired_retention", "unit_version");

    private final StringBuilder csv = new StringBuilder();
    private final TreeMap<Long, String> retentions = new TreeMap<>();
    private final Map<String, Instant> last = new HashMap<>();

    private ReviewLog() {}

    /** Of all that is in a store. */
    static byte[] of(Connection connection) throws SQLException {
        ReviewLog log = new ReviewLog();
        log.row(COLUMNS);
        Rows.each(connection, Rows.EVERY_SETTING, 0, (place, event) -> {
            Event.Setting setting = (Event.Setting) event;
            if (setting.key().equals(KeptNotebooks.RETENTION)) {
                log.retentions.put(place, setting.value());
            }
        });
        Rows.each(connection, Rows.REVIEWS, 0,
                (place, event) -> log.add(place, ((Event.Answered) event).review()));
        return log.csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void add(long place, Review review) {
        Standing after = review.after();
        Map.Entry<Long, String> wanted = retentions.floorEntry(place);
        row(List.of(review.id().toString(), review.item(), review.at().toString(), review.answer(),
                Double.toString(review.credit()), review.confidence().map(ReviewLog::name).orElse(""),
                Integer.toString(review.rating().number()), name(review.rating()),
                Integer.toString(after.phase().ordinal()), name(after.phase()), Double.toString(after.stability()),
                Double.toString(after.difficulty()), after.due().toString(), Integer.toString(after.step()),
                Integer.toString(after.repetitions()), Integer.toString(after.lapses()),
                Integer.toString(after.scheduledDays()), Long.toString(elapsed(review)),
                Long.toString(review.taken().toMillis()),
                wanted == null ? Double.toString(Parameters.PUBLISHED.desiredRetention()) : wanted.getValue(),
                review.unitVersion()));
    }

    /** Days since the same was asked before; 0 the first time, and where the clock was set back. */
    private long elapsed(Review review) {
        Instant before = last.getOrDefault(review.item(), review.at());
        last.merge(review.item(), review.at(), (a, b) -> a.isAfter(b) ? a : b);
        return Math.max(0, ChronoUnit.DAYS.between(day(before), day(review.at())));
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void row(List<String> cells) {
        csv.append(cells.stream().map(ReviewLog::cell).collect(Collectors.joining(","))).append("\r\n");
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
