package cascade.ui.map;

import cascade.messages.Messages;
import cascade.pathway.Lit;
import cascade.ui.map.Sketch.Mark;
import cascade.ui.map.Sketch.Running;
import cascade.ui.map.Sketch.Standing;
import cascade.unit.Arrow;
import cascade.unit.Geography;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.Outline;
import cascade.unit.Pathway;
import cascade.unit.Route;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Draws a sketch in the look of the map. What didn't change stays, and keeps the focus. */
final class SketchView extends Group {
    private static final double TAG = 5;

    private final MapListener listener;
    private final BiConsumer<NodeView, String> made;
    private final PlaceGlow glow;
    private final Group lines = new Group();
    private final Group notes = new Group();
    private final Group boxes = new Group();
    private final Group signs = new Group();
    private final Map<String, Shown<Standing, NodeView>> nodes = new LinkedHashMap<>();
    private final Map<String, Shown<Running, ArrowView>> arrows = new LinkedHashMap<>();

    /** What is shown, and by what. */
    private record Shown<T, V>(T what, V view) {}

    /**
     * @param pathway whose places they are
     * @param geography where those are
     * @param listener told what is picked
     * @param made told of every node that is made, with what is to be said of it
     */
    SketchView(Pathway pathway, Geography geography, MapListener listener, BiConsumer<NodeView, String> made) {
        this.listener = listener;
        this.made = made;
        this.glow = new PlaceGlow(pathway, geography);
        lines.setMouseTransparent(true);
        notes.setMouseTransparent(true);
        signs.setMouseTransparent(true);
        getChildren().addAll(glow, lines, notes, boxes, signs);
        boxes.addEventHandler(KeyEvent.KEY_PRESSED, this::move);
    }

    /** Shows a sketch in place of what was. */
    void show(Sketch now) {
        glow.show(now.place());
        notes.getChildren().clear();
        signs.getChildren().clear();
        boolean focused = nodes.values().stream().anyMatch(shown -> shown.view().isFocused());
        Optional<String> held = nodes.values().stream().filter(shown -> shown.view().isFocused()).map(
                shown -> shown.what().node().id()).findFirst();
        Map<String, Shown<Standing, NodeView>> before = new LinkedHashMap<>(nodes);
        nodes.clear();
        for (Standing standing : now.nodes()) {
            Shown<Standing, NodeView> known = before.get(standing.node().id());
            NodeView view = known != null && known.what().equals(standing) ? known.view() : make(standing);
            nodes.put(standing.node().id(), new Shown<>(standing, view));
            boolean given = standing.mark() == Mark.GIVEN;
            view.state(standing.mark() == Mark.RIGHT, given,
                    now.selected().nodes().contains(standing.node().id()));
            note(standing);
        }
        List<NodeView> views = nodes.values().stream().map(Shown::view).toList();
        if (!boxes.getChildren().equals(views)) {
            boxes.getChildren().setAll(views);
        }
        rove(held.filter(nodes::containsKey).or(() -> nodes.keySet().stream().findFirst()));
        if (focused) {
            held.map(nodes::get).ifPresent(shown -> shown.view().requestFocus());
        }
        draw(now.arrows(), now.selected());
    }

    private void draw(List<Running> running, Lit selected) {
        Map<String, Shown<Running, ArrowView>> before = new LinkedHashMap<>(arrows);
        arrows.clear();
        for (Running run : running) {
            if (run.way().size() < 2) {
                continue;
            }
            Shown<Running, ArrowView> known = before.get(run.arrow().id());
            ArrowView view = known != null && known.what().equals(run) ? known.view() : make(run);
            arrows.put(run.arrow().id(), new Shown<>(run, view));
            view.state(selected.arrows().contains(run.arrow().id()), false, false);
            if (SketchMark.has(run.mark()) && run.mark() != Mark.RIGHT) {
                Point middle = view.curve().at(0.5);
                add(new SketchMark(run.mark()), middle.x(), middle.y());
            }
        }
        List<ArrowView> views = arrows.values().stream().map(Shown::view).toList();
        if (!lines.getChildren().equals(views)) {
            lines.getChildren().setAll(views);
        }
    }

