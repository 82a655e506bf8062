package cascade.ui.kit;

import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;

/** Blocks in rows, each as wide as the others, as many to a row as there is room for. */
public final class EvenGrid extends Arranged {
    /** Rows stand no further apart than this, in em. */
    private static final double UNDER = 1.2;

    private final double narrowest;
    private final int most;
    private final double gap;

    /**
     * @param narrowest the least width of a block, in em
     * @param most how many stand in a row at most
     * @param gap between two, in em
     * @param em one em in pixels
     * @param blocks what stands in it
     */
    public EvenGrid(double narrowest, int most, double gap, ObservableDoubleValue em, List<? extends Node> blocks) {
        super(em, narrowest * most + gap * (most - 1));
        this.narrowest = narrowest;
        this.most = most;
        this.gap = gap;
        getChildren().addAll(blocks);
    }

    /** How many stand in a row of a width: of rows that are needed, all are about as full. */
    private int count(double width) {
        int room = Math.clamp((int) ((width + em(gap) + 1) / (em(narrowest) + em(gap))), 1, most);
        int blocks = Math.max(1, getManagedChildren().size());
        int rows = (blocks + room - 1) / room;
        return (blocks + rows - 1) / rows;
    }

    @Override
    protected double arrange(double width, boolean place) {
        int count = count(width);
        double between = Math.round(em(gap));
        double each = Math.floor((width - between * (count - 1)) / count);
        List<Node> blocks = getManagedChildren();
        double y = 0;
        double under = Math.round(em(Math.min(gap, UNDER)));
        for (int first = 0; first < blocks.size(); first += count) {
            List<Node> row = blocks.subList(first, Math.min(first + count, blocks.size()));
            double height = row.stream().mapToDouble(block -> Math.ceil(block.prefHeight(each))).max().orElse(0);
            for (int i = 0; place && i < row.size(); i++) {
                row.get(i).resizeRelocate(i * (each + between), y, each, height);
            }
            y += height + under;
        }
        return Math.max(0, y - under);
    }
}
