package cascade.gallery;

import cascade.simulation.Draws;
import cascade.simulation.Network;
import cascade.simulation.Run;
import cascade.simulation.Runs;
import cascade.simulation.Simulator;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Timer;
import cascade.ui.kit.Fonts;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Theme;
import cascade.ui.pathway.whatif.chart.CourseData;
import cascade.ui.pathway.whatif.chart.CourseFigure;
import cascade.ui.pathway.whatif.chart.CourseTable;
import cascade.ui.pathway.whatif.chart.CourseTimes;
import cascade.ui.pathway.whatif.chart.TimeAxis;
import cascade.ui.pathway.whatif.chart.TimeBar;
import cascade.ui.pathway.whatif.chart.TornadoData;
import cascade.ui.pathway.whatif.chart.TornadoFigure;
import cascade.unit.Model.Conditions;
import cascade.unit.Model.Scenario;
import cascade.unit.Unit;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.VBox;

/**
 * Writes a PNG of the figures of What if, for some scenarios, widths and text sizes, in both themes. Takes the folder for
 * the pictures and, where not all are wanted, a regular expression that the names must contain.
 */
public final class ChartGallery {
    private static final double LOOKED_AT = 3;

    private ChartGallery() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Pattern wanted = Pattern.compile(args.length > 1 ? args[1] : "");
        Unit unit = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();
        CountDownLatch done = new CountDownLatch(1);
        List<IOException> wrong = new ArrayList<>();
        Platform.startup(() -> {
            try {
                for (String scenario : List.of("one-dose", "trkb-blocked", "every-day")) {
                    for (int[] room : new int[][]{{900, 100}, {900, 80}, {460, 100}, {900, 150}, {560, 200}}) {
                        for (boolean dark : new boolean[]{false, true}) {
                            String name = scenario + "-" + room[0] + "-" + room[1] + (dark ? "-dark" : "-light");
                            if (wanted.matcher(name).find()) {
                                write(unit, scenario, room[0], room[1], dark, folder.resolve(name + ".png"));
                            }
                        }
                    }
                }
            } catch (IOException failed) {
                wrong.add(failed);
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
        if (!wrong.isEmpty()) {
            throw wrong.getFirst();
        }
    }

    /** The courses of a scenario's outcomes and a few more, with their bands. */
    static List<CourseData> courses(Unit unit, String id) {
        Network network = new Network(unit);
        Simulator simulator = Simulator.of(network);
        Scenario scenario = unit.model().scenarios().stream().filter(
                each -> each.id().equals(id)).findFirst().orElseThrow();
        Conditions both = Runs.both(scenario.setting(), scenario.change());
        double[] times = CourseTimes.of(both, scenario.hours());
        Run with = simulator.run(both, times);
        Run without = simulator.run(scenario.setting(), times);
        List<String> nodes = List.of("bdnf-mrna", "probdnf", "erk", "ltp");
        List<Draws.Band> bands = new Draws(simulator, 60, Draws.SEED).bands(both, nodes,
                times);
        List<CourseData> courses = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            String node = nodes.get(i);
            String title = unit.pathway().nodes().stream().filter(
                    each -> each.id().equals(node)).findFirst().orElseThrow().label().replace("\n", " ");
            courses.add(CourseData.of(title, node, network, with, without).with(bands.get(i)));
        }
        return courses;
    }

    private static TornadoData tornado(Unit unit, String id) {
        Scenario scenario = unit.model().scenarios().stream().filter(
                each -> each.id().equals(id)).findFirst().orElseThrow();
        return TornadoData.of("first outcome", Simulator.of(new Network(unit)), scenario,
                scenario.outcomes().getFirst());
    }

    private static void write(Unit unit, String scenario, int width, int text, boolean dark, Path file)
            throws IOException {
        Fonts.load();
        Settings settings = new Settings();
        settings.textSize().set(text);
        List<CourseData> courses = courses(unit, scenario);
        SimpleDoubleProperty hour = new SimpleDoubleProperty(LOOKED_AT);
        TimeAxis axis = new TimeAxis(settings.em(), Motion.none(), Timer.REAL);
        axis.setEnd(courses.getFirst().end());
        axis.setHour(LOOKED_AT);
        VBox root = new VBox(settings.em().get(),
                CourseFigure.of("Courses", "courses", courses, hour).drawing().apply(settings.em()),
                new TimeBar(axis, settings.em()),
                Labels.of(CourseFigure.of(courses.getFirst(), hour).caption(), "secondary"),
                CourseFigure.of(courses.getFirst(), hour).drawing().apply(settings.em()),
                new CourseTable(courses, settings.em()),
                TornadoFigure.of(tornado(unit, scenario)).drawing().apply(settings.em()));
        root.getStyleClass().add("cascade");
        root.setStyle("-fx-font-size: " + settings.em().get() + "px; -fx-background-color: -c-bg; -fx-padding: 16px;");
        Scene scene = new Scene(root, width, 1100);
        Theme.applyAlone(scene, dark);
        for (int i = 0; i < 3; i++) {
            root.applyCss();
            root.resize(width, Math.ceil(root.prefHeight(width)));
            root.layout();
        }
        Png.write(root.snapshot(new SnapshotParameters(), null), file);
    }
}
