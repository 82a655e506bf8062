package cascade.pathway;

/** How far from a selected node the light goes. */
public enum Reach {
    /** Its own arrows and their other ends. */
    NEAR,
    /** Everything that leads to it. */
    UPSTREAM,
    /** Everything that it leads to. */
    DOWNSTREAM;

    /** What is lit round a node. */
    public Lit of(Graph graph, String node) {
        return switch (this) {
        case NEAR -> graph.around(node);
        case UPSTREAM -> graph.upstream(node);
        case DOWNSTREAM -> graph.downstream(node);
        };
    }

    /** How strongly what is lit round a node stands out: upstream and downstream fade with the distance. */
    public Levels levels(Graph graph, String node) {
        return switch (this) {
        case NEAR -> Levels.FULL;
        case UPSTREAM -> Levels.fading(graph, graph.stepsUpstream(node));
        case DOWNSTREAM -> Levels.fading(graph, graph.stepsDownstream(node));
        };
    }
}
