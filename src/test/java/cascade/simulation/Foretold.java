package cascade.simulation;

/** How many of the published experiments the model foretells, for who measures it from elsewhere. */
public final class Foretold {
    private Foretold() {}

    /** The share of all published experiments that a network doesn't foretell, in percent. */
    public static double missed(Network network) {
        Score score = Score.of(Simulator.of(network), network.values(), Experiments.all());
        return 100.0 * (score.rows().size() - score.hits()) / score.rows().size();
    }
}
