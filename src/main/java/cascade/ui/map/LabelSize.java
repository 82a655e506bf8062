package cascade.ui.map;

import cascade.unit.Depth;

/**
 * How large the labels of nodes are, in map units, as in the style sheet. Both depths share their ground, so that a map with
 * fewer nodes has room for larger labels.
 */
public final class LabelSize {
    /** The smallest label that can be read, in pixels at 100 %. */
    public static final double READABLE = 9;

    private LabelSize() {}

    /** The size of the labels of a depth. */
    public static double of(Depth depth) {
        return switch (depth) {
        case SIMPLE -> 18.5;
        case ADVANCED -> 15;
        };
    }
}
