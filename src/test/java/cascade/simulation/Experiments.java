package cascade.simulation;

import cascade.unit.Model.Change;
import cascade.unit.Model.Conditions;
import cascade.unit.Model.Course;
import cascade.unit.Model.Dose;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The published experiments that the model is held against. */
final class Experiments {
    /**
     * One of them.
     *
     * @param setting what holds with and without what is done
     * @param done both together
     * @param system in whom
     */
    record Row(String id, Conditions setting, Conditions done, String node, double from, double until, Course found,
            String system, List<String> references, String seen) {}

    private final Map<String, Conditions> settings = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private Experiments() {}

    /** Those by which constants are fitted. */
    static List<Row> first() {
        return new Experiments().read("experiments.txt");
    }

    /** Those that no constant was fitted to. */
    static List<Row> later() {
        Experiments experiments = new Experiments();
        int first = experiments.read("experiments.txt").size();
        List<Row> all = experiments.read("later.txt");
        return all.subList(first, all.size());
    }

    /** All of them. */
    static List<Row> all() {
        Experiments experiments = new Experiments();
        experiments.read("experiments.txt");
        return experiments.read("later.txt");
    }

    private List<Row> read(String file) {
        try (InputStream in = Objects.requireNonNull(Experiments.class.getResourceAsStream("/cascade/simulation/"
                + file))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(
                    line -> !line.isBlank() && !line.startsWith("#")).forEach(this::line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return List.copyOf(rows);
    }

    private void line(String line) {
        String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        if (line.startsWith("=")) {
            settings.put(cells[0].substring(1).strip(), conditions(cells[1]));
            return;
        }
        if (cells.length != 9) {
            throw new IllegalStateException("a row has nine cells: " + line);
        }
        Conditions setting = Objects.requireNonNull(settings.get(cells[1]), line);
        String[] hours = cells[4].split("-");
        rows.add(new Row(cells[0], setting, Runs.both(setting, conditions(cells[2])), cells[3],
                Double.parseDouble(hours[0]), Double.parseDouble(hours[1]),
                Course.valueOf(cells[5].toUpperCase(Locale.ROOT)), cells[6], List.of(cells[7].split("\\s+")),
                cells[8]));
    }

    private static Conditions conditions(String text) {
        List<Dose> doses = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            if (word.isEmpty()) {
                continue;
            }
            String[] parts = word.split("@");
            String[] what = parts[0].split(":");
            String[] when = parts.length > 1 ? parts[1].split("-") : new String[]{};
            if (what[0].equals("dose")) {
                doses.add(new Dose(Double.parseDouble(when[0]), Double.parseDouble(what[1])));
            } else {
                changes.add(new Change(Change.Kind.valueOf(what[0].toUpperCase(Locale.ROOT)),
                        List.of(what[1].split("\\+")), Double.parseDouble(what[2]), hour(when, 0), hour(when, 1)));
            }
        }
        return new Conditions(doses, changes);
    }

    private static Optional<Double> hour(String[] when, int index) {
        return when.length > index ? Optional.of(Double.valueOf(when[index])) : Optional.empty();
    }
}
