package cascade.simulation;

import cascade.unit.Model.Input;
import cascade.unit.Model.Rule;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** What a network's graph says of the direction in which a level moves another: by how the levels are made, not by runs. */
final class Signs {
    private final Network network;

    Signs(Network network) {
        this.network = network;
    }

    /**
     * By number of the node, 1 where every way from a node to it raises it, -1 where every way lowers it, 0 where ways
     * disagree or there is none.
     */
    int[] from(int start) {
        int size = network.nodes().size();
        boolean[][] reached = new boolean[2][size];
        Deque<int[]> next = new ArrayDeque<>();
        next.add(new int[]{start, 0});
        reached[0][start] = true;
        while (!next.isEmpty()) {
            int[] at = next.remove();
            for (int to = 0; to < size; to++) {
                for (int sign : edges(at[0], to)) {
                    int turned = sign > 0 ? at[1] : 1 - at[1];
                    if (!reached[turned][to]) {
                        reached[turned][to] = true;
                        next.add(new int[]{to, turned});
                    }
                }
            }
        }
        int[] signs = new int[size];
        Arrays.setAll(signs, i -> (reached[0][i] ? 1 : 0) - (reached[1][i] ? 1 : 0));
        return signs;
    }

    private int[] edges(int from, int to) {
        return switch (network.rule(to)) {
        case Rule.Given _,Rule.Dosed _ -> new int[]{};
        case Rule.Passed passed -> network.from(passed.arrow()) == from ? new int[]{1} : new int[]{};
        case Rule.Activity activity -> {
            boolean raises = activity.gate().stream().flatMap(clause -> clause.any().stream()).anyMatch(
                    input -> comes(input, from));
            boolean lowers = activity.held().stream().anyMatch(input -> comes(input, from));
            yield signs(raises, lowers);
        }
        case Rule.Fold fold -> signs(
                fold.adds().stream().anyMatch(input -> comes(input, from))
                        || fold.needs().stream().anyMatch(input -> comes(input, from))
                        || fold.times().stream().anyMatch(arrow -> network.from(arrow) == from),
                false);
        };
    }

    private boolean comes(Input input, int from) {
        return input.arrow().filter(arrow -> network.from(arrow) == from).isPresent();
    }

    private static int[] signs(boolean raises, boolean lowers) {
        if (raises && lowers) {
            return new int[]{1, -1};
        }
        return raises ? new int[]{1} : lowers ? new int[]{-1} : new int[]{};
    }
}