    private NodeView make(Standing standing) {
        Route route = new Route(Route.Kind.NODE, standing.node().id());
        Runnable picked = () -> listener.picked(route);
        NodeView view = new NodeView(standing.node(), standing.box(), picked, picked);
        view.getStyleClass().add(SketchMark.style(standing.mark()));
        if (standing.detail()) {
            view.getStyleClass().add("detail");
        }
        view.setAccessibleText(standing.words());
        view.focusedProperty().subscribe(focused -> {
            if (focused) {
                rove(Optional.of(standing.node().id()));
            }
        });
        made.accept(view, standing.words());
        return view;
    }

    private static ArrowView make(Running run) {
        ArrowView view = new ArrowView(run.arrow(),
                new Curve(run.way(), ArrowHead.length(run.arrow().influence())), SketchMark.style(run.mark()));
        view.setAccessibleText(run.words());
        return view;
    }

    /** The sign of a node, and where it belongs. */
    private void note(Standing standing) {
        Box box = standing.box();
        standing.belongs().ifPresent(home -> {
            Line line = new Line(box.x(), box.y(), home.x(), home.y());
            line.getStyleClass().add("sketch-belongs");
            Text name = text(standing.node().label(), home.x(), home.y(), VPos.CENTER, "sketch-name");
            if (standing.detail()) {
                name.getStyleClass().add("detail");
            }
            notes.getChildren().addAll(line, Ground.shape(
                    Outline.rounded(home, 9), "sketch-home"), new Group(name));
        });
        if (standing.mark() == Mark.MISSING) {
            notes.getChildren().add(text(Messages.word(Mark.MISSING), box.x(), box.top() - TAG,
                    VPos.BOTTOM, "sketch-tag"));
        } else if (SketchMark.has(standing.mark())) {
            add(new SketchMark(standing.mark()), box.right() + 1, box.top() - 1);
        }
    }

    private static Text text(String words, double x, double y, VPos origin, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        text.setTextOrigin(origin);
        text.setTextAlignment(TextAlignment.CENTER);
        text.setY(y);
        text.layoutBoundsProperty().subscribe(bounds -> text.setX(x - bounds.getWidth() / 2));
        return text;
    }

    private void add(Node mark, double x, double y) {
        mark.setLayoutX(x);
        mark.setLayoutY(y);
        signs.getChildren().add(mark);
    }

    /** The arrow of it at a place of the map, or no further away than a reach. */
    Optional<ArrowView> arrowAt(double x, double y, double reach) {
        List<Arrow> all = arrows.values().stream().map(shown -> shown.what().arrow()).toList();
        return ArrowFinder.at(all, arrow -> view(arrow).curve(), x, y, reach).map(this::view);
    }

    private ArrowView view(Arrow arrow) {
        return Objects.requireNonNull(arrows.get(arrow.id())).view();
    }

    /** Tab comes to one node of it; from there the arrow keys lead on. */
    private void rove(Optional<String> to) {
        nodes.forEach((id, shown) -> shown.view().setFocusTraversable(to.filter(id::equals).isPresent()));
    }

    private void move(KeyEvent key) {
        KeyCode code = key.getCode();
        if (!code.isArrowKey()) {
            return;
        }
        double dx = code == KeyCode.LEFT ? -1 : code == KeyCode.RIGHT ? 1 : 0;
        double dy = code == KeyCode.UP ? -1 : code == KeyCode.DOWN ? 1 : 0;
        nodes.values().stream().filter(shown -> shown.view().isFocused()).findFirst().ifPresent(here -> {
            Box from = here.what().box();
            nodes.values().stream().filter(shown -> shown != here && ahead(from, shown.what().box(), dx, dy) > 1).min(
                    Comparator.comparingDouble(shown -> away(from, shown.what().box(), dx, dy))).ifPresent(
                            next -> next.view().focusByKey());
            key.consume();
        });
    }

    private static double ahead(Box from, Box to, double dx, double dy) {
        return (to.x() - from.x()) * dx + (to.y() - from.y()) * dy;
    }

    /** What lies to the side counts double. */
    private static double away(Box from, Box to, double dx, double dy) {
        return ahead(from, to, dx, dy) + 2 * Math.abs((to.x() - from.x()) * dy + (to.y() - from.y()) * dx);
    }
}
