package cascade.ui.pathway;

import javafx.scene.input.MouseButton;

/** Wheel, pinch and drag on the map. */
final class MapPointer {
    /** How much the map grows for each unit that the wheel turns; a notch is forty of them. */
    private static final double A_TURN = 1.0015;

    private final MapView map;
    private final Camera camera;
    private final Runnable moved;
    private double x;
    private double y;
    private boolean dragging;

    /**
     * @param map where the pointer is
     * @param camera what it moves
     * @param moved told when it has moved it
     */
    MapPointer(MapView map, Camera camera, Runnable moved) {
        this.map = map;
        this.camera = camera;
        this.moved = moved;
    }

    void listen() {
        map.setOnScroll(scroll -> {
            if (scroll.getDeltaY() != 0 && !scroll.isInertia()) {
                camera.zoom(Math.pow(A_TURN, scroll.getDeltaY()), scroll.getX(), scroll.getY());
                moved.run();
                scroll.consume();
            }
        });
        map.setOnZoom(zoom -> {
            camera.zoom(zoom.getZoomFactor(), zoom.getX(), zoom.getY());
            moved.run();
            zoom.consume();
        });
        map.setOnMousePressed(press -> {
            x = press.getX();
            y = press.getY();
        });
        map.setOnMouseDragged(drag -> {
            if (drag.getButton() == MouseButton.PRIMARY) {
                dragging = true;
                camera.shift(drag.getX() - x, drag.getY() - y);
                x = drag.getX();
                y = drag.getY();
            }
        });
        map.setOnMouseReleased(_ -> {
            if (dragging) {
                dragging = false;
                moved.run();
            }
        });
    }
}
