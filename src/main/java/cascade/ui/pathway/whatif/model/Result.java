package cascade.ui.pathway.whatif.model;

import cascade.simulation.Network;
import cascade.simulation.Run;
import cascade.simulation.Runs;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What came of something that was tried.
 *
 * @param setup what was tried
 * @param network what was run
 * @param with the run in which something is done
 * @param without the other, at the same hours
 */
public record Result(Setup setup, Network network, Run with, Run without) {
    /** A fold that is no higher than this fills no more than it would there. */
    private static final double FOLD = 2;

    /** The level of a node at an hour. */
    public double level(String node, double hour) {
        return with.at(network.number(node), hour);
    }

    /** The level of a node at an hour without what is done. */
    public double levelWithout(String node, double hour) {
        return without.at(network.number(node), hour);
    }

    /** How full a level is, from 0 to 1: an activity as it is, a fold or an amount over the highest that it comes to. */
    double share(String node, double level) {
        int number = network.number(node);
        return Math.clamp(level / (network.isActivity(number) ? 1 : most(number)), 0, 1);
    }

    private double most(int number) {
        double most = Math.max(Arrays.stream(with.levels()[number]).max().orElse(0),
                Arrays.stream(without.levels()[number]).max().orElse(0));
        return with.rest()[number] > 0 ? Math.max(FOLD * with.rest()[number], most) : Math.max(most, 1e-9);
    }

    /** The nodes that are moved furthest, so many at most; none that is hardly moved. */
    public List<String> movedMost(int count) {
        return network.nodes().stream().filter(node -> moved(node) >= Runs.SHARE).sorted(
                Comparator.comparingDouble(this::moved).reversed()).limit(count).toList();
    }

    /** Whether a node is higher than it would be where it is furthest from that. */
    public boolean rises(String node) {
        int number = network.number(node);
        double most = 0;
        for (int i = 0; i < with.times().length; i++) {
            double by = with.levels()[number][i] - without.levels()[number][i];
            most = Math.abs(by) > Math.abs(most) ? by : most;
        }
        return most > 0;
    }

    /** How far a node is moved at its furthest, as a share of what it would be; what is nearly nothing isn't moved. */
    double moved(String node) {
        int number = network.number(node);
        double furthest = 0;
        for (int i = 0; i < with.times().length; i++) {
            double here = with.levels()[number][i];
            double there = without.levels()[number][i];
            furthest = Math.max(furthest, Math.abs(here - there) / Math.max(0.01, Math.max(here, there)));
        }
        return furthest;
    }
}
