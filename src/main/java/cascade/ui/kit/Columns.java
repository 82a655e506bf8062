package cascade.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Blocks under one another, in as many columns as there is room for, of about one height: as in a newspaper. */
public final class Columns extends Region {
    private static final double GAP = 2.4;
    private static final double BETWEEN = 0.45;

    private final double narrowest;
    private final int most;
    private final ObservableDoubleValue em;

    /**
     * @param narrowest the least width of a column, in em
     * @param most how many columns at most
     * @param em one em in pixels
     * @param blocks what stands in them; none is parted
     */
    public Columns(double narrowest, int most, ObservableDoubleValue em, List<? extends Node> blocks) {
        this.narrowest = narrowest;
        this.most = most;
        this.em = em;
        getChildren().addAll(blocks);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return em.get() * (narrowest * most + GAP * (most - 1));
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? computePrefWidth(-1) : width;
        return columns(room).stream().mapToDouble(column -> height(column, room)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double each = each(getWidth());
        double x = 0;
        for (List<Node> column : columns(getWidth())) {
            double y = 0;
            for (Node block : column) {
                double height = Math.ceil(block.prefHeight(each));
                block.resizeRelocate(Math.round(x), y, each, height);
                y += height + between();
            }
            x += each + em.get() * GAP;
        }
    }

    private double between() {
        return Math.round(em.get() * BETWEEN);
    }

    private int count(double width) {
        double gap = em.get() * GAP;
        return Math.clamp((int) ((width + gap + 1) / (em.get() * narrowest + gap)), 1, most);
    }

    private double each(double width) {
        int count = count(width);
        return Math.floor((width - em.get() * GAP * (count - 1)) / count);
    }

    private double height(List<Node> column, double width) {
        return column.stream().mapToDouble(block -> Math.ceil(block.prefHeight(each(width)))).sum()
                + between() * Math.max(0, column.size() - 1);
    }

    /** The blocks in their order, in columns of the least height that holds them all. */
    private List<List<Node>> columns(double width) {
        List<Node> blocks = List.copyOf(getManagedChildren());
        int count = count(width);
        double highest = height(blocks, width);
        double least = highest / count;
        List<List<Node>> columns = fill(blocks, width, least);
        while (columns.size() > count && least < highest) {
            least = Math.min(highest, least + em.get());
            columns = fill(blocks, width, least);
        }
        return columns;
    }

    private List<List<Node>> fill(List<Node> blocks, double width, double high) {
        List<List<Node>> columns = new ArrayList<>();
        List<Node> column = new ArrayList<>();
        for (Node block : blocks) {
            column.add(block);
            if (column.size() > 1 && height(column, width) > high) {
                column.removeLast();
                columns.add(column);
                column = new ArrayList<>(List.of(block));
            }
        }
        columns.add(column);
        return columns;
    }
}
