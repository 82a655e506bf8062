package cascade.ui.map;

/**
 * The room there is for a map.
 *
 * @param width of the view, in pixels
 * @param height of the view, in pixels
 * @param text the text size, 1 being 100 %
 */
record Room(double width, double height, double text) {

    /** Whether there is none. */
    boolean isNone() {
        return width <= 0 || height <= 0;
    }
}
