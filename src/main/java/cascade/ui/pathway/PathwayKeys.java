package cascade.ui.pathway;

import cascade.ui.frame.KeyBinding;
import java.util.List;
import java.util.stream.Stream;

/** The keys of the Pathway tab, in the order in which they are listed. Those for a node come before those for the walk. */
final class PathwayKeys {
    static final KeyBinding FOLLOW = node("follow", "Right");
    static final KeyBinding RETURN = node("return", "Left");
    static final KeyBinding SIBLING_BELOW = node("sibling", "Down");
    static final KeyBinding SIBLING_ABOVE = node("sibling-above", "Up");
    static final KeyBinding FIRST_NODE = node("first-node", "Home");
    static final KeyBinding UPSTREAM = node("upstream", "U");
    static final KeyBinding DOWNSTREAM = node("downstream", "D");
    static final KeyBinding PATHS = node("paths", "P");
    static final KeyBinding NEXT = walk("next", "Right", "Page Down");
    static final KeyBinding BACK = walk("step-back", "Left", "Page Up");
    static final KeyBinding PLAY = walk("play", "Space");
    static final KeyBinding FIRST = walk("first", "Home");
    static final KeyBinding LAST = walk("last", "End");
    static final KeyBinding ASK_FIRST = walk("ask-first", "A");
    static final KeyBinding CLOSE_UP = map("close-up", "Z");
    static final KeyBinding WHAT_IF = map("what-if", "W");
    static final KeyBinding DEPTH = map("depth", "S");
    static final KeyBinding LENS = map("lens", "E");
    static final KeyBinding KNOW = map("know", "K");
    static final KeyBinding OUTLINE = map("outline", "O");
    static final KeyBinding EXPORT = map("export", "Shortcut+S");
    static final KeyBinding FIND = map("find", "Slash");
    static final KeyBinding ZOOM_IN = map("zoom-in", "Shortcut+Plus", "Shortcut+Equals");
    static final KeyBinding ZOOM_OUT = map("zoom-out", "Shortcut+Minus");
    static final KeyBinding RESET = map("reset", "Shortcut+0");
    static final KeyBinding FIT = map("fit", "F");
    static final KeyBinding FIT_LIT = map("fit-lit", "Shift+F");
    static final KeyBinding CLOSE = map("close", "Esc");

    static final KeyBinding LATER = trying("later", "Right");
    static final KeyBinding EARLIER = trying("earlier", "Left");
    static final KeyBinding START = trying("start", "Home");
    static final KeyBinding END = trying("end", "End");
    static final KeyBinding PLAY_TIME = trying("play-time", "Space");
    static final List<KeyBinding> PREDICT = List.of(trying("predict-up", "1"), trying("predict-same", "2"),
            trying("predict-down", "3"));

    /** As they are listed: what belongs together in one line. */
    private static final List<KeyBinding> TRYING = List.of(trying("times", "Left", "Right"),
            trying("ends", "Home", "End"), PLAY_TIME, trying("predict", "1", "2", "3"));

    /** All of them, as they are listed. */
    static final List<KeyBinding> ALL = Stream.of(
            List.of(FOLLOW, RETURN, SIBLING_BELOW, SIBLING_ABOVE, FIRST_NODE, UPSTREAM,
                    DOWNSTREAM, PATHS, NEXT, BACK, PLAY, FIRST, LAST, ASK_FIRST),
            TRYING,
            List.of(CLOSE_UP, WHAT_IF, DEPTH, LENS, KNOW, OUTLINE, EXPORT, FIND, ZOOM_IN, ZOOM_OUT, RESET, FIT, FIT_LIT,
                    CLOSE)).flatMap(List::stream).toList();

    /** While the walk asks: the first option, the second and so on. As they are listed under Practice, not here. */
    static final List<KeyBinding> CHOOSE = Stream.of("1", "2", "3", "4").map(
            digit -> walk("choose-option", digit)).toList();

    private PathwayKeys() {}

    private static KeyBinding node(String what, String... keys) {
        return in("node", what, keys);
    }

    private static KeyBinding walk(String what, String... keys) {
        return in("walk", what, keys);
    }

    private static KeyBinding map(String what, String... keys) {
        return in("map", what, keys);
    }

    private static KeyBinding trying(String what, String... keys) {
        return in("whatif", what, keys);
    }

    private static KeyBinding in(String group, String what, String... keys) {
        return KeyBinding.of("shortcut.group." + group, "shortcut." + what, keys);
    }
}
