package cascade.bench;

import cascade.layout.BakeLayout;
import cascade.layout.LayoutFile;
import cascade.ui.kit.Fonts;
import cascade.unit.Depth;
import cascade.unit.MapLayout;
import cascade.unit.Pathway;
import cascade.unit.Unit;
import cascade.unit.read.UnitFiles;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;

/** Lays a generated pathway out, as baking does with a unit's, says how long that took, and writes the positions down. */
final class LayOut {
    private LayOut() {}

    /** Takes what the figure is called, how many nodes, and the file to write. */
    public static void main(String[] args) throws IOException {
        int size = Integer.parseInt(args[1]);
        Platform.startup(() -> {});
        Fonts.load();
        Unit unit = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();
        Pathway pathway = GeneratedPathway.make(size, unit.pathway());
        long start = System.nanoTime();
        Map<Depth, MapLayout> layouts = BakeLayout.bake(pathway);
        Figures.say(args[0] + " layout", Figures.millis(System.nanoTime() - start));
        Files.writeString(Path.of(args[2]), LayoutFile.text(layouts));
        Platform.exit();
    }

    /** The positions that were written down. */
    static MapLayout read(Path file) {
        return Objects.requireNonNull(UnitFiles.layouts(file).get(Depth.ADVANCED));
    }
}
