package cascade.ui.map;

import cascade.pathway.DepthMap;
import cascade.pathway.MapContents;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.unit.Depth;
import cascade.unit.Pathway;
import cascade.unit.Unit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The maps of both depths, and those with something opened, each made when it is first shown; and the change between them. */
public final class Maps extends StackPane {
    /** As many maps as are kept: both depths, and a few with something opened. */
    private static final int KEPT = 5;

    private record Key(Depth depth, Set<String> opened) {}

    private final Pathway pathway;
    private final String subject;
    private final Settings settings;
    private final Motion motion;
    private final MapListener listener;
    private final DepthMap depths;
    private final MapContents contents;
    private final Map<Key, MapView> made = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, MapView> eldest) {
            boolean goes = size() > KEPT && eldest.getValue() != shown;
            if (goes) {
                eldest.getValue().close();
            }
            return goes;
        }
    };
    private @Nullable MapView shown;
    private @Nullable Morph morph;

    /**
     * @param unit whose pathway is shown
     * @param contents what the maps hold
     * @param settings the reader's text size
     * @param motion the gate for movement
     * @param listener told what the reader does on a map
     */
    public Maps(Unit unit, MapContents contents, Settings settings, Motion motion, MapListener listener) {
        this.pathway = unit.pathway();
        this.subject = unit.subject();
        this.settings = settings;
        this.motion = motion;
        this.listener = listener;
        this.contents = contents;
        this.depths = new DepthMap(pathway);
    }

    /** The map of a depth, on which some nodes are opened; made where it wasn't. */
    public MapView map(Depth depth, Set<String> opened) {
        return made.computeIfAbsent(new Key(depth, depth == Depth.SIMPLE ? opened : Set.of()),
                key -> new MapView(pathway, contents.of(key.depth(), key.opened()), subject, settings, motion,
                        listener));
    }

    /** The map that is shown; empty before the first state. */
    public Optional<MapView> shown() {
        return Optional.ofNullable(shown);
    }

    /**
     * Shows a state: on the same map by easing there, on the other depth's by turning one into the other. A state in
     * which the same things are lit as before leaves the camera where it is.
     */
    public void show(MapState state) {
        MapView map = map(state.depth(), state.opened());
        MapView before = shown;
        settle();
        if (before == map) {
            MapState last = map.state();
            if (state.lit().equals(last.lit()) && state.selected().equals(last.selected())) {
                map.apply(state);
            } else {
                map.show(state, true);
            }
            return;
        }
        shown = map;
        boolean again = map.state().lit().equals(state.lit());
        if (before == null || before.getWidth() <= 0 || getScene() == null) {
            getChildren().setAll(map);
            map.show(state, false);
        } else {
            turn(before, map, state, again);
        }
    }

    /** Shows a state from where the camera stands, where the same is lit as before; else as any other. */
    public void update(MapState state) {
        MapView map = map(state.depth(), state.opened());
        if (shown == map && state.lit().equals(map.state().lit())) {
            map.apply(state);
        } else {
            show(state);
        }
    }

    /** Shows a state anew, as when the reader comes back to the map: it is looked at from where it was. */
    public void comeBack(MapState state) {
        if (shown == map(state.depth(), state.opened())) {
            settle();
            shown.showAgain(state);
        } else {
            show(state);
        }
    }

    private void turn(MapView from, MapView to, MapState state, boolean again) {
        from.rest();
        from.setMouseTransparent(true);
        boolean held = from.focusedNode().isPresent();
        Optional<String> eye = Morph.underTheEye(from, selectedIn(from, state), from.state().lit());
        Optional<String> same = eye.flatMap(id -> counterpart(id, to));
        // Neither is taken out and put back: what has the focus in it would lose it.
        getChildren().add(to);
        to.resizeRelocate(from.getLayoutX(), from.getLayoutY(), from.getWidth(), from.getHeight());
        to.applyCss();
        to.layout();
        if (again) {
            to.showAgain(state);
        } else {
            to.show(state, false);
        }
        Stand settled = to.camera().stand();
        Optional<Point2D> at = eye.flatMap(from.viewpoint()::place).map(Morph::middle);
        Stand end = at.isPresent() && same.isPresent()
                ? to.viewpoint().framing().under(settled, same.get(), at.get(), state.lit(), to.viewpoint().room())
                : settled;
        at.ifPresent(point -> same.ifPresent(
                id -> to.camera().go(to.viewpoint().framing().exactlyUnder(settled, id, point), false)));
        if (held) {
            same.or(() -> to.keys().first()).ifPresent(to::focus);
        }
        Stand turning = to.camera().stand();
        boolean opens = to.depth() == from.depth() ? to.positions().nodes().size() > from.positions().nodes().size()
                : to.depth() == Depth.ADVANCED;
        MapView less = opens ? from : to;
        morph = new Morph(from, to, opens, id -> counterpart(id, less), motion, () -> {
            morph = null;
            from.setMouseTransparent(false);
            getChildren().remove(from);
            // While it turned, the reader's node was held; now the rest of what is lit comes into view, unless the reader
            // has moved the map meanwhile.
            if (to.camera().stand().equals(turning)) {
                to.camera().go(end, true);
            }
        });
        if (morph.isOver()) {
            morph = null;
        }
    }

    /** What stands on a map for a node of another; it itself where it is there. */
    private Optional<String> counterpart(String node, MapView on) {
        return on.positions().nodes().containsKey(node) ? Optional.of(node)
                : depths.node(node, on.depth()).filter(on.positions().nodes()::containsKey).or(
                        () -> depths.node(node, Depth.ADVANCED).filter(on.positions().nodes()::containsKey));
    }

    /** The counterpart, on the map that goes, of the node that is selected on the one that comes. */
    private Optional<String> selectedIn(MapView from, MapState state) {
        return state.selected().nodes().size() != 1 ? Optional.empty()
                : from.positions().nodes().keySet().stream().filter(
                        id -> counterpart(id, map(state.depth(), state.opened())).filter(
                                state.selected().nodes()::contains).isPresent()).findFirst();
    }

    /** Ends what is still turning. */
    private void settle() {
        if (morph != null) {
            morph.finish();
        }
    }

    /** Nothing of it moves any more. */
    public void leave() {
        settle();
        made.values().forEach(MapView::rest);
    }

    /** None of it will be shown again: it lets go of what outlives it. */
    public void close() {
        settle();
        made.values().forEach(MapView::close);
    }
}
