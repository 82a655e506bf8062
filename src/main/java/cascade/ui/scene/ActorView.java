package cascade.ui.scene;

import cascade.scene.Pose;
import cascade.ui.drawing.Described;
import cascade.unit.Actor;
import cascade.unit.ActorKind;
import cascade.unit.MapLayout.Point;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Ellipse;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/** An actor on the stage: its figure, what is written in it, its glow when something has just happened to it. */
final class ActorView extends Group implements Described {
    private static final PseudoClass AWAKE = PseudoClass.getPseudoClass("awake");
    private static final double HALO = 15;
    /** How faint an actor is that is stopped. */
    private static final double STOPPED = 0.5;

    private final Actor actor;
    private final Figure figure;
    private final Group body = new Group();
    private final Scale size = new Scale();
    private @Nullable Group halo;
    private @Nullable Figure bar;

    ActorView(Actor actor) {
        this.actor = actor;
        this.figure = Figures.of(actor);
        figure.setRotate(actor.turn());
        getStyleClass().add("actor");
        setId(actor.id());
        // What grows out of something grows from its foot.
        size.setPivotY(actor.kind() == ActorKind.SPINE ? actor.box().height() / 2 : 0);
        body.getTransforms().setAll(size);
        body.getChildren().add(figure);
        getChildren().add(body);
        write();
        setMouseTransparent(true);
    }

    private void write() {
        if (figure instanceof BeadsFigure beads && actor.kind() == ActorKind.PEPTIDE) {
            for (int i = 0; i < actor.letters().length(); i++) {
                body.getChildren().add(letters(actor.letters().substring(i, i + 1), beads.places().get(i).getX(),
                        beads.places().get(i).getY(), "fig-bead-letter"));
            }
        } else if (actor.kind() == ActorKind.PHOSPHATE && actor.letters().isEmpty()) {
            body.getChildren().add(letters("P", 0, 0, "fig-tag-letter"));
        } else if (!actor.letters().isEmpty()) {
            // An enzyme's mouth is on its right.
            double x = actor.kind() == ActorKind.ENZYME ? -actor.box().width() * 0.1 : 0;
            body.getChildren().add(letters(actor.letters(), x, middle(), "fig-letters"));
        }
    }

    /** Where the letters stand: in a receptor, in its kinase; in a lipid, in its head. */
    private double middle() {
        return switch (actor.kind()) {
        case RECEPTOR -> actor.box().height() * 0.275;
        case CORECEPTOR -> actor.box().height() * 0.39;
        case LIPID -> -actor.box().height() * 0.28;
        default -> 0;
        };
    }

    private static Text letters(String what, double x, double y, String style) {
        Text text = new Text(what);
        text.getStyleClass().add(style);
        text.setTextOrigin(VPos.CENTER);
        text.setY(y);
        text.layoutBoundsProperty().subscribe(bounds -> text.setX(x - bounds.getWidth() / 2));
        return text;
    }

    /** How high what glows is: of a receptor the part inside, which is what becomes active. */
    private double high() {
        return switch (actor.kind()) {
        case RECEPTOR, CORECEPTOR -> actor.box().height() * 0.22;
        default -> actor.box().height();
        };
    }

    /** Who it is. */
    Actor actor() {
        return actor;
    }

    @Override
    public String title() {
        return actor.name().isEmpty() ? actor.letters() : actor.name();
    }

    @Override
    public String description() {
        return title();
    }

    /** Shows how it stands. */
    void show(Pose pose) {
        // Also while it isn't there: what comes from a corner of the stage has all as far as its place drawn anew.
        Point at = pose.at();
        setTranslateX(at.x());
        setTranslateY(at.y());
        setVisible(pose.isThere());
        if (!pose.isThere()) {
            return;
        }
        setOpacity(pose.presence());
        size.setX(pose.scale());
        size.setY(pose.scale());
        body.setOpacity(1 - pose.blocked() * (1 - STOPPED));
        pseudoClassStateChanged(AWAKE, pose.awake() > 0.5);
        figure.pose(pose);
        glow(actor.kind().isPlace() ? 0 : pose.glow());
        block(pose.blocked());
    }

    private void glow(double how) {
        if (how <= 0) {
            if (halo != null) {
                halo.setVisible(false);
            }
            return;
        }
        if (halo == null) {
            Group made = new Group();
            for (int i = 2; i > 0; i--) {
                Ellipse ring = new Ellipse(0, middle(), actor.box().width() / 2 + HALO * i * 0.5,
                        high() / 2 + HALO * i * 0.5);
                ring.getStyleClass().add("fig-halo");
                made.getChildren().add(ring);
            }
            made.setRotate(actor.turn());
            halo = made;
            getChildren().addFirst(made);
        }
        halo.setVisible(true);
        halo.setOpacity(how);
    }

    private void block(double how) {
        if (how <= 0) {
            if (bar != null) {
                bar.setVisible(false);
            }
            return;
        }
        if (bar == null) {
            bar = Proteins.bar(actor.box().width(), actor.box().height());
            getChildren().add(bar);
        }
        bar.setVisible(true);
        bar.setOpacity(how);
    }
}
