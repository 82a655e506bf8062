package cascade.bench;

import cascade.CascadeApp;
import cascade.ui.TestWindowServices;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings.ThemeChoice;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Ticker;
import cascade.ui.frame.Timer;
import cascade.ui.pathway.PathwayScreen;
import cascade.ui.pathway.model.PathwayModel;
import cascade.ui.pathway.model.View;
import cascade.ui.shell.Shell;
import cascade.unit.Depth;
import cascade.unit.Pathway;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/**
 * Shows the Pathway tab in a window and says how the frames come while the walk goes on, the map is dragged and zoomed,
 * and that none comes afterwards. The time of a frame is the time since the frame before it, both as presented.
 *
 * <p>The walk goes through all steps, each as soon as the motion of the one before has ended, so that every moment in
 * which something moves is measured, and no reading pause.
 */
final class FrameTimes {
    /** Nothing that moves leaves so long a time between two frames. */
    private static final long REST = 400_000_000;
    private static final double SECONDS = 2;
    /** The circle on which the map is dragged, in pixels, and rounds a second. */
    private static final double RADIUS = 120;
    private static final double ROUNDS = 0.75;
    /** How much one report of a touchpad scrolls, in pixels, and how long it goes one way, in seconds. */
    private static final double SCROLL = 8;
    private static final double ONE_WAY = 0.5;
    /** Of so many steps one close-up is played. */
    private static final int STRIDE = 3;

    private final String name;
    private final Unit unit;
    private final Settings settings = new Settings();
    private final List<Long> intervals = new ArrayList<>();
    private final List<Double> firsts = new ArrayList<>();

    private FrameTimes(String name, Unit unit) {
        this.name = name;
        this.unit = unit;
    }

    /**
     * Takes what the figures are called, the depth, and the window's width and height; for a generated pathway also its
     * number of nodes and the file with their positions.
     */
    public static void main(String[] args) throws InterruptedException {
        Unit unit = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();
        if (args.length > 4) {
            Pathway generated = GeneratedPathway.make(Integer.parseInt(args[4]), unit.pathway());
            unit = GeneratedPathway.into(unit, generated, LayOut.read(Path.of(args[5])));
        }
        Platform.startup(() -> {});
        FrameTimes times = new FrameTimes(args[0], unit);
        times.settings.depth().set(Depth.valueOf(args[1].toUpperCase(Locale.ROOT)));
        times.settings.theme().set(ThemeChoice.LIGHT);
        try {
            times.run(Double.parseDouble(args[2]), Double.parseDouble(args[3]));
        } finally {
            Platform.exit();
        }
    }

