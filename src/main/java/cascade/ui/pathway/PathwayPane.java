package cascade.ui.pathway;

import cascade.ui.map.Legend;
import java.util.function.Consumer;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Places the map's parts: tools above, legend below, the panel beside; below instead where it is narrow. */
final class PathwayPane extends Region {
    private static final double PANEL = 21.3;
    private static final double NARROWEST_PANEL = 15;
    private static final double PORTRAIT = 44;
    private static final double LOW = 22;
    private static final double TINY = 22;
    private static final PseudoClass LOW_STATE = PseudoClass.getPseudoClass("low");
    private static final double GAP = 1.07;
    /** With less room than this beside the tools, the legend gets a row of its own. */
    private static final double LEGEND = 17;

    private final Region tools;
    private final Region map;
    private final Legend legend;
    private final Region zoom;
    private final Region side;
    private final ObservableDoubleValue em;
    private final Consumer<Boolean> tiny;

    PathwayPane(Region tools, Region map, Legend legend, Region zoom, Region side, ObservableDoubleValue em,
            Consumer<Boolean> tiny) {
        this.tools = tools;
        this.map = map;
        this.legend = legend;
        this.zoom = zoom;
        this.side = side;
        this.em = em;
        this.tiny = tiny;
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
        double one = em.get();
        boolean low = getHeight() < TINY * one;
        tiny.accept(low);
        pseudoClassStateChanged(LOW_STATE, low);
        zoom.setVisible(!low);
        double gap = one * GAP;
        double x = in.getLeft();
        double y = in.getTop();
        double width = getWidth() - x - in.getRight();
        double height = getHeight() - y - in.getBottom();
        if (width < PORTRAIT * one && height > width) {
            double half = Math.round(height * 0.46);
            layoutMap(x, y, width, half);
            place(side, x, y + half + gap / 2, width, height - half - gap / 2);
        } else {
            double panel = Math.clamp(width * 0.42, Math.min(NARROWEST_PANEL * one, width * 0.52), PANEL * one);
            layoutMap(x, y, width - panel - gap, height);
            place(side, x + width - panel, y, panel, height);
        }
    }

    /** Tools, map, legend and zoom; where there is little room the legend goes, since the map needs it more. */
    private void layoutMap(double x, double y, double width, double height) {
        double one = em.get();
        double top = tools.prefHeight(width);
        double zoomWidth = zoom.prefWidth(-1);
        double zoomHeight = zoom.prefHeight(-1);
        boolean beside = width - zoomWidth - one > LEGEND * one;
        double legendWidth = beside ? width - zoomWidth - one : width;
        legend.compact(false);
        legend.compact(legend.prefHeight(legendWidth) > height * 0.1);
        boolean room = height > LOW * one;
        double legendHeight = room ? legend.prefHeight(legendWidth) : 0;
        legend.setVisible(room);
        double row = zoom.isVisible() ? zoomHeight : 0;
        double bottom = beside ? Math.max(legendHeight, row) : legendHeight + row;
        double zoomTop = beside ? y + height - bottom + (bottom - zoomHeight) / 2 : y + height - row;
        double legendTop = beside ? y + height - bottom + (bottom - legendHeight) / 2 : y + height - bottom;
        place(tools, x, y, width, top);
        place(map, x, y + top + one / 2, width, Math.max(0, height - top - bottom - one));
        place(legend, x, legendTop, legendWidth, legendHeight);
        place(zoom, x + width - zoomWidth, zoomTop, zoomWidth, zoomHeight);
    }

    private static void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(Math.round(x), Math.round(y), Math.round(width), Math.round(height));
    }
}
