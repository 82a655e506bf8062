package cascade.ui.pathway;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Places the map's parts: tools above, legend below, the panel beside; below instead where it is narrow. */
final class PathwayPane extends Region {
    private static final double PANEL = 21.3;
    private static final double NARROW = 48;
    private static final double GAP = 1.07;

    private final Region tools;
    private final Region map;
    private final Region legend;
    private final Region zoom;
    private final Region side;
    private final ObservableDoubleValue em;

    PathwayPane(Region tools, Region map, Region legend, Region zoom, Region side, ObservableDoubleValue em) {
        this.tools = tools;
        this.map = map;
        this.legend = legend;
        this.zoom = zoom;
        this.side = side;
        this.em = em;
        getStyleClass().add("pathway");
        getChildren().addAll(tools, map, legend, zoom, side);
        em.addListener((_, _, _) -> requestLayout());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double gap = em.get() * GAP;
        double x = in.getLeft();
        double y = in.getTop();
        double width = getWidth() - x - in.getRight();
        double height = getHeight() - y - in.getBottom();
        boolean narrow = getWidth() < NARROW * em.get();
        double left = narrow ? width : width - PANEL * em.get() - gap;
        double all = narrow ? Math.max(height * 0.46, 0) : height;

        double top = tools.prefHeight(left);
        place(tools, x, y, left, top);
        double zoomWidth = zoom.prefWidth(-1);
        double below = narrow ? 0 : legend.prefHeight(left - zoomWidth - gap);
        double bottom = Math.max(below, zoom.prefHeight(-1));
        legend.setVisible(!narrow);
        double mapHeight = Math.max(0, all - top - (narrow ? 0 : bottom) - gap);
        place(map, x, y + top + gap / 2, left, mapHeight);
        double foot = narrow ? y + top + gap / 2 + mapHeight - zoom.prefHeight(-1)
                : y + all - bottom + (bottom - zoom.prefHeight(-1)) / 2;
        place(legend, x, y + all - below - (bottom - below) / 2, left - zoomWidth - gap, below);
        place(zoom, x + left - zoomWidth, foot, zoomWidth, zoom.prefHeight(-1));
        if (narrow) {
            place(side, x, y + all + gap / 2, width, height - all - gap / 2);
        } else {
            place(side, x + left + gap, y, width - left - gap, height);
        }
    }

    private static void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(Math.round(x), Math.round(y), Math.round(width), Math.round(height));
    }
}
