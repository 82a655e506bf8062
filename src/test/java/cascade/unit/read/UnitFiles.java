package cascade.unit.read;

import cascade.unit.Pathway;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads parts of a unit for the tools that make the other parts. */
public final class UnitFiles {
    private UnitFiles() {}

    /**
     * The pathway of a folder that has no positions yet.
     *
     * @throws IllegalStateException where its file is broken
     */
    public static Pathway pathwayWithoutLayout(Path folder) {
        Problems problems = new Problems();
        Pathway pathway = new PathwayReader(
                new JsonFiles(new UnitSource.Folder(folder), problems).read("pathway.json"),
                new JsonObject(problems, "layout.json", "$", null)).read().withLayouts(Map.of());
        if (!problems.none()) {
            throw new IllegalStateException(
                    problems.list().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        return pathway;
    }
}
