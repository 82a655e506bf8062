package cascade.practice;

import cascade.practice.item.Item;
import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Scheduler;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Which items a sitting asks, and in which order. The rule, which the learner is told: what was answered wrongly and with
 * confidence comes first, then what is due, that which is nearest to being forgotten first; after every two that are due, one
 * that is new. Nothing is asked before it is due. Items about the same arrow are kept apart, and kinds take turns.
 */
public final class Plan {
    /** After so many that are due comes a new one. */
    static final int DUE_FOR_A_NEW_ONE = 2;
    /** Between two items about the same there are so many others, where there are any. */
    static final int APART = 4;

    private final List<Item> items;
    private final Scheduler scheduler;

    /**
     * @param items all there are
     * @param scheduler knows what is nearest to being forgotten
     */
    public Plan(List<Item> items, Scheduler scheduler) {
        this.items = List.copyOf(items);
        this.scheduler = scheduler;
    }

    /**
     * What is asked.
     *
     * @param scope what it is about
     * @param most how many there are to be at most
     * @param mostNew how many of them may be new
     * @param known what is known of the items' memories, by their ids
     * @param sureButWrong ids of those that were answered wrongly and with confidence the last time
     * @param now the time
     * @param chance decides between what is alike
     */
    public List<Item> items(Scope scope, int most, int mostNew, Map<String, Memory> known, Set<String> sureButWrong,
            Instant now, RandomGenerator chance) {
        Map<String, Double> forgotten = new HashMap<>();
        List<Item> due = new ArrayList<>();
        List<Item> fresh = new ArrayList<>();
        for (Item item : items) {
            Memory memory = known.getOrDefault(item.id(), Memory.unseen());
            if (!scope.holds(item)) {
                continue;
            }
            if (memory.due().isEmpty()) {
                fresh.add(item);
            } else if (!memory.due().get().isAfter(now)) {
                due.add(item);
                forgotten.put(item.id(), scheduler.retrievability(memory, now));
            }
        }
        due.sort(Comparator.<Item, Boolean>comparing(item -> !sureButWrong.contains(item.id())).thenComparing(
                item -> forgotten.getOrDefault(item.id(), 0.0)).thenComparing(Item::id));
        List<Item> mixed = mixed(due, turns(fresh, chance), most, mostNew);
        return apart(mixed);
    }

    /** How many are due. */
    public long due(Scope scope, Map<String, Memory> known, Instant now) {
        return items.stream().filter(scope::holds).filter(item -> known.getOrDefault(item.id(),
                Memory.unseen()).due().filter(due -> !due.isAfter(now)).isPresent()).count();
    }

    /** How many were never asked. */
    public long fresh(Scope scope, Map<String, Memory> known) {
        return items.stream().filter(scope::holds).filter(
                item -> known.getOrDefault(item.id(), Memory.unseen()).due().isEmpty()).count();
    }

    /** New ones by chance, what they are made from taking turns, and of what is about the same only one for now. */
    private static List<Item> turns(List<Item> fresh, RandomGenerator chance) {
        List<Item> shuffled = new ArrayList<>(fresh);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, chance.nextInt(i + 1));
        }
        Map<Object, List<Item>> by = shuffled.stream().collect(Collectors.groupingBy(Item::source));
        List<Item> turns = new ArrayList<>();
        List<List<Item>> sources = new ArrayList<>(by.values());
        sources.sort(Comparator.comparing(source -> shuffled.indexOf(source.getFirst())));
        for (int i = 0; turns.size() < shuffled.size(); i++) {
            for (List<Item> source : sources) {
                if (i < source.size()) {
                    turns.add(source.get(i));
                }
            }
        }
        return turns;
    }

    private static List<Item> mixed(List<Item> due, List<Item> fresh, int most, int mostNew) {
        List<Item> mixed = new ArrayList<>();
        int old = 0;
        int young = 0;
        while (mixed.size() < most) {
            boolean more = old < due.size();
            boolean newer = young < Math.min(mostNew, fresh.size());
            if (!more && !newer) {
                break;
            }
            boolean turn = old >= DUE_FOR_A_NEW_ONE * (young + 1);
            if (newer && (turn || !more)) {
                mixed.add(fresh.get(young++));
            } else {
                mixed.add(due.get(old++));
            }
        }
        return mixed;
    }

    /** Each next one is the first that isn't about the same as the last few; where all are, the first. */
    private static List<Item> apart(List<Item> mixed) {
        List<Item> rest = new ArrayList<>(mixed);
        List<Item> ordered = new ArrayList<>();
        while (!rest.isEmpty()) {
            List<Item> last = ordered.subList(Math.max(0, ordered.size() - APART), ordered.size());
            Item next = rest.stream().filter(item -> last.stream().noneMatch(item::isSibling)).findFirst().orElse(
                    rest.getFirst());
            rest.remove(next);
            ordered.add(next);
        }
        return List.copyOf(ordered);
    }
}
