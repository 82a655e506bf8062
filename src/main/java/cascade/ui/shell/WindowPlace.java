package cascade.ui.shell;

import cascade.ui.shell.Preferences.Window;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;

/** Finds a place for a window on the screens there are now. */
final class WindowPlace {
    private static final double LEAST = 200;

    private WindowPlace() {}

    /**
     * The window as it was, made to fit the screen that it lies on most; in the middle of the first screen where it lies on
     * none.
     *
     * @param left where it was, in screen coordinates
     * @param screens the parts of the screens that windows may cover, at least one
     */
    static Window fit(Window left, List<Rectangle2D> screens) {
        Rectangle2D on = screens.stream().max(Comparator.comparingDouble(screen -> shared(left, screen))).orElseThrow();
        boolean lost = shared(left, on) == 0;
        Rectangle2D screen = lost ? screens.getFirst() : on;
        double width = Math.clamp(left.width(), Math.min(LEAST, screen.getWidth()), screen.getWidth());
        double height = Math.clamp(left.height(), Math.min(LEAST, screen.getHeight()), screen.getHeight());
        double x = lost ? (screen.getMinX() + screen.getMaxX() - width) / 2 : left.x();
        double y = lost ? (screen.getMinY() + screen.getMaxY() - height) / 2 : left.y();
        return new Window(Math.clamp(x, screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(y, screen.getMinY(), screen.getMaxY() - height), width, height);
    }

    private static double shared(Window window, Rectangle2D screen) {
        double width = Math.min(window.x() + window.width(), screen.getMaxX()) - Math.max(window.x(), screen.getMinX());
        double height = Math.min(window.y() + window.height(), screen.getMaxY())
                - Math.max(window.y(), screen.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
