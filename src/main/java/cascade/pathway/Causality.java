package cascade.pathway;

import cascade.unit.Arrow;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has to have happened before what, among some arrows. */
public final class Causality {
    private final Collection<Arrow> arrows;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Set<String> asking = new HashSet<>();

    private Causality(Collection<Arrow> arrows) {
        this.arrows = arrows;
    }

    /**
     * The rank of each arrow, by its id: 0 for one at whose start none of the others ends, else one more than the highest
     * rank of those that end there. In a loop it is begun with the arrow that comes first.
     */
    public static Map<String, Integer> ranks(Collection<Arrow> arrows) {
        Causality causality = new Causality(arrows);
        arrows.forEach(causality::rank);
        return Map.copyOf(causality.ranks);
    }

    private int rank(Arrow arrow) {
        Integer known = ranks.get(arrow.id());
        if (known != null) {
            return known;
        }
        if (!asking.add(arrow.id())) {
            // It leads to itself: the loop is cut here.
            return -1;
        }
        List<Arrow> before = arrows.stream().filter(other -> other.to().equals(arrow.from())).toList();
        int rank = before.stream().mapToInt(this::rank).max().orElse(-1) + 1;
        asking.remove(arrow.id());
        ranks.put(arrow.id(), rank);
        return rank;
    }
}
