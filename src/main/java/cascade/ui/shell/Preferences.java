package cascade.ui.shell;

import cascade.ui.frame.Settings.MotionChoice;
import cascade.ui.frame.Settings.ThemeChoice;
import cascade.unit.Depth;
import cascade.unit.Route;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * What is remembered from one start to the next.
 *
 * @param window where the window was; empty before the first time
 * @param maximized whether it filled the screen
 * @param route where the reader was
 * @param depth the depth of the map
 * @param theme light, dark or the system's
 * @param motion whether things move
 * @param textSize in per cent, 80 to 200
 */
public record Preferences(Optional<Window> window, boolean maximized, Route route, Depth depth, ThemeChoice theme,
        MotionChoice motion, int textSize) {

    /** The window's place and size, in screen coordinates. */
    public record Window(double x, double y, double width, double height) {}

    /** What a first start has. */
    public static final Preferences FIRST = new Preferences(Optional.empty(), false, Route.tab("simple"), Depth.SIMPLE,
            ThemeChoice.SYSTEM, MotionChoice.SYSTEM, 100);

    /** As key and value. */
    Properties toProperties() {
        Properties all = new Properties();
        window.ifPresent(w -> {
            all.setProperty("window.x", Double.toString(w.x()));
            all.setProperty("window.y", Double.toString(w.y()));
            all.setProperty("window.width", Double.toString(w.width()));
            all.setProperty("window.height", Double.toString(w.height()));
        });
        all.setProperty("window.maximized", Boolean.toString(maximized));
        all.setProperty("route", route.toString());
        all.setProperty("depth", word(depth));
        all.setProperty("theme", word(theme));
        all.setProperty("motion", word(motion));
        all.setProperty("text-size", Integer.toString(textSize));
        return all;
    }

    /**
     * From key and value; a key that is missing has the value of a first start.
     *
     * @throws IllegalArgumentException where a value makes no sense
     */
    static Preferences from(Properties all) {
        Optional<Window> window = Optional.empty();
        if (all.containsKey("window.width")) {
            window = Optional.of(new Window(number(all, "window.x"), number(all, "window.y"),
                    number(all, "window.width"), number(all, "window.height")));
        }
        int textSize = Integer.parseInt(all.getProperty("text-size", Integer.toString(FIRST.textSize)));
        if (textSize < 80 || textSize > 200) {
            throw new IllegalArgumentException("text-size");
        }
        return new Preferences(window, flag(all, "window.maximized"),
                Route.parse(all.getProperty("route", FIRST.route.toString())).orElseThrow(
                        () -> new IllegalArgumentException("route")),
                constant(Depth.class, all.getProperty("depth", word(FIRST.depth))),
                constant(ThemeChoice.class, all.getProperty("theme", word(FIRST.theme))),
                constant(MotionChoice.class, all.getProperty("motion", word(FIRST.motion))), textSize);
    }

    private static double number(Properties all, String key) {
        double value = Double.parseDouble(all.getProperty(key, "NaN"));
        if (!Double.isFinite(value) || Math.abs(value) > 100_000) {
            throw new IllegalArgumentException(key);
        }
        return value;
    }

    private static boolean flag(Properties all, String key) {
        String value = all.getProperty(key, "false");
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(key);
        }
        return value.equals("true");
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
