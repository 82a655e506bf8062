package cascade.unit;

import java.util.List;

/**
 * A step of the walk.
 *
 * @param id its address
 * @param title what happens, in a few words
 * @param simple what the simple map shows
 * @param advanced what the advanced map shows
 * @param measured what was measured
 * @param breaks what breaks it; no words where nobody is known to have tried
 * @param references keys of its figures' sources
 */
public record Step(String id, String title, Scene simple, Scene advanced, Measured measured, Words breaks,
        List<String> references) {

    /** What a map shows at a step: the caption (CommonMark) and the ids of what is lit. */
    public record Scene(String caption, List<String> nodes, List<String> arrows) {}

    /**
     * What was measured.
     *
     * @param basis what that rests on
     * @param certainty how it was checked
     * @param line in whom, in a few words for both depths: "in rats"
     * @param text what it was
     */
    public record Measured(Basis basis, Certainty certainty, String line, Words text) {}

    /** The scene for a depth. */
    public Scene scene(Depth depth) {
        return depth == Depth.SIMPLE ? simple : advanced;
    }
}
