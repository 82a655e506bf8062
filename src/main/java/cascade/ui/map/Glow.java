package cascade.ui.map;

import cascade.messages.Messages;
import java.util.Map;
import java.util.Optional;

/**
 * A light round nodes that says how much of each there is, and the same in words. Nodes that aren't named look as always.
 *
 * @param nodes by id
 */
public record Glow(Map<String, Mark> nodes) {
    /** No light anywhere. */
    public static final Glow NONE = new Glow(Map.of());

    /**
     * How one node glows.
     *
     * @param strength how strong the light is: 0, none at all, to 1
     * @param filled how full its ring is: 0 to 1
     * @param fading whether it is less than it was, or should be
     * @param lit whether it glows at all; else there are only the words
     * @param words what it comes to
     */
    public record Mark(double strength, double filled, boolean fading, boolean lit, String words) {}

    /** Keeps a copy that can't change. */
    public Glow {
        nodes = Map.copyOf(nodes);
    }

    /** The mark of a node that glows. */
    Optional<Mark> of(String node) {
        return Optional.ofNullable(nodes.get(node)).filter(Mark::lit);
    }

    /** What is said of a node, and after it what its glow comes to. */
    String said(String node, String words) {
        Mark mark = nodes.get(node);
        return mark == null ? words : Messages.text("glow.said", words, mark.words());
    }
}
