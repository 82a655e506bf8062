package cascade.ui.map;

import cascade.messages.Messages;
import cascade.ui.kit.Wrapping;
import cascade.ui.map.Sketch.Mark;
import cascade.unit.Influence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;

/** What the marks of a sketch mean, and its heads where it has no marks: only those that are on it. */
public final class SketchLegend extends Wrapping {
    private static final double LONG = 26;

    private List<Set<?>> shown = List.of();

    /** Nothing in it yet. */
    public SketchLegend() {
        getStyleClass().add("legend");
    }

    /** Says what is on a sketch. */
    public void show(Sketch sketch) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        sketch.nodes().forEach(node -> marks.add(node.mark()));
        sketch.arrows().forEach(arrow -> marks.add(arrow.mark()));
        marks.removeAll(EnumSet.of(Mark.PLAIN, Mark.GIVEN));
        Set<Influence> heads = EnumSet.noneOf(Influence.class);
        if (marks.isEmpty()) {
            sketch.arrows().forEach(running -> heads.add(running.arrow().influence()));
        }
        List<Set<?>> said = List.of(marks, heads);
        if (said.equals(shown)) {
            return;
        }
        shown = said;
        getChildren().clear();
        if (marks.isEmpty()) {
            heads.forEach(influence -> add(line("sketch-plain", influence), Messages.word(influence)));
        } else {
            marks.forEach(mark -> add(SketchMark.has(mark) ? sign(mark)
                    : line(SketchMark.style(mark),
                            Influence.POSITIVE),
                    Messages.word(mark)));
        }
    }

    private void add(Node sample, String text) {
        Label label = new Label(text, sample);
        label.getStyleClass().add("legend-item");
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().add(label);
    }

    private static Node sign(Mark mark) {
        return new Group(new SketchMark(mark));
    }

    private static Group line(String style, Influence influence) {
        Line line = new Line(0, 0, LONG - ArrowHead.length(influence), 0);
        line.getStyleClass().addAll("arrow-line", style);
        Path head = ArrowHead.of(influence);
        head.getStyleClass().add(style);
        head.setLayoutX(LONG);
        return new Group(line, head);
    }
}
