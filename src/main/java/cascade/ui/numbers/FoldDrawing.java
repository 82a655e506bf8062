package cascade.ui.numbers;

import cascade.messages.Messages;
import cascade.ui.content.Links;
import cascade.ui.figure.Axis;
import cascade.ui.figure.Marks;
import cascade.ui.figure.Rod;
import cascade.ui.figure.Strip;
import cascade.ui.kit.EvenGrid;
import cascade.ui.kit.Labels;
import cascade.unit.Route;
import java.util.function.Consumer;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws changes, a panel with an axis of its own for each ruler. */
final class FoldDrawing {
    private static final double NARROWEST = 22;
    private static final double GAP = 2.4;
    /** Room before the axis for half a mark, and after it for a value. */
    private static final double BEFORE = 0.4;
    private static final double AFTER = 4;

    private FoldDrawing() {}

    /**
     * Draws them.
     *
     * @param model what is drawn
     * @param em one em in pixels
     * @param follow leads to a number
     */
    static Region of(FoldModel model, ObservableDoubleValue em, Consumer<Route> follow) {
        Region all = new EvenGrid(NARROWEST, 2, GAP, em,
                model.rulers().stream().map(on -> panel(on, em, follow)).toList());
        all.getStyleClass().add("figure");
        return all;
    }

    private static VBox panel(FoldModel.OnRuler on, ObservableDoubleValue em, Consumer<Route> follow) {
        VBox panel = new VBox(Labels.of(Messages.word(on.ruler()), "figure-name", "figure-ruler"));
        panel.getStyleClass().add("figure-panel");
        Axis axis = on.axis();
        for (FoldModel.Change change : on.changes()) {
            Strip strip = new Strip(em, 1.5, BEFORE, AFTER);
            strip.getStyleClass().add("figure-fold");
            strip.across(axis.share(FoldModel.CONTROL));
            strip.put(new Rod(em), axis.share(FoldModel.CONTROL), axis.share(change.high()), change);
            strip.put(Marks.dot(em), axis.share(change.low()), axis.share(change.high()), change);
            strip.value(change.figure(), axis.share(change.high()));
            Route route = new Route(Route.Kind.NUMBER, change.number().id());
            panel.getChildren().addAll(Links.to(route, change.fold().molecule(), (to, _) -> follow.accept(to),
                    "figure-link"), Labels.of(change.whom(), "figure-label"), strip);
        }
        Strip ticks = new Strip(em, 1.9, BEFORE, AFTER).ticked();
        for (double step : axis.steps()) {
            ticks.tick(step == FoldModel.CONTROL ? Messages.text("figure.control", FoldModel.times(step))
                    : FoldModel.times(step), axis.share(step));
        }
        panel.getChildren().add(ticks);
        return panel;
    }
}
