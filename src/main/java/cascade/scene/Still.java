package cascade.scene;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A close-up at one moment.
 *
 * @param poses how each actor stands, by its id
 */
public record Still(Map<String, Pose> poses) {

    /** Keeps a copy that can't change. */
    public Still {
        poses = Map.copyOf(poses);
    }

    /** How an actor stands; empty where there is none of that id. */
    public Optional<Pose> pose(String actor) {
        return Optional.ofNullable(poses.get(actor));
    }

    Still with(String actor, UnaryOperator<Pose> how) {
        Pose pose = poses.get(actor);
        if (pose == null) {
            return this;
        }
        Map<String, Pose> others = new HashMap<>(poses);
        others.put(actor, how.apply(pose));
        return new Still(others);
    }

    Still all(UnaryOperator<Pose> how) {
        Map<String, Pose> others = new HashMap<>(poses);
        others.replaceAll((_, pose) -> how.apply(pose));
        return new Still(others);
    }
}
