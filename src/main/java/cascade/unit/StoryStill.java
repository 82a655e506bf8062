package cascade.unit;

/**
 * One picture of the story in a few pictures: a beat of a close-up as it ends.
 *
 * @param beat the address of the beat
 * @param caption what it tells, in a line
 */
public record StoryStill(Route beat, String caption) {

    /** The step that the beat is of. */
    public Route step() {
        return new Route(Route.Kind.STEP, beat.ends().getFirst());
    }
}
