package cascade.practice.progress;

import cascade.practice.item.Item;
import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Phase;
import cascade.practice.schedule.Scheduler;
import cascade.unit.Route;
import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well each thing of a unit is remembered at one moment.
 * <p>
 * An item counts for every thing that it is {@linkplain Item#about about}. Several items are gathered as the mean over
 * those that were asked, however hard each is; how many there are besides is told with it. An item counts as likely to be
 * remembered as the forgetting curve has it, but as nothing where it was missed, or guessed, the last time and waits to be
 * asked again within the day: the curve takes that for remembered, as its answer was just read, which isn't knowing it.
 */
public final class Strengths {
    private final Map<Route, BitSet> about = new HashMap<>();
    private final BitSet asked = new BitSet();
    private final double[] recalls;

    /**
     * @param items all that can be asked
     * @param memories what is known of them, by their ids
     * @param scheduler knows how memory falls
     * @param now the moment
     */
    public Strengths(List<Item> items, Map<String, Memory> memories, Scheduler scheduler, Instant now) {
        recalls = new double[items.size()];
        for (int i = 0; i < recalls.length; i++) {
            Item item = items.get(i);
            Memory memory = memories.getOrDefault(item.id(), Memory.unseen());
            if (memory.phase() != Phase.NEW) {
                asked.set(i);
                recalls[i] = recall(memory, scheduler, now);
            }
            for (Route route : item.about()) {
                about.computeIfAbsent(route, _ -> new BitSet()).set(i);
            }
        }
    }

    /** How likely an item is to be remembered now, from 0 to 1; 0 where it was missed or guessed the last time. */
    private static double recall(Memory memory, Scheduler scheduler, Instant now) {
        boolean missed = memory.phase() == Phase.RELEARNING
                || memory.phase() == Phase.LEARNING && memory.step() == 0;
        return missed ? 0 : scheduler.retrievability(memory, now);
    }

    /** Of all items together. */
    public Strength whole() {
        BitSet all = new BitSet();
        all.set(0, recalls.length);
        return of(all);
    }

    /** Of one thing; {@link Strength#NONE} where nothing is asked about it. */
    public Strength of(Route route) {
        return of(Set.of(route));
    }

    /** Of several things together: an item that is about more than one of them counts once. */
    public Strength of(Collection<Route> routes) {
        BitSet items = new BitSet();
        for (Route route : routes) {
            BitSet more = about.get(route);
            if (more != null) {
                items.or(more);
            }
        }
        return of(items);
    }

    private Strength of(BitSet items) {
        double sum = 0;
        int count = 0;
        for (int i = items.nextSetBit(0); i >= 0; i = items.nextSetBit(i + 1)) {
            if (asked.get(i)) {
                sum += recalls[i];
                count++;
            }
        }
        return count == 0 && items.isEmpty() ? Strength.NONE
                : new Strength(count == 0 ? 0 : sum / count, count, items.cardinality());
    }
}
