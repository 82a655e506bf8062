package cascade.practice.progress;

import cascade.practice.Confidence;
import cascade.practice.Past;
import cascade.practice.item.Item;
import cascade.practice.item.Option;
import cascade.practice.item.Source;
import cascade.practice.item.Task;
import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Parameters;
import cascade.practice.schedule.Phase;
import cascade.practice.schedule.Rating;
import cascade.practice.schedule.Scheduler;
import cascade.unit.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Items, memories and answers of no unit. */
final class Histories {
    static final Scheduler SCHEDULER = new Scheduler(Parameters.PUBLISHED);
    static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");

    private Histories() {}

    /** An item about some nodes. */
    static Item item(String id, String... nodes) {
        List<Option> options = List.of(new Option("a", "Yes", true, "", List.of(), Optional.empty()),
                new Option("b", "No", false, "It isn't.", List.of(), Optional.empty()));
        return new Item(id, Source.ARROW, "What of " + id + "?", new Task.Choose(options, false), "Because.", List.of(),
                Stream.of(nodes).map(Histories::node).toList(), Set.of(), Optional.empty());
    }

    static Route node(String id) {
        return new Route(Route.Kind.NODE, id);
    }

    /** What was learned so many days ago, is due in so many, and has this stability. */
    static Memory learned(double stability, int daysAgo, int dueIn) {
        return memory(Phase.REVIEW, stability, NOW.minus(Duration.ofDays(daysAgo)), NOW.plus(Duration.ofDays(dueIn)));
    }

    static Memory memory(Phase phase, double stability, Instant last, Instant due) {
        return new Memory(phase, stability, 5, Optional.of(due), Optional.of(last), 0, 2, 0, 0);
    }

    /** An answer that leaves a memory. */
    static Past past(String item, Instant at, Rating rating, Optional<Confidence> sure, Memory after) {
        return new Past(item, at, "", rating == Rating.AGAIN ? 0 : 1, sure, rating, after, Duration.ofSeconds(9));
    }

    /** Answers to some items over years, as the scheduler puts them down; seeded. */
    static List<Past> years(int reviews, int items, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Map<String, Memory> memories = new HashMap<>();
        List<Past> all = new ArrayList<>();
        Instant at = NOW.minus(Duration.ofDays(3000));
        for (int i = 0; i < reviews; i++) {
            String id = "item" + chance.nextInt(items);
            at = at.plusSeconds(chance.nextInt(2000));
            Rating rating = Rating.of(1 + chance.nextInt(4));
            Memory after = SCHEDULER.review(memories.getOrDefault(id, Memory.unseen()), rating, at);
            memories.put(id, after);
            all.add(past(id, at, rating, Optional.of(Confidence.values()[chance.nextInt(3)]), after));
        }
        return all;
    }
}
