package cascade.ui;

import cascade.practice.Confidence;
import cascade.practice.Notebook;
import cascade.practice.Notebooks;
import cascade.practice.Past;
import cascade.practice.item.Item;
import cascade.practice.item.Items;
import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Parameters;
import cascade.practice.schedule.Rating;
import cascade.practice.schedule.Scheduler;
import cascade.unit.Unit;
import cascade.unit.UnitIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** A notebook in which somebody has answered before. */
public final class Studied extends Notebook.Passing {
    private final List<Past> past;

    private Studied(List<Past> past) {
        this.past = List.copyOf(past);
        Map<String, Instant> firsts = new HashMap<>();
        Map<String, Memory> memories = new HashMap<>();
        for (Past each : past) {
            firsts.putIfAbsent(each.item(), each.at());
            memories.put(each.item(), each.after());
        }
        load(memories, firsts, Set.of());
    }

    /** With these answers. */
    static Notebooks of(List<Past> past) {
        Notebook one = new Studied(past);
        return then -> then.accept(one);
    }

    /** With those of somebody who has practised a unit for some weeks until a moment; seeded. */
    public static Notebooks forWeeks(Unit unit, Instant until) {
        List<Item> items = Items.of(new UnitIndex(unit), "compare");
        Scheduler scheduler = new Scheduler(Parameters.PUBLISHED);
        SplittableRandom chance = new SplittableRandom(26);
        Map<String, Memory> memories = new HashMap<>();
        List<Past> past = new ArrayList<>();
        int met = 0;
        for (int day = 40; day > 0; day--) {
            Instant at = until.minus(Duration.ofDays(day)).minusSeconds(3600);
            List<Item> asked = new ArrayList<>();
            for (Item item : items.subList(0, met)) {
                Instant due = memories.getOrDefault(item.id(), Memory.unseen()).due().orElse(Instant.MAX);
                if (!due.isAfter(at)) {
                    asked.add(item);
                }
            }
            int more = day > 4 ? Math.min(6, items.size() - met) : 0;
            asked.addAll(items.subList(met, met + more));
            met += more;
            for (Item item : asked) {
                at = at.plusSeconds(30);
                Memory before = memories.getOrDefault(item.id(), Memory.unseen());
                double recall = before.lastReview().isEmpty() ? 0.65 : scheduler.retrievability(before, at);
                boolean right = chance.nextDouble() < recall;
                double sure = chance.nextDouble() + (right ? 0.25 : -0.1);
                Confidence said = sure > 0.75 ? Confidence.SURE : sure > 0.35 ? Confidence.THINK_SO : Confidence.GUESS;
                Rating rating = !right ? Rating.AGAIN : said == Confidence.GUESS ? Rating.HARD : Rating.GOOD;
                Memory after = scheduler.review(before, rating, at);
                memories.put(item.id(), after);
                past.add(new Past(item.id(), at, "", right ? 1 : 0, Optional.of(said), rating, after,
                        Duration.ofSeconds(20)));
            }
        }
        return of(past);
    }

    @Override
    public void history(Consumer<List<Past>> then) {
        then.accept(past);
    }
}
