package cascade.study;

import cascade.practice.Confidence;
import cascade.practice.item.Item;
import cascade.practice.item.Items;
import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Parameters;
import cascade.practice.schedule.Rating;
import cascade.practice.schedule.Scheduler;
import cascade.unit.Unit;
import cascade.unit.UnitIndex;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.UUID;

/**
 * Writes study data as years of study leave them, for measuring: each item is answered when it comes back, and remembered
 * nine times of ten. Two of three items of the unit that comes with Cascade are among them; the rest have ids that no unit
 * has any more.
 */
public final class YearsOfStudy {
    /** What the issue asks for. */
    public static final int REVIEWS = 100_000;
    /** What the issue asks for. */
    public static final int ITEMS = 20_000;

    /** Over so long new items are begun: not as in life, but so that there are as many. */
    private static final Duration BEGINNING = Duration.ofDays(20);
    /** So long nobody has answered: some items are due. */
    private static final Duration PAUSE = Duration.ofDays(3);

    private final Scheduler scheduler = new Scheduler(Parameters.PUBLISHED);
    private final Random random = new Random(13);

    private record Next(Instant at, String item, Memory memory) {}

    private YearsOfStudy() {}

    /** Takes the folder, which is made and gets the file by its usual name; and how many answers and items. */
    public static void main(String[] args) throws IOException, SQLException {
        Unit unit = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();
        Path file = Path.of(args[0]).resolve(unit.id() + ".db");
        write(file, Items.of(new UnitIndex(unit), "compare"), args.length > 1 ? Integer.parseInt(args[1]) : REVIEWS,
                args.length > 2 ? Integer.parseInt(args[2]) : ITEMS, Instant.now());
        System.out.println(file + ": " + Files.size(file) / 1_000_000 + " MB");
    }

    /** Writes them. */
    public static void write(Path file, List<Item> unit, int reviews, int items, Instant until)
            throws IOException, SQLException {
        Clock clock = Clock.systemUTC();
        StudyData.open(file, clock).data().orElseThrow().close();
        Files.deleteIfExists(StoreFiles.beside(file, ".sum"));
        try (Connection connection = Database.open(file); EventWriter writer = new EventWriter(connection)) {
            writer.addAll(new YearsOfStudy().answers(ids(unit, items), reviews, until));
        }
        // Closed in good order, as every window does.
        StudyData.open(file, clock).data().orElseThrow().close();
    }

    private static List<String> ids(List<Item> unit, int items) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < unit.size(); i++) {
            if (i % 3 < 2) {
                ids.add(unit.get(i).id());
            }
        }
        while (ids.size() < items) {
            ids.add("former.item-" + ids.size());
        }
        return ids;
    }

    private List<Event> answers(List<String> items, int reviews, Instant until) {
        PriorityQueue<Next> ahead = new PriorityQueue<>(Comparator.comparing(Next::at));
        for (int i = 0; i < items.size(); i++) {
            ahead.add(new Next(Instant.EPOCH.plus(BEGINNING.multipliedBy(i * 7919L % items.size()).dividedBy(
                    items.size())), items.get(i), Memory.unseen()));
        }
        List<Review> all = new ArrayList<>();
        for (int i = 0; i < reviews; i++) {
            Next now = ahead.remove();
            Rating rating = random.nextInt(10) == 0 ? Rating.AGAIN : random.nextInt(4) == 0 ? Rating.HARD : Rating.GOOD;
            Memory after = scheduler.review(now.memory(), rating, now.at());
            Optional<Confidence> sure = random.nextInt(5) == 0 ? Optional.empty()
                    : Optional.of(Confidence.values()[random.nextInt(3)]);
            all.add(new Review(new UUID(random.nextLong(), random.nextLong()), now.item(), now.at(), "picked",
                    rating == Rating.AGAIN ? 0 : 1, sure, rating, Standing.of(after), "1.0",
                    Duration.ofMillis(random.nextInt(60_000))));
            ahead.add(new Next(after.due().orElseThrow().plusSeconds(random.nextInt(40_000)), now.item(), after));
        }
        Duration shift = Duration.between(all.getLast().at(), until.minus(PAUSE));
        return all.stream().<Event>map(review -> new Event.Answered(later(review, shift))).toList();
    }

    private static Review later(Review review, Duration shift) {
        Standing after = review.after();
        return new Review(review.id(), review.item(), review.at().plus(shift), review.answer(), review.credit(),
                review.confidence(), review.rating(),
                new Standing(after.phase(), after.stability(), after.difficulty(), after.due().plus(shift),
                        after.step(),
                        after.repetitions(), after.lapses(), after.scheduledDays()),
                review.unitVersion(), review.taken());
    }
}
