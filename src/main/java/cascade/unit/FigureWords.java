package cascade.unit;

import java.util.Optional;

/**
 * What stands at a figure that is drawn from data.
 *
 * @param title above it
 * @param caption how it is to be read (CommonMark)
 */
public record FigureWords(String title, String caption) {

    /**
     * The words of the figures that are drawn from the key numbers; a figure without any isn't drawn.
     *
     * @param time what was seen after one dose, over time
     * @param folds changes, each on its ruler
     */
    public record OfNumbers(Optional<FigureWords> time, Optional<FigureWords> folds) {}
}
