package cascade.bench;

import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitSource;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Reads the unit once in a fresh JVM; or its JSON trees alone, without records and checks. */
final class ReadUnit {
    private static final List<String> FILES = List.of("unit.json", "pathway.json", "numbers.json", "terms.json",
            "studies.json", "claims.json", "comparison.json", "references.json", "layout.json");

    private ReadUnit() {}

    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        if (args[0].equals("whole")) {
            if (!(UnitReader.read(UnitSource.BUNDLED) instanceof Outcome.Read)) {
                throw new IllegalStateException("the unit is broken");
            }
            Figures.say("unit read", Figures.millis(System.nanoTime() - start));
        } else {
            JsonMapper mapper = JsonMapper.builder().build();
            for (String file : FILES) {
                mapper.readTree(UnitSource.BUNDLED.read(file, 1 << 22));
            }
            Figures.say("unit tree", Figures.millis(System.nanoTime() - start));
        }
    }
}
