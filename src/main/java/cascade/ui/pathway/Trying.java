package cascade.ui.pathway;

import cascade.ui.feature.ScreenContext;
import cascade.ui.map.MapState;
import cascade.ui.pathway.model.PathwayModel;
import cascade.ui.pathway.whatif.WhatIf;
import cascade.ui.pathway.whatif.WhatIfStrip;
import cascade.ui.pathway.whatif.chart.ScenarioFiles;
import cascade.ui.pathway.whatif.chart.TimeAxis;
import cascade.ui.pathway.whatif.model.WhatIfModel;
import cascade.unit.Route;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What if on this tab. Nothing of it is made before it is first opened. */
final class Trying {
    private final ScreenContext context;
    private final PathwayModel model;
    private final Runnable changed;
    private final Runnable find;
    private @Nullable WhatIf made;
    private boolean compact;

    /**
     * @param context what every screen is given
     * @param model whether it is shown, and what of it
     * @param changed told where the map or what stands round it has something else to show
     * @param find finds a node of the map
     */
    Trying(ScreenContext context, PathwayModel model, Runnable changed, Runnable find) {
        this.context = context;
        this.model = model;
        this.changed = changed;
        this.find = find;
    }

    /** Whether the unit has a model to try things with. */
    boolean isThere() {
        return context.unit().model().there();
    }

    /** Whether it is shown. */
    boolean isOn() {
        return model.state().get().isWhatIf();
    }

    private WhatIf whatIf() {
        WhatIf it = made;
        if (it == null) {
            it = new WhatIf(context, model::tryOut, changed, find);
            it.compact(compact);
            made = it;
        }
        return it;
    }

    private Optional<WhatIf> on() {
        return isOn() ? Optional.of(whatIf()) : Optional.empty();
    }

    /** What is tried, once it was opened. */
    Optional<WhatIfModel> model() {
        return Optional.ofNullable(made).map(WhatIf::model);
    }

    /** Shows what the model of the tab says, where it is on. */
    void show() {
        on().ifPresent(it -> it.show(model.whatIf()));
    }

    /** Takes less room beside the map, or as usual. */
    void compact(boolean now) {
        compact = now;
        Optional.ofNullable(made).ifPresent(it -> it.compact(now));
    }

    /** It isn't shown for now. */
    void rest() {
        Optional.ofNullable(made).ifPresent(WhatIf::rest);
    }

    /** What the map shows, where it is on. */
    Optional<MapState> map() {
        return on().map(WhatIf::map);
    }

    /** What stands beside the map. */
    Region panel() {
        return whatIf().panel();
    }

    /** What stands below the map, where it is on and there is anything to be seen. */
    Optional<WhatIfStrip> strip() {
        return on().flatMap(WhatIf::strip);
    }

    /** The levels over time as a table, where it is on and there is anything to be seen. */
    Optional<Node> table() {
        return on().flatMap(WhatIf::table);
    }

    /** What is tried, to take away, where it is on and there is anything to be seen. */
    Optional<ScenarioFiles> files() {
        return on().flatMap(WhatIf::files);
    }

    /** A node or an arrow was picked. */
    void picked(Route route) {
        on().ifPresent(it -> it.model().pick(route));
    }

    /** A node was found: it is picked, and what can be done to it has the focus. */
    void found(String node) {
        on().ifPresent(it -> {
            it.model().look(new Route(Route.Kind.NODE, node));
            it.first().requestFocus();
        });
    }

    /** Looks at nothing in particular. Gives whether anything was looked at. */
    boolean letGo() {
        return on().filter(WhatIf::letGo).isPresent();
    }

    /** Whether something is to be predicted. */
    boolean asks() {
        return on().filter(WhatIf::asks).isPresent();
    }

    /** Predicts by number, from 0. */
    void digit(int number) {
        on().ifPresent(it -> it.digit(number));
    }

    /** Whether the keys of time are for it: not while something beside or below the map has the focus that has keys of its own. */
    boolean takesTime() {
        return time().isPresent() && !panel().isFocusWithin() && strip().filter(Node::isFocusWithin).isEmpty();
    }

    private Optional<TimeAxis> time() {
        return on().flatMap(WhatIf::time);
    }

    private void at(Consumer<TimeAxis> what) {
        time().ifPresent(what);
    }

    /** Looks at the next marked time, or the one before. */
    void later(boolean later) {
        at(axis -> {
            axis.pause();
            axis.setHour(later ? axis.scale().after(axis.getHour()) : axis.scale().before(axis.getHour()));
        });
    }

    /** Looks at the last time, or the first. */
    void toEnd(boolean last) {
        at(axis -> {
            axis.pause();
            axis.setHour(last ? axis.scale().end() : 0);
        });
    }

    /** Lets time go on, or stay. */
    void playOrPause() {
        at(TimeAxis::toggle);
    }
}
