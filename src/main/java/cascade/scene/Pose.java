package cascade.scene;

import cascade.unit.Actor;
import cascade.unit.MapLayout.Point;

/**
 * How an actor stands at one moment. What isn't a place goes from 0, not at all, to 1.
 *
 * @param at where its middle is
 * @param scale how large it is beside its own size
 * @param presence how much of it is to be seen
 * @param part how much of it is there already, of what is copied, built or streams in
 * @param from where it streams from
 * @param open how far it is open
 * @param awake how far it is active
 * @param blocked how far it is stopped
 * @param glow how much it stands out as what has just happened
 */
public record Pose(Point at, double scale, double presence, double part, Point from, double open, double awake,
        double blocked, double glow) {

    /** An actor at home, all of it there, doing nothing. */
    public static Pose home(Actor actor) {
        Point home = new Point(actor.box().x(), actor.box().y());
        return new Pose(home, 1, 1, 1, home, 0, 0, 0, 0);
    }

    /** Whether it is to be seen at all. */
    public boolean isThere() {
        return presence > 0;
    }

    Pose at(Point other) {
        return new Pose(other, scale, presence, part, from, open, awake, blocked, glow);
    }

    Pose scale(double other) {
        return new Pose(at, other, presence, part, from, open, awake, blocked, glow);
    }

    Pose presence(double other) {
        return new Pose(at, scale, other, part, from, open, awake, blocked, glow);
    }

    Pose part(double other, Point origin) {
        return new Pose(at, scale, presence, other, origin, open, awake, blocked, glow);
    }

    Pose open(double other) {
        return new Pose(at, scale, presence, part, from, other, awake, blocked, glow);
    }

    Pose awake(double other) {
        return new Pose(at, scale, presence, part, from, open, other, blocked, glow);
    }

    Pose blocked(double other) {
        return new Pose(at, scale, presence, part, from, open, awake, other, glow);
    }

    Pose glow(double other) {
        return new Pose(at, scale, presence, part, from, open, awake, blocked, other);
    }
}
