package cascade.ui.pathway.whatif;

import cascade.messages.Messages;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Scroller;
import cascade.ui.kit.Theme;
import cascade.ui.pathway.whatif.chart.CourseCharts;
import cascade.ui.pathway.whatif.chart.CourseData;
import cascade.ui.pathway.whatif.chart.TimeAxis;
import cascade.ui.pathway.whatif.chart.TimeBar;
import cascade.ui.pathway.whatif.chart.TornadoData;
import cascade.ui.pathway.whatif.chart.TornadoFigure;
import cascade.ui.pathway.whatif.model.Result;
import cascade.ui.pathway.whatif.model.Schedule;
import cascade.ui.pathway.whatif.model.WhatIfModel;
import cascade.ui.pathway.whatif.model.WhatIfState;
import cascade.simulation.Run;
import cascade.simulation.Simulator;
import cascade.unit.Model.Outcome;
import cascade.unit.Model.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.Region;

/** Below the map: charts of chosen nodes, and the time that is looked at. */
public final class WhatIfStrip extends Region {
    /** A chart is at least so wide, and with charts it is at least so high, in em. */
    private static final double CHART = 12;
    private static final double CHARTS = 9;
    private static final double GAP = 0.5;
    /** So much of the room is the charts' at most. */
    private static final double SHARE = 0.42;
    /** Where that isn't enough: how much it is at most, and the least height that will do, in em. */
    private static final double LOW_SHARE = 0.52;
    private static final double LOW_CHARTS = 8.4;

    private final ScreenContext context;
    private final WhatIfModel model;
    private final CourseCharts charts;
    private final Scroller scroll;
    private final TimeAxis axis;
    private final TimeBar bar;
    private int most = WhatIfModel.CHARTS;
    private double room = Double.MAX_VALUE;
    private int asked;

    WhatIfStrip(ScreenContext context, WhatIfModel model) {
        this.context = context;
        this.model = model;
        this.charts = new CourseCharts(context);
        this.scroll = new Scroller(charts);
        this.axis = new TimeAxis(context.settings().em(), context.motion(), context.timer());
        this.bar = new TimeBar(axis, context.settings().em());
        getStyleClass().add("what-if-strip");
        getStylesheets().add(Theme.stylesheet("whatif"));
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFocusTraversable(false);
        getChildren().addAll(scroll, bar);
        axis.hourProperty().bindBidirectional(model.hour());
        charts.hourProperty().bind(model.hour());
        charts.opened().subscribe(open -> {
            // One that is open may be higher than there is room.
            scroll.setVbarPolicy(open ? ScrollBarPolicy.AS_NEEDED : ScrollBarPolicy.NEVER);
            if (getParent() != null) {
                getParent().requestLayout();
            }
        });
    }

    /** The time that is looked at. */
    TimeAxis axis() {
        return axis;
    }

    /** What is shown, in charts or in a table. */
    List<CourseData> courses() {
        WhatIfState now = model.state().get();
        Optional<Result> result = model.result().get();
        if (result.isEmpty() || !now.tells()) {
            return List.of();
        }
        List<CourseData> all = new ArrayList<>();
        for (String node : now.charts()) {
            all.add(course(node, result.get()));
        }
        return all;
    }

    private CourseData course(String node, Result result) {
        CourseData data = CourseData.of(model.label(node), node, result.network(), result.with(), result.without());
        if (!isOneDose(result)) {
            data = data.withoutPoints();
        }
        if (model.bands().get().containsKey(node)) {
            data = data.with(model.bands().get().get(node));
        }
        int number = result.network().number(node);
        Optional<Run> other = model.state().get().beside().map(beside -> beside.result().with());
        return other.isEmpty() ? data
                : data.beside(Arrays.stream(result.with().times()).map(hour -> other.get().at(number, hour)).toArray());
    }

    /** What was measured was measured after one dose. */
    private static boolean isOneDose(Result result) {
        return result.setup().with().doses().equals(Schedule.ONE.doses());
    }

    /** Works out which constants decide an outcome, and shows it in the charts' place. */
    void decide(Scenario scenario, Outcome outcome) {
        model.result().get().ifPresent(result -> {
            charts.await(Messages.text("chart.tornado.wait"));
            int mine = ++asked;
            String title = model.label(outcome.node());
            context.tasks().run(() -> TornadoData.of(title, Simulator.of(result.network()), scenario, outcome),
                    data -> {
                        if (mine == asked && charts.opened().get()) {
                            charts.open(TornadoFigure.of(data));
                        }
                    });
        });
    }

    /** Closes the chart that is open. Gives whether one was. */
    boolean close() {
        boolean open = charts.opened().get();
        asked++;
        charts.close();
        return open;
    }

    /** Shows what has changed. */
    void show() {
        model.result().get().ifPresent(result -> {
            double end = result.setup().hours();
            if (axis.scale().end() != end) {
                axis.setEnd(end);
            }
        });
        List<CourseData> all = courses();
        charts.show(all.subList(0, Math.min(most, all.size())));
        scroll.setVisible(most > 0 && !all.isEmpty() || charts.opened().get());
        requestLayout();
    }

    /** Says how much room there is for the map and this; before it is asked how high it is. */
    public void fit(double width, double height) {
        double one = context.settings().em().get();
        double below = bar.prefHeight(width);
        boolean low = height * SHARE - below < CHARTS * one;
        // One that is open takes the place of the map too.
        room = charts.opened().get() ? height : height * (low ? LOW_SHARE : SHARE);
        charts.setBrief(low);
        int fits = room - below < LOW_CHARTS * one ? 0
                : (int) Math.clamp(width / (CHART * one), 1, WhatIfModel.CHARTS);
        if (fits != most) {
            most = fits;
            show();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double gap = context.settings().em().get() * GAP;
        double below = bar.prefHeight(width);
        double above = scroll.isVisible() ? charts.prefHeight(width) + gap : 0;
        return charts.opened().get() ? room : Math.min(Math.max(room, below), above + below);
    }

    @Override
    protected void layoutChildren() {
        double gap = context.settings().em().get() * GAP;
        double below = bar.prefHeight(getWidth());
        double above = scroll.isVisible() ? Math.max(0, getHeight() - below - gap) : 0;
        scroll.resizeRelocate(0, 0, getWidth(), above);
        bar.resizeRelocate(0, getHeight() - below, getWidth(), below);
    }
}
