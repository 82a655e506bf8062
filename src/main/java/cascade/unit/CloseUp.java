package cascade.unit;

import java.util.List;
import java.util.Optional;

/**
 * A close-up of a step: a room in which molecules act, told in beats. It is a sketch and not to scale. Positions are in
 * units of the room, which are pixels at 100 %.
 *
 * @param step the id of the step that it belongs to
 * @param actors who is in it, those at the back first
 * @param beats what happens, one thing after another
 */
public record CloseUp(String step, List<Actor> actors, List<Beat> beats) {
    /** How wide every room is. */
    public static final double WIDTH = 900;
    /** How high every room is. */
    public static final double HEIGHT = 560;

    /** The actor of an id. */
    public Optional<Actor> actor(String id) {
        return actors.stream().filter(actor -> actor.id().equals(id)).findFirst();
    }
}
