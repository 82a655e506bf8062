package cascade.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;

/** Blocks under one another, in as many columns as there is room for, of about one height: as in a newspaper. */
public final class Columns extends Arranged {
    private static final double GAP = 2.4;
    private static final double BETWEEN = 0.45;

    private final double narrowest;
    private final int most;

    /**
     * @param narrowest the least width of a column, in em
     * @param most how many columns at most
     * @param em one em in pixels
     * @param blocks what stands in them; none is parted
     */
    public Columns(double narrowest, int most, ObservableDoubleValue em, List<? extends Node> blocks) {
        super(em, narrowest * most + GAP * (most - 1));
        this.narrowest = narrowest;
        this.most = most;
        getChildren().addAll(blocks);
    }

    @Override
    protected double arrange(double width, boolean place) {
        List<List<Block>> columns = columns(width);
        double each = each(width);
        double x = 0;
        for (List<Block> column : columns) {
            double y = 0;
            for (Block block : column) {
                if (place) {
                    block.node().resizeRelocate(Math.round(x), y, each, block.height());
                }
                y += block.height() + between();
            }
            x += each + em(GAP);
        }
        return columns.stream().mapToDouble(this::height).max().orElse(0);
    }

    private double between() {
        return Math.round(em(BETWEEN));
    }

    private int count(double width) {
        double gap = em(GAP);
        return Math.clamp((int) ((width + gap + 1) / (em(narrowest) + gap)), 1, most);
    }

    private double each(double width) {
        int count = count(width);
        return Math.floor((width - em(GAP) * (count - 1)) / count);
    }

    /** A block and how high it is in a column; measured once, for measuring text is what takes the time. */
    private record Block(Node node, double height) {}

    private double height(List<Block> column) {
        return column.stream().mapToDouble(Block::height).sum() + between() * Math.max(0, column.size() - 1);
    }

    /** The blocks in their order, in columns of the least height that holds them all. */
    private List<List<Block>> columns(double width) {
        double each = each(width);
        List<Block> blocks = getManagedChildren().stream().map(
                node -> new Block(node, Math.ceil(node.prefHeight(each)))).toList();
        int count = count(width);
        double highest = height(blocks);
        double least = highest / count;
        List<List<Block>> columns = fill(blocks, least);
        while (columns.size() > count && least < highest) {
            least = Math.min(highest, least + em(1));
            columns = fill(blocks, least);
        }
        return columns;
    }

    private List<List<Block>> fill(List<Block> blocks, double high) {
        List<List<Block>> columns = new ArrayList<>();
        List<Block> column = new ArrayList<>();
        for (Block block : blocks) {
            column.add(block);
            if (column.size() > 1 && height(column) > high) {
                column.removeLast();
                columns.add(column);
                column = new ArrayList<>(List.of(block));
            }
        }
        columns.add(column);
        return columns;
    }
}
