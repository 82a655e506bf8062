package cascade.ui.practice;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/** Marks what was right and what was wrong. */
final class Marked {
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private Marked() {}

    static void right(Node node) {
        node.pseudoClassStateChanged(RIGHT, true);
    }

    static void wrong(Node node) {
        node.pseudoClassStateChanged(WRONG, true);
    }
}
