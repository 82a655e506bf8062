package cascade.ui.practice.rebuild;

import cascade.ui.frame.Subscriptions;
import cascade.messages.Messages;
import cascade.pathway.Graph;
import cascade.pathway.MapContent;
import cascade.practice.rebuild.Blueprint;
import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.Standpoint;
import cascade.ui.kit.Hints;
import cascade.ui.kit.Icons;
import cascade.ui.kit.Labels;
import cascade.ui.map.MapListener;
import cascade.ui.map.MapView;
import cascade.ui.map.Sketch;
import cascade.ui.map.SketchLegend;
import cascade.unit.MapLayout.Point;
import cascade.unit.MapLayout;
import cascade.unit.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The map's picture of places with nothing on it but what the learner draws, and the tools to look at it. */
final class RebuildMap extends BorderPane {
    private static final double CLOSER = 1.25;

    private final Subscriptions open = new Subscriptions();
    private final SketchMaker maker;
    private final MapView map;
    private final SketchLegend legend = new SketchLegend();
    private final Label hint = Labels.of("", "rebuild-hint");
    private final RebuildModel model;
    private Sketch sketch = Sketch.EMPTY;

    /**
     * @param context what every screen is given
     * @param model what is drawn
     */
    RebuildMap(ScreenContext context, RebuildModel model) {
        this.model = model;
        this.maker = new SketchMaker(model);
        Blueprint blueprint = model.blueprint();
        MapContent empty = new MapContent(blueprint.content().depth(), Set.of(),
                new Graph(blueprint.content().depth(), List.of(), List.of()),
                new MapLayout(blueprint.content().layout().geography(), Map.of(), Map.of()), Set.of());
        this.map = new MapView(context.unit().pathway(), empty, context.unit().subject(), context.settings(),
                context.motion(), new MapListener() {
                    @Override
                    public void picked(Route route) {
                        if (route.kind() == Route.Kind.NODE) {
                            model.pick(route.id());
                        } else {
                            model.choose(SketchMaker.ends(route.id()));
                        }
                    }

                    @Override
                    public void pointed(Point at) {
                        model.point(at);
                    }

                    @Override
                    public void over(Optional<Point> at) {
                        model.over(at);
                    }

                    @Override
                    public void looked(Standpoint from) {
                        // Where the learner looks from is nothing to come back to.
                    }
                });
        HBox.setHgrow(legend, Priority.ALWAYS);
        HBox below = new HBox(legend, tool(Feather.MINUS, "map.zoom-out", () -> map.zoom(1 / CLOSER)),
                tool(Feather.PLUS, "map.zoom-in", () -> map.zoom(CLOSER)),
                tool(Feather.MAXIMIZE, "map.fit", map::fit));
        below.getStyleClass().add("rebuild-tools");
        setTop(hint);
        setCenter(map);
        setBottom(below);
        setMinSize(0, 0);
        open.add(model.changes().subscribe(_ -> show()));
        open.add(model.place().subscribe((_, place) -> {
            map.draw(new Sketch(sketch.nodes(), sketch.arrows(), sketch.selected(), place));
            hint.setText(hint());
        }));
    }

    private static Button tool(Feather icon, String name, Runnable action) {
        Button button = new Button();
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(Messages.text(name));
        Hints.on(button, Messages.text(name));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show() {
        sketch = maker.make();
        map.draw(sketch);
        legend.show(sketch);
        hint.setText(hint());
    }

    /** What to do next, in a sentence. */
    private String hint() {
        if (model.phase() != Phase.BUILDING) {
            return Messages.text(model.phase() == Phase.CHECKED ? "rebuild.hint.checked" : "rebuild.hint.shown");
        }
        Optional<String> held = model.held().map(model::name);
        if (model.work() == Work.ARROWS) {
            return held.map(name -> Messages.text("rebuild.hint.to", name)).orElseGet(
                    () -> Messages.text("rebuild.hint.from"));
        }
        Optional<String> place = model.place().get().map(model::placeName);
        return held.map(name -> place.map(there -> Messages.text("rebuild.hint.there", name, there)).orElseGet(
                () -> Messages.text("rebuild.hint.place", name))).orElseGet(
                        () -> Messages.text("rebuild.hint.node"));
    }

    /** Which point of the map is at a point of the scene. */
    Optional<Point> at(double sceneX, double sceneY) {
        return map.at(sceneX, sceneY);
    }

    /** Nothing of it moves any more. */
    void rest() {
        map.rest();
    }

    /** It won't be shown again. */
    void close() {
        open.close();
        map.close();
    }
}
