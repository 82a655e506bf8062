package cascade.practice.rebuild;

/**
 * Where an arrow starts and where it ends. Between two nodes there is one arrow each way at the most.
 *
 * @param from the id of the node that acts
 * @param to the id of the node that is acted on
 */
public record Ends(String from, String to) {

    /** Refuses an arrow from a node to itself. */
    public Ends {
        if (from.equals(to)) {
            throw new IllegalArgumentException("an arrow leads from " + from + " to itself");
        }
    }

    /** The other way round. */
    public Ends turned() {
        return new Ends(to, from);
    }

    /** Whether a node is one of the two. */
    public boolean touches(String node) {
        return from.equals(node) || to.equals(node);
    }
}