    private void run(double width, double height) throws InterruptedException {
        Shell shell = Input.fx(() -> new Shell(unit, settings, CascadeApp.FEATURES,
                TestWindowServices.of(Motion.of(settings, () -> false, Ticker.ofFrames()), Timer.REAL)));
        Scene scene = Input.fx(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(shell.root(), width, height));
            stage.setX(0);
            stage.setY(0);
            shell.go(Route.tab("simple"));
            stage.show();
            return stage.getScene();
        });
        Presented presented = Input.fx(() -> new Presented(scene));
        presented.awaitRest(REST);

        say("first", first(presented, () -> shell.go(Route.tab("pathway"))));
        presented.awaitRest(REST);
        Node map = Input.fx(() -> scene.lookup(".map"));
        drag(presented, map);
        PathwayModel model = ((PathwayScreen) shell.screen(PathwayScreen.FEATURE).orElseThrow()).model();
        walk(presented, model);
        zoom(presented, map);
        closeUps(presented, model);
        presented.awaitRest(REST);
        long still = System.nanoTime();
        new CompletableFuture<Void>().completeOnTimeout(null, 1, TimeUnit.SECONDS).join();
        say("rest", presented.since(still).size());
    }

    /** Milliseconds from the start of something to the first frame that shows it. */
    private static double first(Presented presented, Runnable what) throws InterruptedException {
        long start = Input.fx(() -> {
            long now = System.nanoTime();
            what.run();
            return now;
        });
        double took = Figures.millis(presented.after(start) - start);
        presented.awaitRest(REST);
        return took;
    }

    private void walk(Presented presented, PathwayModel model) throws InterruptedException {
        boolean at = Input.fx(model::atEnd);
        while (!at) {
            long start = System.nanoTime();
            firsts.add(first(presented, model::next));
            note(presented.since(start));
            at = Input.fx(model::atEnd);
        }
        say("step", Figures.p95(firsts.stream().mapToDouble(Double::doubleValue).toArray()));
        sayFrames("walk");
    }

    /** Into some close-ups, through its beats and out again. */
    private void closeUps(Presented presented, PathwayModel model) throws InterruptedException {
        List<Double> flights = new ArrayList<>();
        int steps = Input.fx(() -> model.steps().size());
        for (int step = 0; step < steps; step += STRIDE) {
            int to = step;
            first(presented, () -> model.goTo(to));
            if (Input.fx(() -> model.closeUp().isEmpty())) {
                continue;
            }
            long start = System.nanoTime();
            flights.add(first(presented, () -> model.look(View.CLOSE_UP)));
            note(presented.since(start));
            int beats = Input.fx(() -> model.closeUp().map(closeUp -> closeUp.beats().size()).orElse(0));
            for (int beat = 1; beat < beats; beat++) {
                long next = System.nanoTime();
                first(presented, model::next);
                note(presented.since(next));
            }
            first(presented, () -> model.look(View.MAP));
        }
        if (!flights.isEmpty()) {
            say("flight", Figures.p95(flights.stream().mapToDouble(Double::doubleValue).toArray()));
            sayFrames("close-up");
        }
    }

    /** The pointer goes through the window system, the whole way that a hand's motion goes. */
    private void drag(Presented presented, Node map) throws InterruptedException {
        Point2D middle = Input.fx(
                () -> map.localToScreen(map.getLayoutBounds().getCenterX(), map.getLayoutBounds().getCenterY()));
        Robot robot = Input.fx(Robot::new);
        Input.fx(() -> {
            robot.mouseMove(middle.getX() + RADIUS, middle.getY());
            robot.mousePress(MouseButton.PRIMARY);
            return true;
        });
        presented.awaitRest(REST);
        long start = System.nanoTime();
        Input.report(SECONDS, time -> {
            double angle = time * ROUNDS * 2 * Math.PI;
            robot.mouseMove(middle.getX() + Math.cos(angle) * RADIUS, middle.getY() + Math.sin(angle) * RADIUS);
        });
        note(presented.since(start));
        Input.fx(() -> {
            robot.mouseRelease(MouseButton.PRIMARY);
            return true;
        });
        presented.awaitRest(REST);
        sayFrames("pan");
    }

    /** A robot's wheel has notches only; a touchpad's small steps are given to the map itself. */
    private void zoom(Presented presented, Node map) throws InterruptedException {
        long start = System.nanoTime();
        Input.report(SECONDS, time -> {
            boolean in = (int) (time / ONE_WAY) % 2 == 0;
            map.fireEvent(scroll(map, in ? SCROLL : -SCROLL));
        });
        note(presented.since(start));
        presented.awaitRest(REST);
        sayFrames("zoom");
    }

    private static ScrollEvent scroll(Node map, double by) {
        double x = map.getLayoutBounds().getCenterX();
        double y = map.getLayoutBounds().getCenterY();
        Point2D screen = map.localToScreen(x, y);
        return new ScrollEvent(ScrollEvent.SCROLL, x, y, screen.getX(), screen.getY(), false, false, false, false,
                true, false, 0, by, 0, by, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }

    private void note(List<Long> frames) {
        for (int i = 1; i < frames.size(); i++) {
            intervals.add(frames.get(i) - frames.get(i - 1));
        }
    }

    private void sayFrames(String what) {
        double[] millis = intervals.stream().mapToDouble(Figures::millis).toArray();
        intervals.clear();
        say(what + " fps", millis.length * 1000.0 / java.util.Arrays.stream(millis).sum());
        say(what + " p50", Figures.percentile(millis, 50));
        say(what + " p95", Figures.percentile(millis, 95));
        say(what + " p99", Figures.percentile(millis, 99));
    }

    private void say(String what, double value) {
        Figures.say(name + " " + what, value);
    }
}
