package cascade.ui.map;

import cascade.pathway.Levels;
import cascade.pathway.Lit;
import cascade.ui.content.Badges;
import cascade.unit.Arrow;
import cascade.unit.Basis;
import cascade.unit.MapNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;

/**
 * A large map from so far away that no name can be read: one path for all nodes or arrows that look alike, where the map
 * near by has some nodes of the scene for each of them. What stands out isn't told apart here; it is drawn over this.
 */
final class FarMap {
    private final MapParts parts;
    private final Group lines = new Group();
    private final Group boxes = new Group();
    private @Nullable Content drawn;

    /** All that decides what is drawn and how faint. */
    private record Content(Lit hidden, Lit kept, Levels levels) {}

    /** The style classes and the opacity that some parts have in common. */
    private record Look(List<String> style, double opacity) {}

    /** @param parts what it stands for */
    FarMap(MapParts parts) {
        this.parts = parts;
        lines.setMouseTransparent(true);
        boxes.setMouseTransparent(true);
        show(false);
    }

    /** Its arrows. */
    Group lines() {
        return lines;
    }

    /** Its nodes. */
    Group boxes() {
        return boxes;
    }

    /** Shows or hides it. */
    void show(boolean shown) {
        lines.setVisible(shown);
        boxes.setVisible(shown);
    }

    /** Draws a state of the map: what is there, what the lens keeps, the levels, and whether it recedes. */
    void draw(MapState state) {
        Content now = new Content(state.hidden(), state.kept(), state.levels());
        if (!now.equals(drawn)) {
            drawn = now;
            draw(now);
        }
        for (Group group : List.of(lines, boxes)) {
            group.getChildren().forEach(path -> path.pseudoClassStateChanged(ArrowView.DIM, state.dims()));
        }
    }

    private void draw(Content now) {
        Map<Look, StringBuilder> courses = new LinkedHashMap<>();
        Map<Look, StringBuilder> heads = new LinkedHashMap<>();
        Map<Look, StringBuilder> marks = new LinkedHashMap<>();
        Map<Look, StringBuilder> outlines = new LinkedHashMap<>();
        for (Arrow arrow : parts.graph().arrows()) {
            String id = arrow.id();
            if (!now.hidden().arrows().contains(id)) {
                Curve curve = parts.curve(arrow);
                double opacity = now.levels().arrow(id) * (now.kept().arrows().contains(id) ? 1 : ArrowView.GONE);
                Basis basis = arrow.evidence().basis();
                FarOutline.course(in(courses, opacity, "arrow-line", Badges.style(basis)), curve);
                FarOutline.head(in(heads, opacity, "arrow-head", Badges.style(basis)), arrow.influence(), curve);
                if (arrow.evidence().disputed()) {
                    FarOutline.mark(in(marks, opacity, "dispute-mark"), curve.at(0.5));
                }
            }
        }
        for (MapNode node : parts.graph().nodes()) {
            String id = node.id();
            if (!now.hidden().nodes().contains(id)) {
                double opacity = now.levels().node(id) * (now.kept().nodes().contains(id) ? 1 : NodeView.GONE);
                String kind = NodeView.style(node.kind());
                FarOutline.node(in(outlines, opacity, "far-node", kind), node.kind(), parts.box(id));
            }
        }
        lines.getChildren().clear();
        List.of(courses, heads, marks).forEach(looks -> add(lines, looks));
        boxes.getChildren().clear();
        add(boxes, outlines);
    }

    private static StringBuilder in(Map<Look, StringBuilder> looks, double opacity, String... style) {
        return looks.computeIfAbsent(new Look(List.of(style), opacity), _ -> new StringBuilder());
    }

    private static void add(Group group, Map<Look, StringBuilder> looks) {
        looks.forEach((look, outline) -> {
            SVGPath path = new SVGPath();
            path.getStyleClass().addAll(look.style());
            path.setOpacity(look.opacity());
            path.setContent(outline.toString());
            group.getChildren().add(path);
        });
    }
}
