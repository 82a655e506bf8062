package cascade.ui.shell;

import cascade.ui.frame.Pace;
import cascade.ui.frame.Settings.MotionChoice;
import cascade.ui.frame.Settings.ThemeChoice;
import cascade.unit.Depth;
import cascade.unit.Route;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What is remembered from one start to the next.
 *
 * @param window where the window was; empty before the first time
 * @param maximized whether it filled the screen
 * @param route where the reader was
 * @param depth the depth of the map
 * @param theme light, dark or the system's
 * @param motion whether things move
 * @param pace how fast the walk plays
 * @param askFirst whether the walk asks what comes before it shows it
 * @param textSize in per cent, 80 to 200
 */
public record Preferences(Optional<Window> window, boolean maximized, Route route, Depth depth, ThemeChoice theme,
        MotionChoice motion, Pace pace, boolean askFirst, int textSize) {

    /** The window's place and size, in screen coordinates. */
    public record Window(double x, double y, double width, double height) {}

    /** What a first start has. */
    public static final Preferences FIRST = new Preferences(Optional.empty(), false, Route.tab("simple"), Depth.SIMPLE,
            ThemeChoice.SYSTEM, MotionChoice.SYSTEM, Pace.STEADY, false, 100);

    /** The same with the reader elsewhere. */
    Preferences at(Route elsewhere) {
        return new Preferences(window, maximized, elsewhere, depth, theme, motion, pace, askFirst, textSize);
    }

    /** The keys that mean something. */
    static Set<String> keys() {
        Window any = new Window(0, 0, 1, 1);
        return new Preferences(Optional.of(any), FIRST.maximized, FIRST.route, FIRST.depth, FIRST.theme, FIRST.motion,
                FIRST.pace, FIRST.askFirst, FIRST.textSize).toProperties().stringPropertyNames();
    }

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
        all.setProperty("pace", word(pace));
        all.setProperty("ask-first", Boolean.toString(askFirst));
        all.setProperty("text-size", Integer.toString(textSize));
        return all;
    }

    /**
     * From key and value, each by itself: a key that is missing has the value of a first start, as has one whose value
     * makes no sense.
     *
     * @param all the keys and their values
     * @param senseless told of every key whose value makes no sense
     */
    static Preferences from(Map<String, String> all, Consumer<String> senseless) {
        Reading in = new Reading(all, senseless);
        return new Preferences(in.window(), in.get("window.maximized", Reading::flag, FIRST.maximized),
                in.get("route", route -> Route.parse(route).orElseThrow(IllegalArgumentException::new), FIRST.route),
                in.get("depth", word -> constant(Depth.class, word), FIRST.depth),
                in.get("theme", word -> constant(ThemeChoice.class, word), FIRST.theme),
                in.get("motion", word -> constant(MotionChoice.class, word), FIRST.motion),
                in.get("pace", word -> constant(Pace.class, word), FIRST.pace),
                in.get("ask-first", Reading::flag, FIRST.askFirst),
                in.get("text-size", size -> (int) Reading.number(size, 80, 200), FIRST.textSize));
    }

    /** The keys that a file has, read one by one. */
    private record Reading(Map<String, String> all, Consumer<String> senseless) {
        private static final double FARTHEST = 100_000;

        <T> T get(String key, Function<String, T> read, T otherwise) {
            String value = all.get(key);
            if (value == null) {
                return otherwise;
            }
            try {
                return read.apply(value);
            } catch (IllegalArgumentException nonsense) {
                senseless.accept(key);
                return otherwise;
            }
        }

        /** All four numbers, or none. */
        Optional<Window> window() {
            List<String> keys = List.of("window.x", "window.y", "window.width", "window.height");
            List<Double> read = keys.stream().filter(all::containsKey).map(key -> get(key,
                    value -> number(value, -FARTHEST, FARTHEST), Double.NaN)).filter(Double::isFinite).toList();
            if (read.size() == keys.size()) {
                return Optional.of(new Window(read.get(0), read.get(1), read.get(2), read.get(3)));
            }
            keys.stream().filter(all::containsKey).forEach(senseless);
            return Optional.empty();
        }

        static double number(String text, double least, double most) {
            double value = Double.parseDouble(text);
            if (!(value >= least && value <= most)) {
                throw new IllegalArgumentException(text);
            }
            return value;
        }

        static boolean flag(String word) {
            if (!word.equals("true") && !word.equals("false")) {
                throw new IllegalArgumentException(word);
            }
            return word.equals("true");
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
