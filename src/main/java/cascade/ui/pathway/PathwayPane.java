package cascade.ui.pathway;

import cascade.ui.map.Legend;
import cascade.ui.pathway.closeup.BeatRow;
import cascade.ui.pathway.whatif.WhatIfStrip;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Places the map's parts: tools above, legend or beats below, the panel beside; below instead where it is narrow. */
final class PathwayPane extends Region {
    private static final double PANEL = 21.3;
    private static final double NARROWEST_PANEL = 15;
    private static final double PORTRAIT = 44;
    private static final double LOW = 22;
    private static final double TINY = 22;
    private static final PseudoClass LOW_STATE = PseudoClass.getPseudoClass("low");
    private static final double GAP = 1.07;
    /** With less room than this across, the tools would take a third row of it. */
    private static final double NARROW = 38;
    /** From here on there is room for words on every tool. */
    private static final double WIDE = 70;
    /** With less room than this beside the tools, the legend gets a row of its own. */
    private static final double LEGEND = 17;

    private final Region tools;
    private final Region map;
    private final Legend legend;
    private final BeatRow beats;
    private final Region zoom;
    private final Region side;
    private final ObservableDoubleValue em;
    private final Room room;
    private boolean closeUp;
    private Optional<Region> presented = Optional.empty();
    private Optional<WhatIfStrip> strip = Optional.empty();
    private boolean trying;

    /** Told how much room there is, before it is given out. */
    interface Room {
        /**
         * @param tiny whether there is hardly any
         * @param narrow whether there is little above the map
         * @param wide whether there is much above it
         */
        void fit(boolean tiny, boolean narrow, boolean wide);
    }

    PathwayPane(Region tools, Region map, Legend legend, BeatRow beats, Region zoom, Region side,
            ObservableDoubleValue em, Room room) {
        this.tools = tools;
        this.map = map;
        this.legend = legend;
        this.beats = beats;
        this.zoom = zoom;
        this.side = side;
        this.em = em;
        this.room = room;
        getStyleClass().add("pathway");
        getChildren().addAll(tools, map, legend, beats, zoom, side);

        em.addListener((_, _, _) -> requestLayout());
    }

    /** Shows what is looked at to a room, with a caption below it and nothing else; or as usual, without one. */
    void present(Optional<Region> caption) {
        presented.ifPresent(getChildren()::remove);
        presented = caption;
        presented.ifPresent(getChildren()::add);
        for (Node reader : List.of(tools, legend, side, zoom, beats)) {
            reader.setVisible(caption.isEmpty());
        }
        requestLayout();
    }

    /** Below what is looked at stand the beats of a close-up, or the legend of the map. */
    void closeUp(boolean now) {
        if (closeUp != now) {
            closeUp = now;
            requestLayout();
        }
    }

    /**
     * Below the model stands what shows its levels over time, where there is anything to be seen of that.
     *
     * @param now whether the model is shown
     * @param below what stands below it
     */
    void trying(boolean now, Optional<WhatIfStrip> below) {
        if (!strip.equals(below)) {
            strip.ifPresent(getChildren()::remove);
            strip = below;
            strip.ifPresent(getChildren()::add);
            requestLayout();
        }
        if (trying != now) {
            trying = now;
            requestLayout();
        }
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
        if (presented.isPresent()) {
            layoutPresented(presented.get());
            return;
        }
        boolean low = getHeight() < TINY * one;
        pseudoClassStateChanged(LOW_STATE, low);
        zoom.setVisible(!low);
        double gap = one * GAP;
        double x = in.getLeft();
        double y = in.getTop();
        double width = getWidth() - x - in.getRight();
        double height = getHeight() - y - in.getBottom();
        boolean below = width < PORTRAIT * one && height > width;
        double panel = Math.clamp(width * 0.42, Math.min(NARROWEST_PANEL * one, width * 0.52), PANEL * one);
        double above = below ? width : width - panel - gap;
        room.fit(low, above < NARROW * one, above > WIDE * one);
        if (below) {
            double half = Math.round(height * 0.46);
            layoutMap(x, y, width, half);
            place(side, x, y + half + gap / 2, width, height - half - gap / 2);
        } else {
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
        beats.setVisible(closeUp && zoom.isVisible());
        if (trying) {
            layoutTrying(x, y, width, height, top);
            return;
        }
        if (closeUp) {
            layoutCloseUp(x, y, width, height, top);
            return;
        }
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

    /** All room but a quarter is the picture's; a longer caption takes what it needs, up to a half. */
    private void layoutPresented(Region caption) {
        Insets in = getInsets();
        double width = getWidth() - in.getLeft() - in.getRight();
        double height = getHeight() - in.getTop() - in.getBottom();
        double words = Math.min(height / 2, Math.max(height * 0.22, caption.prefHeight(width)));
        place(map, in.getLeft(), in.getTop(), width, height - words);
        place(caption, in.getLeft(), in.getTop() + height - words, width, words);
    }

    /** The beats under the stage. */
    private void layoutCloseUp(double x, double y, double width, double height, double top) {
        double one = em.get();
        legend.setVisible(false);
        double zoomWidth = zoom.isVisible() ? zoom.prefWidth(-1) : 0;
        double zoomHeight = zoom.isVisible() ? zoom.prefHeight(-1) : 0;
        double beatsWidth = width - zoomWidth - one;
        double beatsHeight = beats.isVisible() ? beats.prefHeight(beatsWidth) : 0;
        double bottom = Math.max(beatsHeight, zoomHeight);
        place(tools, x, y, width, top);
        place(map, x, y + top + one / 2, width, Math.max(0, height - top - bottom - one));
        place(beats, x, y + height - bottom + (bottom - beatsHeight) / 2, beatsWidth, beatsHeight);
        place(zoom, x + width - zoomWidth, y + height - bottom + (bottom - zoomHeight) / 2, zoomWidth, zoomHeight);
    }

    /** The levels over time under the map. */
    private void layoutTrying(double x, double y, double width, double height, double top) {
        double one = em.get();
        legend.setVisible(false);
        zoom.setVisible(false);
        double below = height - top - one / 2;
        strip.ifPresent(it -> it.fit(width, below));
        double bottom = strip.map(it -> it.prefHeight(width) + one / 2).orElse(0.0);
        place(tools, x, y, width, top);
        place(map, x, y + top + one / 2, width, Math.max(0, below - bottom));
        strip.ifPresent(it -> place(it, x, y + height - bottom + one / 2, width, bottom - one / 2));
    }

    private static void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(Math.round(x), Math.round(y), Math.round(width), Math.round(height));
    }
}
