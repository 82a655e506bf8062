package cascade.unit.read;

import cascade.unit.Depth;
import cascade.unit.MapLayout;
import cascade.unit.Pathway;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
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
        Problems problems = new Problems(true);
        Pathway pathway = new PathwayReader(
                new JsonFiles(new UnitSource.Folder(folder), problems).read("pathway.json")).read();
        refuse(problems);
        return pathway;
    }

    /**
     * The positions in a file.
     *
     * @throws IllegalStateException where it is broken
     */
    public static Map<Depth, MapLayout> layouts(Path file) {
        Problems problems = new Problems(true);
        Map<Depth, MapLayout> layouts = new LayoutReader(
                new JsonFiles(new UnitSource.Folder(Objects.requireNonNull(file.getParent())), problems).read(
                        file.getFileName().toString())).read();
        refuse(problems);
        return layouts;
    }

    private static void refuse(Problems problems) {
        if (!problems.none()) {
            throw new IllegalStateException(
                    problems.list().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
    }
}
