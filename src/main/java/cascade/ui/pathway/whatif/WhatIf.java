package cascade.ui.pathway.whatif;

import cascade.messages.Messages;
import cascade.simulation.NoSteadyStateException;
import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.Movement;
import cascade.ui.map.MapState;
import cascade.ui.pathway.whatif.chart.CourseTable;
import cascade.ui.pathway.whatif.chart.ScenarioFiles;
import cascade.ui.pathway.whatif.chart.TimeAxis;
import cascade.ui.pathway.whatif.model.Page;
import cascade.ui.pathway.whatif.model.Setup;
import cascade.ui.pathway.whatif.model.WhatIfModel;
import cascade.ui.pathway.whatif.model.WhatIfState;
import cascade.unit.Model.Scenario;
import cascade.unit.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What if as a whole: what is tried, the panel beside the map and the strip below it. Made when it is first opened. */
public final class WhatIf {
    private final ScreenContext context;
    private final WhatIfModel model;
    private final WhatIfPanel panel;
    private final WhatIfStrip strip;
    private @Nullable Route at;
    private Movement coming = Movement.over();

    /**
     * @param context what every screen is given
     * @param go goes to a place of What if
     * @param changed told where the map has something else to show
     * @param add finds a node to do something to
     */
    public WhatIf(ScreenContext context, Consumer<Route> go, Runnable changed, Runnable add) {
        this.context = context;
        this.model = new WhatIfModel(context.unit(), context.tasks(), context.timer(), go,
                this::failed, new Noting(context)::missed);
        this.strip = new WhatIfStrip(context, model);
        this.panel = new WhatIfPanel(context, model, go, add, strip::decide);
        model.state().subscribe((before, now) -> {
            panel.show(before, now);
            if (!now.page().equals(before.page())) {
                strip.close();
            }
            if (!now.charts().equals(before.charts()) || !now.beside().equals(before.beside())
                    || !now.page().equals(before.page())) {
                strip.show();
            }
            changed.run();
        });
        model.result().subscribe((before, now) -> {
            strip.show();
            showOnMap(changed, before.isPresent() && now.isPresent());
        });
        model.bands().subscribe((_, _) -> strip.show());
        model.hour().subscribe((_, _) -> changed.run());
    }

    /** Where a slider is moved, its curve is followed: the map, which takes longest to draw, comes in the frame after. */
    private void showOnMap(Runnable map, boolean later) {
        coming.stop();
        if (later) {
            coming = context.motion().afterNext(map);
        } else {
            map.run();
        }
    }

    /** What a learner can try may have no steady state, and that is said; anything else that goes wrong is a fault. */
    private void failed(Throwable wrong) {
        switch (wrong) {
        case NoSteadyStateException _ -> context.navigator().warn(Messages.text("whatif.failed"));
        case RuntimeException fault -> throw fault;
        case Error fault -> throw fault;
        default -> throw new IllegalStateException(wrong);
        }
    }

    /** What is tried. */
    public WhatIfModel model() {
        return model;
    }

    /** What stands beside the map. */
    public Region panel() {
        return panel;
    }

    /** Takes less room beside the map, or as usual. */
    public void compact(boolean now) {
        panel.compact(now);
    }

    /** What stands below it, once there is anything to see. */
    public Optional<WhatIfStrip> strip() {
        return state().tells() ? Optional.of(strip) : Optional.empty();
    }

    /** The time that is looked at, once there is anything to see. */
    public Optional<TimeAxis> time() {
        return strip().map(WhatIfStrip::axis);
    }

    /** What the map shows. */
    public MapState map() {
        return model.map();
    }

    private WhatIfState state() {
        return model.state().get();
    }

    /** Goes to a place; what is there already stays as it is. */
    public void show(Route place) {
        if (place.equals(at)) {
            model.resume();
        } else {
            at = place;
            model.show(place);
        }
    }

    /** It isn't shown for now: nothing of it moves. */
    public void rest() {
        coming.stop();
        strip.axis().pause();
        model.rest();
    }

    /** The levels over time as a table; empty while there is nothing to see. */
    public Optional<Node> table() {
        return strip().filter(_ -> !strip.courses().isEmpty()).map(
                _ -> new CourseTable(strip.courses(), context.settings().em()));
    }

    /** What is tried, to take away; empty while there is nothing to see. */
    public Optional<ScenarioFiles> files() {
        return strip().map(shown -> new ScenarioFiles(context.unit(), tried(), shown.courses(), model.hour().get(),
                context.version()));
    }

    private Scenario tried() {
        Setup setup = state().setup();
        return state().page() instanceof Page.Shown(Scenario scenario) && Setup.of(scenario).equals(setup) ? scenario
                : new Scenario("own", Messages.text("whatif.own"), Messages.text("whatif.own.lead"), setup.hours(),
                        setup.setting(), setup.change(), List.of(), "", List.of());
    }

    /** Closes the chart that is open, or else looks at nothing in particular. Gives whether there was either. */
    public boolean letGo() {
        return strip.close() || model.letGo();
    }

    /** The key of a number, from 0: predicts. */
    public void digit(int number) {
        panel.digit(number);
    }

    /** Whether something is to be predicted. */
    public boolean asks() {
        return model.isAsking();
    }

    /** What takes the focus. */
    public Node first() {
        return panel.first();
    }
}
