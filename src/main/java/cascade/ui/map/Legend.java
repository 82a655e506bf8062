package cascade.ui.map;

import cascade.messages.Messages;
import cascade.ui.content.Badges;
import cascade.ui.kit.ShareRing;
import cascade.ui.kit.Wrapping;
import cascade.unit.Arrow;
import cascade.unit.Basis;
import cascade.unit.Influence;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;

/** What the lines and heads mean: only those that are on the map. */
public final class Legend extends Wrapping {
    private static final double LONG = 26;
    private static final double RADIUS = 7;
    /** How full the rings of the legend are. */
    private static final double RING = 0.7;

    /** @param subject what "measured with …" names */
    public Legend(String subject) {
        this.subject = subject;
        getStyleClass().add("legend");
    }

    private final String subject;
    private final List<Node> heads = new ArrayList<>();
    private boolean glows;

    /** Says, from when it is shown next, what a glow round nodes means; or not. */
    public void glow(boolean now) {
        glows = now;
    }

    /** Leaves out what the heads mean, where there is little room; what the lines rest on stays. */
    public void compact(boolean now) {
        for (Node head : heads) {
            head.setManaged(!now);
            head.setVisible(!now);
        }
    }

    /** Says what the lines and heads of these arrows mean. */
    public void show(List<Arrow> arrows) {
        getChildren().clear();
        heads.clear();
        if (glows) {
            add(new ShareRing(RADIUS).fill(RING, false), Messages.text("glow.well"));
            add(new ShareRing(RADIUS).fill(RING, true), Messages.text("glow.fading"));
        }
        for (Basis basis : Basis.values()) {
            if (arrows.stream().anyMatch(arrow -> arrow.evidence().basis() == basis)) {
                add(sample(Badges.style(basis), Influence.POSITIVE), Messages.text(Messages.key(basis), subject));
            }
        }
        if (arrows.stream().anyMatch(arrow -> arrow.evidence().disputed())) {
            Label mark = new Label("?");
            mark.getStyleClass().add("legend-dispute");
            add(mark, Messages.text("basis.disputed"));
        }
        for (Influence influence : Influence.values()) {
            if (arrows.stream().anyMatch(arrow -> arrow.influence() == influence)) {
                add(sample("plain", influence), Messages.word(influence));
                heads.add(getChildren().getLast());
            }
        }
    }

    private void add(Node sample, String text) {
        Label label = new Label(text, sample);
        label.getStyleClass().add("legend-item");
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().add(label);
    }

    private static Group sample(String style, Influence influence) {
        Line line = new Line(0, 0, LONG - ArrowHead.length(influence), 0);
        line.getStyleClass().addAll("arrow-line", style);
        Path head = ArrowHead.of(influence);
        head.getStyleClass().add(style);
        head.setLayoutX(LONG);
        return new Group(line, head);
    }
}
