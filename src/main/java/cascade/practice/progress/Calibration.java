package cascade.practice.progress;

import cascade.practice.Confidence;
import cascade.practice.Past;
import cascade.practice.item.Item;
import cascade.practice.schedule.Rating;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where confidence and knowledge part. An answer is right where all of it was; what was answered without saying how sure
 * isn't counted.
 *
 * @param right for each confidence, how many answers were right, of those given with it
 * @param sureButWrong the items that were last answered wrongly and with confidence, the newest first
 */
public record Calibration(Map<Confidence, Share> right, List<Item> sureButWrong) {
    /** From so many answers on, they say something. */
    public static final int ENOUGH = 10;

    /** Keeps copies that can't change. */
    public Calibration {
        right = Map.copyOf(right);
        sureButWrong = List.copyOf(sureButWrong);
    }

    /** How many answers were right, of those given with a confidence. */
    public Share of(Confidence confidence) {
        return right.getOrDefault(confidence, Share.NONE);
    }

    /** How many answers are counted. */
    public int answers() {
        return right.values().stream().mapToInt(Share::of).sum();
    }

    /** Whether there is enough to say something. */
    public boolean isEnough() {
        return answers() >= ENOUGH;
    }

    /**
     * Looks at a history.
     *
     * @param items those that the unit still has
     * @param history answers in the order they were given
     */
    static Calibration of(List<Item> items, List<Past> history) {
        Map<Confidence, Share> right = new EnumMap<>(Confidence.class);
        Map<String, Past> last = new LinkedHashMap<>();
        for (Past past : history) {
            past.sure().ifPresent(sure -> right.merge(sure, Share.NONE.and(past.credit() >= 1),
                    (before, _) -> before.and(past.credit() >= 1)));
            // In the order of the last answers.
            last.remove(past.item());
            last.put(past.item(), past);
        }
        Map<String, Item> known = new LinkedHashMap<>();
        items.forEach(item -> known.put(item.id(), item));
        List<Item> wrong = new ArrayList<>();
        for (Past past : last.values()) {
            if (past.rating() == Rating.AGAIN && past.sure().filter(Confidence.SURE::equals).isPresent()) {
                Optional.ofNullable(known.get(past.item())).ifPresent(wrong::add);
            }
        }
        Collections.reverse(wrong);
        return new Calibration(right, wrong);
    }
}
