package cascade.ui.pathway.whatif.chart;

import cascade.simulation.Draws.Band;
import cascade.simulation.Network;
import cascade.simulation.Run;
import cascade.simulation.Runs;
import cascade.simulation.Simulator;
import cascade.ui.frame.Settings;
import cascade.ui.kit.Fonts;
import cascade.ui.kit.Theme;
import cascade.unit.Model.Conditions;
import cascade.unit.Model.Course;
import cascade.unit.Model.Point;
import cascade.unit.Model.Scenario;
import cascade.unit.Model.Span;
import cascade.unit.Unit;
import cascade.unit.read.UnitFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Courses to draw, and drawings laid out. */
final class ChartsForTests {
    static final double[] TIMES = {0, 1.0 / 60, 0.5, 1, 2, 4, 8, 24};

    private ChartsForTests() {}

    /** Rises to 3 at 2 hours and is back at 8, beside 1 without. */
    static CourseData rise(Point... points) {
        return new CourseData("bdnf-mrna", "BDNF message", LevelKind.FOLD, TIMES,
                new double[]{1, 1, 1.2, 2, 3, 2, 1, 1}, new double[]{1, 1, 1, 1, 1, 1, 1, 1}, 1,
                Optional.of(new Band(TIMES, new double[]{1, 1, 1, 1.5, 2, 1.5, 1, 1},
                        new double[]{1, 1, 1.2, 2, 3, 2, 1, 1}, new double[]{1, 1, 1.5, 2.5, 3.5, 2.5, 1.2, 1})),
                Optional.empty(), List.of(points), List.of(new Span(0, 1.0 / 3), new Span(8, 24)), 24);
    }

    static Point point(@Nullable Double hour, @Nullable Double fold, @Nullable Double error, Course course,
            boolean unexplained) {
        return new Point("bdnf-mrna", Optional.ofNullable(hour), Optional.ofNullable(fold), Optional.ofNullable(error),
                course, unexplained, "text", List.of("ref"));
    }

    static Unit unit() {
        return UnitFolder.bundled();
    }

    static Scenario scenario(String id) {
        return unit().model().scenarios().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /** The course of a node in a scenario of the bundled unit. */
    static CourseData course(String id, String node) {
        Scenario scenario = scenario(id);
        Network network = new Network(unit());
        Conditions both = Runs.both(scenario.setting(), scenario.change());
        double[] times = CourseTimes.of(both, scenario.hours());
        Run with = Simulator.of(network).run(both, times);
        return CourseData.of(node, node, network, with, Simulator.of(network).run(scenario.setting(), times));
    }

    /** Lays something out in a width. */
    static <T extends Region> T laidOut(T region, double width, Settings settings) {
        Fonts.load();
        VBox root = new VBox(region);
        root.getStyleClass().add("cascade");
        root.setStyle("-fx-font-size: " + settings.em().get() + "px;");
        new Scene(root, width, 4000);
        Theme.apply(root, false);
        for (int i = 0; i < 3; i++) {
            root.applyCss();
            root.layout();
        }
        return region;
    }

    /** All that is visible under a node. */
    static List<Node> visible(Node node) {
        List<Node> all = new ArrayList<>();
        if (node.isVisible()) {
            all.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> all.addAll(visible(child)));
            }
        }
        return all;
    }

    /** What has a style, visible. */
    static <T extends Node> List<T> styled(Node root, String style, Class<T> type) {
        return visible(root).stream().filter(node -> node.getStyleClass().contains(style)).map(type::cast).toList();
    }

}
