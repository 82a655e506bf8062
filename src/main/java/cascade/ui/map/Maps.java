package cascade.ui.map;

import cascade.pathway.Lit;
import cascade.ui.feature.ScreenContext;
import cascade.ui.map.Framing.Stand;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Depth;
import cascade.unit.Route;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The maps of both depths, each made when it is first shown, and the change from one to the other. */
public final class Maps extends StackPane {
    private final ScreenContext context;
    private final PathwayModel model;
    private final Map<Depth, MapView> made = new EnumMap<>(Depth.class);
    private @Nullable MapView shown;
    private @Nullable Morph morph;
    /** What each map was last lit for; a map that is come back to keeps the reader's own view of the same. */
    private final Map<Depth, Lit> last = new EnumMap<>(Depth.class);

    public Maps(ScreenContext context, PathwayModel model) {
        this.context = context;
        this.model = model;
    }

    /** The map of the depth that is chosen. */
    public MapView map() {
        return made.computeIfAbsent(model.depth().get(), depth -> {
            MapView map = new MapView(context.unit().pathway(), depth, model, context.unit().subject(),
                    context.settings(), context.motion());
            map.onMoved(context.navigator()::looked);
            return map;
        });
    }

    /** Whether the map of the chosen depth was made already. */
    public boolean isMade() {
        return made.containsKey(model.depth().get());
    }

    /** Shows what the model says: on the same map by easing there, on the other by turning one into the other. */
    public void show() {
        MapView map = map();
        Lit lit = model.lit().get();
        Optional<Route> selection = model.selection().get();
        MapView before = shown;
        if (before == map) {
            settle();
            map.show(lit, selection, true);
        } else {
            settle();
            shown = map;
            map.thin(model.left().get());
            boolean again = lit.equals(last.get(map.depth()));
            if (before == null || before.getWidth() <= 0 || getScene() == null) {
                getChildren().setAll(map);
                map.show(lit, selection, false);
            } else {
                turn(before, map, lit, selection, again);
            }
        }
        last.put(map.depth(), lit);
    }

    private void turn(MapView from, MapView to, Lit lit, Optional<Route> selection, boolean again) {
        from.rest();
        from.setMouseTransparent(true);
        boolean held = from.focusedNode().isPresent();
        Optional<String> eye = Morph.underTheEye(from, selectedIn(from), last.getOrDefault(from.depth(), Lit.NOTHING));
        Optional<String> same = eye.flatMap(id -> model.depths().node(id, to.depth()));
        getChildren().setAll(from, to);
        to.resizeRelocate(from.getLayoutX(), from.getLayoutY(), from.getWidth(), from.getHeight());
        to.applyCss();
        to.layout();
        if (again) {
            to.showAgain(lit, selection);
        } else {
            to.show(lit, selection, false);
        }
        Stand settled = to.camera().stand();
        Optional<Point2D> at = eye.flatMap(from::placeInView).map(Morph::middle);
        Stand end = at.isPresent() && same.isPresent()
                ? to.framing().under(settled, same.get(), at.get(), lit, to.room())
                : settled;
        at.ifPresent(point -> same.ifPresent(
                id -> to.camera().go(to.framing().exactlyUnder(settled, id, point), false)));
        if (held) {
            same.ifPresentOrElse(to::focus, () -> to.keys().first().ifPresent(to::focus));
        }
        morph = new Morph(from, to, model.depths(), context.motion(), () -> {
            morph = null;
            from.setMouseTransparent(false);
            getChildren().setAll(to);
            // While it turned, the reader's node was held; now the rest of what is lit comes into view.
            to.camera().go(end, true);
        });
        if (morph.isOver()) {
            morph = null;
        }
    }

    /** The counterpart, on the map that goes, of what is selected on the one that comes. */
    private Optional<String> selectedIn(MapView from) {
        return model.selection().get().filter(route -> route.kind() == Route.Kind.NODE).flatMap(
                route -> from.nodes().values().stream().map(node -> node.node().id()).filter(
                        id -> model.depths().node(id, model.depth().get()).filter(
                                route.id()::equals).isPresent()).findFirst());
    }

    /** Ends what is still turning. */
    private void settle() {
        if (morph != null) {
            morph.finish();
        }
    }

    /** Fades what the lens has taken. */
    public void thin() {
        map().thin(model.left().get());
        map().light(model.lit().get(), model.selection().get());
    }

    /** Nothing of it moves any more. */
    public void leave() {
        settle();
        made.values().forEach(MapView::rest);
    }
}
