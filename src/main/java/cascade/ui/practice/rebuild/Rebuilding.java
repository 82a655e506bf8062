package cascade.ui.practice.rebuild;

import cascade.pathway.MapContents;
import cascade.practice.rebuild.Blueprint;
import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.Standpoint;
import cascade.ui.kit.Scroller;
import cascade.unit.Depth;
import cascade.unit.MapNode;
import cascade.unit.Pathway;
import cascade.unit.Route;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/** Rebuilding the map, as the Practice tab shows it: what can be chosen, and what goes on. A draft stays for the session. */
public final class Rebuilding {
    private final ScreenContext context;
    private final Pathway pathway;
    private final MapContents contents;
    private final Runnable changed;
    private final RebuildCard card;
    private final Map<String, RebuildModel> models = new HashMap<>();
    private Optional<On> on = Optional.empty();

    /** What goes on. */
    private record On(RebuildModel model, RebuildPane pane, Scroller scroller) {}

    /** Where the learner is, for the way back: at a rebuild, or, where the id is empty, at the start. */
    private record At(String id) implements Standpoint {}

    /**
     * @param context what every screen is given
     * @param changed run when it begins or ends, and is to be shown or no more
     */
    public Rebuilding(ScreenContext context, Runnable changed) {
        this.context = context;
        this.pathway = context.unit().pathway();
        this.contents = new MapContents(pathway);
        this.changed = changed;
        this.card = new RebuildCard(pathway, new RebuildCard.Begin() {
            @Override
            public void map(Depth depth) {
                prepare(() -> Blueprint.of(pathway, contents, depth));
            }

            @Override
            public void relay(MapNode node) {
                prepare(() -> Blueprint.of(pathway, contents, node));
            }
        });
    }

    /** Where one is chosen, for the start of the tab. */
    public Region card() {
        return card;
    }

    /** What goes on; empty where nothing does. */
    public Optional<Parent> node() {
        return on.map(On::scroller);
    }

    private void prepare(Supplier<Blueprint> blueprint) {
        // Which place every point of the map is in takes a while to work out.
        context.tasks().run(() -> {
            Blueprint made = blueprint.get();
            return models.containsKey(made.id()) ? models.get(made.id()) : new RebuildModel(pathway, made);
        }, model -> {
            models.putIfAbsent(model.blueprint().id(), model);
            context.navigator().looked(new At(model.blueprint().id()));
            begin(model);
        });
    }

    private void begin(RebuildModel model) {
        stop();
        RebuildPane pane = new RebuildPane(context, model, this::end);
        Scroller scroller = new Scroller(pane);
        scroller.setFitToHeight(true);
        scroller.getStyleClass().add("panel-scroll");
        on = Optional.of(new On(model, pane, scroller));
        changed.run();
        // What scrolls is in the scene only once it has its skin.
        scroller.applyCss();
        scroller.layout();
        pane.begin();
    }

    /** Back to the start. The draft stays. */
    private void end() {
        context.navigator().looked(new At(""));
        toStart();
    }

    /** Back to the start, where the way there was noted already. The draft stays. */
    public void toStart() {
        if (on.isPresent()) {
            stop();
            changed.run();
        }
    }

    private void stop() {
        on.ifPresent(it -> it.pane().close());
        on = Optional.empty();
    }

    /** Looks from where the learner was before: at a rebuild, or at the start. */
    public void look(Standpoint from) {
        if (from instanceof At(String id) && !on.map(it -> it.model().blueprint().id()).orElse("").equals(id)) {
            toStart();
            Optional.ofNullable(models.get(id)).ifPresent(this::begin);
        }
    }

    /** Whether something must not be seen or found now, since it would tell what is to be drawn. */
    public boolean hides(Route route) {
        return on.filter(it -> it.model().hides(route)).isPresent();
    }

    /** What takes the focus while it goes on. */
    public Optional<Node> first() {
        return on.map(it -> it.pane().first());
    }

    /** It isn't shown for now: nothing of it moves. */
    public void leave() {
        on.ifPresent(it -> it.pane().rest());
    }

    /** It won't be shown any more. */
    public void close() {
        stop();
    }
}
