package cascade.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/**
 * A row that is as wide as what it holds where there is room, and wraps where there isn't. Nothing in it is wider than
 * the row itself, so that a long label wraps too instead of being cut off.
 *
 * <p>It takes gaps and alignments from {@link FlowPane}, with their style sheet properties, but arranges its children
 * itself: a flow pane gives each child its preferred width however little room there is. Measuring changes nothing.
 */
public class Wrapping extends FlowPane {
    /** Sums of rounded widths may differ by less than this, in pixels, without a child going into the next row. */
    private static final double SLACK = 0.01;

    /** A row of nodes. */
    public Wrapping(Node... nodes) {
        super(nodes);
    }

    /** A child where it goes within its row. */
    private record Placed(Node node, double x, double width, double height) {}

    /** A row, and how much of the pane it takes. */
    private record Row(List<Placed> placed, double width, double height) {}

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
        double widest = rows(Double.MAX_VALUE).stream().mapToDouble(Row::width).max().orElse(0);
        return snappedLeftInset() + widest + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + height(rows(room(width))) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        List<Row> rows = rows(room(getWidth()));
        Pos alignment = getAlignment() == null ? Pos.TOP_LEFT : getAlignment();
        double down = getHeight() - snappedTopInset() - snappedBottomInset() - height(rows);
        double y = snappedTopInset() + share(alignment.getVpos()) * down;
        for (Row row : rows) {
            double across = getWidth() - snappedLeftInset() - snappedRightInset() - row.width();
            double x = snappedLeftInset() + share(alignment.getHpos()) * across;
            for (Placed each : row.placed()) {
                layoutInArea(each.node(), x + each.x(), y, each.width(), row.height(), row.height(), Insets.EMPTY, true,
                        false, HPos.LEFT, getRowValignment() == null ? VPos.CENTER : getRowValignment());
            }
            y += row.height() + snapSpaceY(getVgap());
        }
    }

    private double room(double width) {
        return width < 0 ? Double.MAX_VALUE : Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    private double height(List<Row> rows) {
        return rows.stream().mapToDouble(Row::height).sum() + Math.max(0, rows.size() - 1) * snapSpaceY(getVgap());
    }

    private List<Row> rows(double room) {
        List<Row> rows = new ArrayList<>();
        List<Placed> row = new ArrayList<>();
        double end = 0;
        double gap = snapSpaceX(getHgap());
        for (Node node : getManagedChildren()) {
            double width = Math.max(snapSizeX(node.minWidth(-1)), Math.min(snapSizeX(node.prefWidth(-1)), room));
            if (!row.isEmpty() && end + gap + width > room + SLACK) {
                rows.add(row(row, end));
                row = new ArrayList<>();
            }
            double x = row.isEmpty() ? 0 : end + gap;
            row.add(new Placed(node, x, width, snapSizeY(heightOf(node, width))));
            end = x + width;
        }
        if (!row.isEmpty()) {
            rows.add(row(row, end));
        }
        return rows;
    }

    private static Row row(List<Placed> placed, double width) {
        return new Row(List.copyOf(placed), width, placed.stream().mapToDouble(Placed::height).max().orElse(0));
    }

    private static double heightOf(Node node, double width) {
        double across = node.getContentBias() == Orientation.HORIZONTAL ? width : -1;
        return Math.max(node.minHeight(across), node.prefHeight(across));
    }

    private static double share(HPos place) {
        return switch (place) {
        case LEFT -> 0;
        case CENTER -> 0.5;
        case RIGHT -> 1;
        };
    }

    private static double share(VPos place) {
        return switch (place) {
        case TOP, BASELINE -> 0;
        case CENTER -> 0.5;
        case BOTTOM -> 1;
        };
    }
}
