package cascade.ui.map;

import javafx.geometry.Rectangle2D;

/**
 * How much of a map is there, seen from where it is looked at: names only where they can be read, nothing of a large map
 * that isn't in view, and less still while a bitmap stands in for it.
 */
final class Detail implements MapBitmap.Original {
    /** From further away than this labels are below five pixels, and are left out. */
    private static final double LABELLED = 0.35;

    private final MapView map;
    private final MapParts parts;
    private final Culling culling;
    private boolean away;

    /**
     * @param map the map, for its camera and its size
     * @param parts its nodes and arrows
     * @param culling decides which of them are there
     */
    Detail(MapView map, MapParts parts, Culling culling) {
        this.map = map;
        this.parts = parts;
        this.culling = culling;
    }

    /** The camera has another stand. */
    void looked() {
        parts.label(!isFar());
        cull();
    }

    /** While a bitmap stands in for the map, nobody sees how it is under way. */
    private void cull() {
        if (!away) {
            boolean far = isFar() || map.camera().isMoving() && culling.isFar();
            culling.look(map.camera().inView(map.getWidth(), map.getHeight()), far);
        }
    }

    private boolean isFar() {
        return map.camera().scale() < LABELLED;
    }

    @Override
    public void drawing(Rectangle2D part) {
        culling.look(map.camera().inView(part), isFar());
    }

    @Override
    public void away() {
        away = true;
        culling.standIn();
    }

    @Override
    public void back() {
        away = false;
        cull();
    }
}
