package cascade.layout;

import cascade.ui.kit.Fonts;
import cascade.unit.Depth;
import cascade.unit.MapLayout;
import cascade.unit.Pathway;
import cascade.unit.read.UnitFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;

/**
 * Checks the positions of a unit folder's maps, and fills in what is missing in its {@code layout.json}: a folder that has
 * none gets all of it. What a curator has placed stays as it is.
 */
public final class BakeLayout {
    private BakeLayout() {}

    /** Takes the unit's folder. Exits with 1 where the maps are not fit to be looked at; each fault is a line. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Platform.startup(() -> {});
        Fonts.load();
        List<String> faults = bake(folder);
        faults.forEach(System.err::println);
        Platform.exit();
        if (!faults.isEmpty()) {
            System.exit(1);
        }
    }

    /** Writes the file anew where something was missing, and gives what is wrong with the maps. */
    static List<String> bake(Path folder) throws IOException {
        Pathway pathway = UnitFiles.pathwayWithoutLayout(folder);
        Path file = folder.resolve("layout.json");
        boolean drawn = Files.exists(file);
        Map<Depth, MapLayout> known = drawn ? UnitFiles.layouts(file) : Map.of();
        Map<Depth, MapLayout> all = drawn ? Filling.of(pathway, known, NodeSize::of) : bake(pathway);
        if (!all.equals(known)) {
            Files.writeString(file, LayoutFile.text(all));
        }
        Pathway placed = pathway.withLayouts(all);
        return all.keySet().stream().flatMap(depth -> (drawn ? LayoutChecks.of(placed, depth, NodeSize::of)
                : LayoutChecks.unreadable(placed, depth, NodeSize::of)).stream()).toList();
    }

    /** The positions of both maps of a pathway that has none. */
    public static Map<Depth, MapLayout> bake(Pathway pathway) {
        return new PathwayLayout(pathway, NodeSize::of).layouts();
    }
}
