package cascade.practice.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the reference implementation ts-fsrs says of many random histories, as src/test/fsrs/vectors.mjs wrote it down.
 *
 * @param sequences each an item's whole history
 */
record Vectors(List<Sequence> sequences) {

    /**
     * The history of one item.
     *
     * @param line where it begins in the file
     * @param parameters what was scheduled with
     */
    record Sequence(int line, Parameters parameters, List<Review> reviews) {}

    /**
     * A review and what came of it.
     *
     * @param retrievability just before; 0 at the first
     * @param after the memory after it
     */
    record Review(Instant at, Rating rating, double retrievability, Memory after) {}

    /** Reads what is kept in the resources. */
    static Vectors read() {
        List<Sequence> sequences = new ArrayList<>();
        Parameters parameters = Parameters.PUBLISHED;
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("parameters,")) {
                parameters = parameters(line.split(",", -1));
            } else if (line.equals("sequence")) {
                sequences.add(new Sequence(i + 1, parameters, new ArrayList<>()));
            } else if (!line.startsWith("#")) {
                sequences.getLast().reviews().add(review(line.split(",", -1)));
            }
        }
        return new Vectors(sequences);
    }

    private static Parameters parameters(String[] cells) {
        return new Parameters(new Weights(Arrays.stream(cells[5].split(" ")).map(Double::valueOf).toList()),
                Double.parseDouble(cells[1]), Integer.parseInt(cells[2]), steps(cells[3]), steps(cells[4]));
    }

    private static LearningSteps steps(String minutes) {
        return LearningSteps.ofMinutes(Arrays.stream(minutes.split(" ")).filter(it -> !it.isEmpty()).mapToInt(
                Integer::parseInt).toArray());
    }

    private static Review review(String[] cells) {
        Instant at = instant(cells[0]);
        Memory after = new Memory(Phase.values()[Integer.parseInt(cells[3])], Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5]), Optional.of(instant(cells[6])), Optional.of(at),
                Integer.parseInt(cells[7]), Integer.parseInt(cells[9]), Integer.parseInt(cells[10]),
                Integer.parseInt(cells[8]));
        return new Review(at, Rating.of(Integer.parseInt(cells[1])), Double.parseDouble(cells[2]), after);
    }

    private static Instant instant(String milliseconds) {
        return Instant.ofEpochMilli(Long.parseLong(milliseconds));
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(Vectors.class.getResourceAsStream("vectors.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
