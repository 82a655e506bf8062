package cascade.ui.feature;

import cascade.ui.frame.Standpoint;
import cascade.unit.Comparison;
import cascade.unit.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was made to be shown, one of it at a time. What the reader has left stays as it is while there is room for it.
 * Beyond that, what was left longest ago is let go of: it is made anew when the reader comes back, and looks from where it
 * was left. A unit of usual size fits whole.
 *
 * @param <K> what each is for
 * @param <S> what is shown
 */
public final class Kept<K, S extends Leavable> implements AutoCloseable {
    /** So many nodes, together some 40 MB, have room besides a small unit and what is shown of it. */
    private static final int ROOM = 6_500;
    /** A thing in a unit, with the questions about it, takes as much as so many nodes. */
    private static final double THING = 0.4;

    private final Function<K, S> maker;
    private final int most;
    /** In the order in which they were shown; the last is shown now. */
    private final Map<K, S> made = new LinkedHashMap<>();
    private final Map<K, Standpoint> left = new HashMap<>();

    /**
     * @param most how many nodes may be kept besides those of what is shown
     * @param maker makes what is shown
     */
    public Kept(int most, Function<K, S> maker) {
        this.most = most;
        this.maker = maker;
    }

    /** How many nodes may be kept of a unit besides what is shown: the more there is in it, the fewer. */
    public static int room(Unit unit) {
        Comparison comparison = unit.comparison();
        int things = unit.terms().size() + unit.references().size() + unit.studies().size() + unit.numbers().size()
                + unit.claims().size() + comparison.columns().size() * comparison.rows().size();
        return Math.max(0, ROOM - (int) (THING * things));
    }

    /** What is shown for a key from now on; made where it isn't there. */
    public S show(K key) {
        S there = made.remove(key);
        S shown = there == null ? maker.apply(key) : there;
        made.put(key, shown);
        Standpoint from = left.remove(key);
        if (from != null) {
            shown.look(from);
        }
        letGo(shown);
        return shown;
    }

    private void letGo(S shown) {
        int room = most;
        for (K key : List.copyOf(made.keySet()).reversed()) {
            S one = made.get(key);
            Optional<Standpoint> from = one == null || one == shown ? Optional.empty() : one.standpoint();
            if (one != null && from.isPresent()) {
                room -= one.size();
                if (room < 0) {
                    made.remove(key);
                    left.put(key, from.get());
                    one.close();
                }
            }
        }
    }

    /** What was made for a key and is kept. */
    public Optional<S> find(K key) {
        return Optional.ofNullable(made.get(key));
    }

    /** All that is kept, and what is shown. */
    public List<S> all() {
        return new ArrayList<>(made.values());
    }

    /** From where each was looked at last, of those that tell it. */
    public Map<K, Standpoint> standpoints() {
        Map<K, Standpoint> all = new HashMap<>(left);
        made.forEach((key, one) -> one.standpoint().ifPresent(from -> all.put(key, from)));
        return Map.copyOf(all);
    }

    /** Whatever is made from now on looks from where another of its kind was looked at. */
    public void lookFrom(Map<K, Standpoint> standpoints) {
        left.putAll(standpoints);
    }

    /** Lets go of all of it, for good. */
    @Override
    public void close() {
        made.values().forEach(Leavable::close);
        made.clear();
        left.clear();
    }
}
