package cascade.layout;

import cascade.ui.kit.Fonts;
import cascade.unit.Depth;
import cascade.unit.MapLayout;
import cascade.unit.Pathway;
import cascade.unit.read.UnitFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.application.Platform;

/** Bakes the positions of a unit folder's maps into its {@code layout.json}. */
public final class BakeLayout {
    private BakeLayout() {}

    /** Takes the unit's folder. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Platform.startup(() -> {});
        Fonts.load();
        Pathway pathway = UnitFiles.pathwayWithoutLayout(folder);
        Files.writeString(folder.resolve("layout.json"), LayoutFile.text(bake(pathway)));
        Platform.exit();
    }

    /** The positions of both maps. */
    public static Map<Depth, MapLayout> bake(Pathway pathway) {
        return new PathwayLayout(pathway, NodeSize::of).layouts();
    }
}
