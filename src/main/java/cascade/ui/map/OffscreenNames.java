package cascade.ui.map;

import cascade.messages.Messages;
import cascade.pathway.Graph;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.control.Button;

/** Names, at the left and right edge of the view, what is lit beyond it. A click leads there. */
final class OffscreenNames extends Group {
    /** So many are named; more are counted. */
    private static final int NAMED = 2;
    private static final double AWAY = 0.5;

    private final MapLayout layout;
    private final ObservableDoubleValue em;
    private final Button left;
    private final Button right;
    private List<MapNode> lit = List.of();
    private Optional<String> toLeft = Optional.empty();
    private Optional<String> toRight = Optional.empty();

    OffscreenNames(MapLayout layout, ObservableDoubleValue em, Consumer<String> go) {
        this.layout = layout;
        this.em = em;
        this.left = edge(() -> toLeft.ifPresent(go));
        this.right = edge(() -> toRight.ifPresent(go));
        getChildren().addAll(left, right);
        setManaged(false);
    }

    private static Button edge(Runnable action) {
        Button button = new Button();
        button.getStyleClass().setAll("beyond");
        // The arrow keys lead to what it names, too, so that Tab need not come by here.
        button.setFocusTraversable(false);
        button.setVisible(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    void light(Graph graph, Set<String> nodes) {
        lit = graph.nodes().stream().filter(node -> nodes.contains(node.id())).toList();
    }

    /** Shows what is lit to the left and to the right of what is in view. */
    void show(Bounds view, boolean moving) {
        List<MapNode> before = new ArrayList<>();
        List<MapNode> after = new ArrayList<>();
        for (MapNode node : lit) {
            Box box = layout.nodes().get(node.id());
            if (box != null && box.x() < view.getMinX()) {
                before.add(node);
            } else if (box != null && box.x() > view.getMaxX()) {
                after.add(node);
            }
        }
        Comparator<MapNode> nearest = Comparator.comparingDouble(node -> distance(node, view));
        before.sort(nearest);
        after.sort(nearest);
        toLeft = before.stream().findFirst().map(MapNode::id);
        toRight = after.stream().findFirst().map(MapNode::id);
        say(left, "map.beyond-left", before, moving);
        say(right, "map.beyond-right", after, moving);
    }

    private double distance(MapNode node, Bounds view) {
        Box box = layout.nodes().get(node.id());
        return box == null ? 0 : Math.abs(box.x() - view.getCenterX());
    }

    private static void say(Button button, String key, List<MapNode> nodes, boolean moving) {
        // While the camera is on its way, what it passes is not worth a word.
        button.setVisible(!nodes.isEmpty() && !moving);
        if (nodes.isEmpty() || moving) {
            return;
        }
        String names = Messages.list(nodes.stream().limit(NAMED).map(MapNode::plainLabel).toList());
        String more = nodes.size() > NAMED ? Messages.text("map.beyond-more", names, nodes.size() - NAMED) : names;
        button.setText(Messages.text(key, more));
        button.setAccessibleText(Messages.text("map.beyond", more));
        if (button.getParent() != null) {
            button.getParent().getParent().requestLayout();
        }
    }

    /** Puts each at the height of what it names, or where it covers nothing lit and not what is taken already. */
    void place(double width, double height, Stand stand, Bounds taken) {
        place(left, toLeft, width, height, stand, taken);
        place(right, toRight, width, height, stand, taken);
    }

    private void place(Button button, Optional<String> named, double width, double height, Stand stand,
            Bounds taken) {
        Box box = named.map(layout.nodes()::get).orElse(null);
        if (!button.isVisible() || box == null) {
            return;
        }
        button.applyCss();
        double away = AWAY * em.get();
        double wide = Math.min(button.prefWidth(-1), width * 0.4);
        double high = button.prefHeight(wide);
        double x = button == left ? away : width - wide - away;
        double lowest = height - high - away;
        double beside = Math.clamp(box.y() * stand.scale() + stand.y() - high / 2, away, Math.max(away, lowest));
        double y = DoubleStream.of(beside, lowest, taken.getMinY() - high - away, away).filter(
                at -> !taken.intersects(x, at, wide, high)
                        && !coversLit(new Rectangle2D(x, Math.max(0, at), wide, high),
                                stand)).findFirst().orElse(
                                        beside);
        button.resizeRelocate(Math.round(x), Math.round(y), Math.round(wide), Math.round(high));
    }

    private boolean coversLit(Rectangle2D place, Stand stand) {
        return lit.stream().map(node -> layout.nodes().get(node.id())).filter(Objects::nonNull).anyMatch(
                box -> stand.covers(box, place));
    }
}
