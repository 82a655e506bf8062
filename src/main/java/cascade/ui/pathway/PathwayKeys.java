package cascade.ui.pathway;

import cascade.ui.frame.KeyBinding;
import java.util.List;

/** The keys of the Pathway tab, in the order in which they are listed. Those for a node come before those for the walk. */
final class PathwayKeys {
    static final KeyBinding FOLLOW = on("follow", "Right");
    static final KeyBinding RETURN = on("return", "Left");
    static final KeyBinding SIBLING_BELOW = on("sibling", "Down");
    static final KeyBinding SIBLING_ABOVE = on("sibling-above", "Up");
    static final KeyBinding FIRST_NODE = on("first-node", "Home");
    static final KeyBinding UPSTREAM = on("upstream", "U");
    static final KeyBinding DOWNSTREAM = on("downstream", "D");
    static final KeyBinding PATHS = on("paths", "P");
    static final KeyBinding NEXT = on("next", "Right");
    static final KeyBinding BACK = on("step-back", "Left");
    static final KeyBinding PLAY = on("play", "Space");
    static final KeyBinding FIRST = on("first", "Home");
    static final KeyBinding LAST = on("last", "End");
    static final KeyBinding DEPTH = on("depth", "S");
    static final KeyBinding LENS = on("lens", "E");
    static final KeyBinding OUTLINE = on("outline", "O");
    static final KeyBinding EXPORT = on("export", "Shortcut+S");
    static final KeyBinding FIND = on("find", "Slash");
    static final KeyBinding ZOOM_IN = on("zoom-in", "Shortcut+Plus", "Shortcut+Equals");
    static final KeyBinding ZOOM_OUT = on("zoom-out", "Shortcut+Minus");
    static final KeyBinding RESET = on("reset", "Shortcut+0");
    static final KeyBinding FIT = on("fit", "F");
    static final KeyBinding FIT_LIT = on("fit-lit", "Shift+F");
    static final KeyBinding CLOSE = on("close", "Esc");

    /** All of them. */
    static final List<KeyBinding> ALL = List.of(FOLLOW, RETURN, SIBLING_BELOW, SIBLING_ABOVE, FIRST_NODE, UPSTREAM,
            DOWNSTREAM, PATHS, NEXT, BACK, PLAY, FIRST, LAST, DEPTH, LENS, OUTLINE, EXPORT, FIND, ZOOM_IN, ZOOM_OUT,
            RESET, FIT, FIT_LIT, CLOSE);

    private PathwayKeys() {}

    private static KeyBinding on(String what, String... keys) {
        return KeyBinding.of("shortcut.group.pathway", "shortcut." + what, keys);
    }
}
