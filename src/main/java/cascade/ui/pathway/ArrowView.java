package cascade.ui.pathway;

import cascade.ui.kit.Badges;
import cascade.ui.kit.Described;
import cascade.ui.kit.Motion;
import cascade.unit.Arrow;
import cascade.unit.MapLayout.Point;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Translate;

/** An arrow on the map: its line and head wear its evidence, a mark says that it is disputed. */
final class ArrowView extends Group implements Described {
    /** What is left to see of an arrow that the lens has taken: where it was. */
    private static final double GONE = 0.06;

    private final Arrow arrow;
    private final Curve curve;
    private final Path line = new Path();
    private final Path head;
    private final Path reach = new Path();

    ArrowView(Arrow arrow, List<Point> points, String spoken, Runnable chosen) {
        this.arrow = arrow;
        setId(arrow.id());
        setAccessibleText(spoken);
        this.curve = new Curve(points, ArrowHead.length(arrow.influence()));
        String basis = Badges.style(arrow.evidence().basis());
        line.getElements().setAll(curve.elements());
        line.getStyleClass().addAll("arrow-line", basis);
        // A line of a pixel or two is hard to hit; this one is as wide as a finger's tip and can't be seen.
        reach.getElements().setAll(curve.elements());
        reach.getStyleClass().add("arrow-reach");
        head = ArrowHead.of(arrow.influence());
        head.getStyleClass().add(basis);
        Point end = points.getLast();
        head.getTransforms().setAll(new Translate(end.x(), end.y()), new Rotate(Math.toDegrees(curve.angle())));
        getChildren().addAll(reach, line, head);
        if (arrow.evidence().disputed()) {
            mark();
        }
        getStyleClass().add("arrow");
        setOnMouseClicked(click -> {
            if (click.isStillSincePress()) {
                chosen.run();
                click.consume();
            }
        });
    }

    private void mark() {
        Point middle = curve.at(0.5);
        Circle round = new Circle(middle.x(), middle.y(), 7);
        round.getStyleClass().add("dispute-mark");
        Text sign = new Text("?");
        sign.getStyleClass().add("dispute-sign");
        sign.setX(middle.x() - 3);
        sign.setY(middle.y() + 4);
        getChildren().addAll(round, sign);
    }

    @Override
    public String title() {
        return getAccessibleText().split(";", 2)[0];
    }

    @Override
    public String description() {
        return getAccessibleText();
    }

    Arrow arrow() {
        return arrow;
    }

    Curve curve() {
        return curve;
    }

    /** Shows it as left by the lens or not; what goes fades, and can't be clicked. */
    void leave(boolean left, Motion motion) {
        setMouseTransparent(!left);
        double wanted = left ? 1.0 : GONE;
        if (getOpacity() != wanted) {
            motion.to(Motion.STATE, opacityProperty(), wanted, () -> {});
        }
    }

    void state(boolean lit, boolean dim, boolean selected) {
        for (var part : getChildren()) {
            part.pseudoClassStateChanged(LIT, lit);
            part.pseudoClassStateChanged(DIM, dim);
            part.pseudoClassStateChanged(SELECTED, selected);
        }
    }

    static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    static final PseudoClass DIM = PseudoClass.getPseudoClass("dim");
    static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
}
