package cascade.ui.map;

import cascade.messages.Messages;
import java.util.Map;
import java.util.Optional;

/**
 * How active the nodes of a map are, how much its arrows carry, and where something is done to them. What isn't named
 * shows nothing of that.
 *
 * @param nodes by id
 * @param arrows by id
 */
public record Activity(Map<String, OfNode> nodes, Map<String, OfArrow> arrows) {
    /** None of it. */
    public static final Activity NONE = new Activity(Map.of(), Map.of());

    /** What is done to a node or an arrow. */
    public enum Touch {
        /** Nothing. */
        NONE,
        /** It is held back. */
        HELD,
        /** It is driven. */
        DRIVEN
    }

    /**
     * Of a node.
     *
     * @param share how active it is: 0 to 1
     * @param without how active it would be without what is done: 0 to 1
     * @param touch what is done to it
     * @param words the same in words
     */
    public record OfNode(double share, double without, Touch touch, String words) {
        /** So little more or less isn't shown. */
        private static final double ALIKE = 0.1;

        /** Whether it is clearly more than it would be, or less: 1, -1, or 0 where it isn't. */
        int against() {
            double most = Math.max(share, without);
            return most < 0.005 || Math.abs(share - without) < ALIKE * most ? 0 : share > without ? 1 : -1;
        }
    }

    /**
     * Of an arrow.
     *
     * @param flow how much it carries: 0 to 1
     * @param touch what is done to it
     * @param words the same in words
     */
    public record OfArrow(double flow, Touch touch, String words) {}

    /** Keeps copies that can't change. */
    public Activity {
        nodes = Map.copyOf(nodes);
        arrows = Map.copyOf(arrows);
    }

    Optional<OfNode> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    Optional<OfArrow> arrow(String id) {
        return Optional.ofNullable(arrows.get(id));
    }

    /** What is said of a node, and after it how active it is. */
    String saidOfNode(String id, String words) {
        return node(id).map(it -> Messages.text("glow.said", words, it.words())).orElse(words);
    }

    /** What is said of an arrow, and after it how much it carries. */
    String saidOfArrow(String id, String words) {
        return arrow(id).map(it -> Messages.text("glow.said", words, it.words())).orElse(words);
    }
}
