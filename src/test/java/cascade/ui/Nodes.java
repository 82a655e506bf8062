package cascade.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Walks through a scene graph. */
final class Nodes {
    private Nodes() {}

    /** The visible nodes under a root, parents before children. */
    static List<Node> visible(Node root) {
        List<Node> all = new ArrayList<>();
        collect(root, all);
        return all;
    }

    /** Whether a visible node can be seen: what is on its way in or out, or gave way, is wholly transparent. */
    static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getOpacity() == 0) {
                return false;
            }
        }
        return true;
    }

    private static void collect(Node node, List<Node> all) {
        if (!node.isVisible()) {
            return;
        }
        all.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }
}
