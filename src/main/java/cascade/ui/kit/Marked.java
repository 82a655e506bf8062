package cascade.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/** Marks what was right and what was wrong. */
public final class Marked {
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private Marked() {}

    /** Marks it as right. */
    public static void right(Node node) {
        node.pseudoClassStateChanged(RIGHT, true);
    }

    /** Marks it as wrong. */
    public static void wrong(Node node) {
        node.pseudoClassStateChanged(WRONG, true);
    }
}
