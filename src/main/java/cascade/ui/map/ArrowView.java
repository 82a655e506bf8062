package cascade.ui.map;

import cascade.ui.content.Badges;
import cascade.ui.drawing.Described;
import cascade.ui.frame.Motion;
import cascade.ui.map.Presence.Reason;
import cascade.unit.Arrow;
import cascade.unit.MapLayout.Point;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Translate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An arrow on the map: its line and head wear its evidence, a mark says that it is disputed. What the pointer is on is
 * told by {@link ArrowFinder}: a line of a pixel or two is hard to hit.
 */
final class ArrowView extends Group implements Described {
    static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    static final PseudoClass DIM = PseudoClass.getPseudoClass("dim");
    static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");
    /** What is left to see of an arrow that the lens has taken: where it was. */
    static final double GONE = 0.06;
    /** How wide the band under a line is that carries all it can. */
    private static final double BAND = 11;
    private static final double MARKED = 0.62;

    private final Arrow arrow;
    private final Curve curve;
    private final Presence presence = new Presence(this);
    private @Nullable Path flow;
    private @Nullable TouchMark touch;

    /**
     * @param arrow what it shows
     * @param curve its course
     */
    ArrowView(Arrow arrow, Curve curve) {
        this(arrow, curve, Badges.style(arrow.evidence().basis()));
        if (arrow.evidence().disputed()) {
            mark();
        }
    }

    /**
     * An arrow that doesn't wear its evidence.
     *
     * @param arrow what it shows
     * @param curve its course
     * @param style what it wears instead
     */
    ArrowView(Arrow arrow, Curve curve, String style) {
        this.arrow = arrow;
        this.curve = curve;
        setId(arrow.id());
        Path line = new Path(curve.elements());
        line.getStyleClass().addAll("arrow-line", style);
        Path head = ArrowHead.of(arrow.influence());
        head.getStyleClass().add(style);
        head.getTransforms().setAll(new Translate(curve.tip().x(), curve.tip().y()),
                new Rotate(Math.toDegrees(curve.angle())));
        getChildren().addAll(line, head);
        getStyleClass().add("arrow");
        setMouseTransparent(true);
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

    /** Shows how much it carries, as a band under its line, and what is done to it; or nothing of that. */
    void flow(Optional<Activity.OfArrow> of) {
        Path band = flow;
        if (band == null && of.isPresent()) {
            band = new Path(curve.elements());
            band.getStyleClass().add("arrow-flow");
            flow = band;
            getChildren().addFirst(band);
        }
        if (band != null) {
            band.setVisible(of.isPresent());
            band.setStrokeWidth(BAND * of.map(Activity.OfArrow::flow).orElse(0.0));
        }
        Activity.Touch done = of.map(Activity.OfArrow::touch).orElse(Activity.Touch.NONE);
        TouchMark mark = touch;
        if (mark == null && done != Activity.Touch.NONE) {
            Point at = curve.at(MARKED);
            mark = new TouchMark(at.x(), at.y());
            touch = mark;
            getChildren().add(mark);
        }
        if (mark != null) {
            mark.show(done);
        }
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

    /** The owner of its opacity and of whether it is visible. */
    Presence presence() {
        return presence;
    }

    /** Shows whether the lens keeps it. */
    void keep(boolean kept, Motion motion) {
        presence.ease(Reason.LENS, kept ? 1 : GONE, motion);
    }

    /** Shows whether the pointer is on it. */
    void near(boolean now) {
        getChildren().forEach(part -> part.pseudoClassStateChanged(NEAR, now));
    }

    void state(boolean lit, boolean dim, boolean selected) {
        for (var part : getChildren()) {
            part.pseudoClassStateChanged(LIT, lit);
            part.pseudoClassStateChanged(DIM, dim);
            part.pseudoClassStateChanged(SELECTED, selected);
        }
    }
}
