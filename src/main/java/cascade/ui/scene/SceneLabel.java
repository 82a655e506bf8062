package cascade.ui.scene;

import cascade.scene.Pose;
import cascade.ui.drawing.Described;
import cascade.unit.Actor;
import cascade.unit.MapLayout.Point;
import cascade.unit.Route;
import java.util.function.BiConsumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/** The label of an actor: what it is called, what there is to say of it, and a thin line to it. It leads to its term. */
final class SceneLabel extends Region implements Described {
    private static final double GAP = 6;
    private static final double DOT = 2.6;
    /** How far towards an actor's middle the line goes on past its edge. */
    private static final double INTO = 0.42;
    /** From this sine on something turned stands rather than lies. */
    private static final double TURNED = 0.7;
    /** So much of the length of something long can be pointed at. */
    private static final double SPARE = 0.8;
    /** From this much on of its actor a label is wholly there. */
    private static final double FAINT = 0.28;
    /** Nearer than this the label stands over or under its actor, and not beside it. */
    private static final double BESIDE = 30;

    private final Actor actor;
    private final Point at;
    private final BiConsumer<Route, Node> open;
    private final Text name;
    private final Text note;
    private final Line line = new Line();
    private final Circle dot = new Circle(DOT);
    private final Group leader = new Group(line, dot);
    private boolean fits = true;

    /**
     * @param actor whose label it is
     * @param note what is to be said of it; empty where nothing is
     * @param at where it is in the room: its end that is nearer to the actor
     * @param open opens what it leads to, beside it
     */
    SceneLabel(Actor actor, String note, Point at, BiConsumer<Route, Node> open) {
        this.actor = actor;
        this.at = at;
        this.open = open;
        this.name = text(actor.name(), "scene-name");
        this.note = text(note, "scene-note");
        line.getStyleClass().add("scene-leader");
        dot.getStyleClass().add("scene-dot");
        leader.setManaged(false);
        leader.setMouseTransparent(true);
        getStyleClass().add("scene-label");
        getChildren().addAll(this.name, this.note);
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(description());
        setOnMouseClicked(click -> {
            fire();
            click.consume();
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                fire();
                key.consume();
            }
        });
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        text.setTextOrigin(VPos.TOP);
        return text;
    }

    private void fire() {
        actor.link().ifPresent(route -> open.accept(route, this));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    public String title() {
        return name.getText();
    }

    @Override
    public String description() {
        return note.getText().isEmpty() ? name.getText() : name.getText() + ": " + note.getText();
    }

    /** The line from the label to the actor; it lies under all labels. */
    Group leader() {
        return leader;
    }

    Actor actor() {
        return actor;
    }

    /** Shows what it adds to the name, or leaves that out. */
    void noted(boolean now) {
        note.setVisible(now && !note.getText().isEmpty());
    }

    /**
     * Takes its place beside an actor, as large as its words are.
     *
     * @param pose how the actor stands in the end
     * @param scale how many pixels a unit of the room is
     * @return where it is then, in pixels of the room
     */
    Bounds place(Pose pose, double scale) {
        double wide = Math.max(name.getLayoutBounds().getWidth(),
                note.isVisible() ? note.getLayoutBounds().getWidth() : 0);
        double nameHigh = name.getLayoutBounds().getHeight();
        double high = nameHigh + (note.isVisible() ? note.getLayoutBounds().getHeight() : 0);
        double x = at.x() * scale;
        double y = at.y() * scale;
        double away = at.x() - pose.at().x();
        double left = Math.abs(away) < BESIDE ? x - wide / 2 : away > 0 ? x : x - wide;
        double top = y - nameHigh / 2;
        resizeRelocate(left - GAP / 2, top - GAP / 2, wide + GAP, high + GAP);
        boolean toRight = Math.abs(away) >= BESIDE && away < 0;
        lay(name, toRight, wide, 0);
        lay(note, toRight, wide, nameHigh);
        return new BoundingBox(left, top, wide, high);
    }

    private static void lay(Text text, boolean toRight, double wide, double y) {
        text.setX(GAP / 2 + (toRight ? wide - text.getLayoutBounds().getWidth() : 0));
        text.setY(GAP / 2 + y);
    }

    /** Follows its actor: the line leads to where that is. */
    void follow(Pose pose, double scale) {
        double middle = getLayoutY() + GAP / 2 + name.getLayoutBounds().getHeight() / 2;
        // What is long is pointed at where it is nearest.
        boolean turned = Math.abs(Math.sin(Math.toRadians(actor.turn()))) > TURNED;
        double wide = turned ? actor.box().height() : actor.box().width();
        double high = turned ? actor.box().width() : actor.box().height();
        double spareX = Math.max(0, wide - high) / 2 * pose.scale() * SPARE;
        double spareY = Math.max(0, high - wide) / 2 * pose.scale() * SPARE;
        double x = Math.clamp(getLayoutX() + getWidth() / 2, (pose.at().x() - spareX) * scale,
                (pose.at().x() + spareX) * scale);
        double y = Math.clamp(middle, (pose.at().y() - spareY) * scale, (pose.at().y() + spareY) * scale);
        double fromX = Math.clamp(x, getLayoutX(), getLayoutX() + getWidth());
        boolean beside = fromX != x;
        double fromY = beside ? middle : y > middle ? getLayoutY() + getHeight() : getLayoutY();
        double length = Math.hypot(x - fromX, y - fromY);
        double half = Math.min(actor.box().width(), actor.box().height()) / 2 * scale * pose.scale();
        double share = length == 0 ? 0 : Math.max(0, (length - half * (1 - INTO)) / length);
        double endX = fromX + (x - fromX) * share;
        double endY = fromY + (y - fromY) * share;
        line.setStartX(fromX + (beside ? Math.signum(x - fromX) * 2 : 0));
        line.setStartY(fromY);
        line.setEndX(endX);
        line.setEndY(endY);
        dot.setCenterX(endX);
        dot.setCenterY(endY);
        // What has become faint can still be named.
        double seen = Math.min(1, pose.presence() / FAINT);
        leader.setOpacity(seen);
        setOpacity(seen);
        boolean there = pose.isThere() && fits;
        setVisible(there);
        leader.setVisible(there);
    }

    /** Shows it where there is room for it. */
    void fits(boolean now) {
        fits = now;
    }
}
