package cascade.gallery;

import cascade.scene.Course;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.kit.Fonts;
import cascade.ui.kit.Theme;
import cascade.ui.scene.SceneView;
import cascade.unit.CloseUp;
import cascade.unit.Depth;
import cascade.unit.Unit;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.StackPane;

/**
 * Writes a PNG of every beat of the close-ups, both themes and depths. Takes the folder of a unit, the folder for the
 * pictures and, where not all are wanted, a regular expression that the names must contain.
 */
public final class SceneGallery {
    private SceneGallery() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[1]));
        Pattern wanted = Pattern.compile(args.length > 2 ? args[2] : "");
        Outcome outcome = UnitReader.read(new UnitSource.Folder(Path.of(args[0])));
        if (outcome instanceof Outcome.Refused refused) {
            refused.problems().forEach(problem -> System.err.println(problem));
            System.exit(1);
        }
        Unit unit = ((Outcome.Read) outcome).unit();
        CountDownLatch done = new CountDownLatch(1);
        List<IOException> wrong = new ArrayList<>();
        Platform.startup(() -> {
            try {
                for (CloseUp closeUp : unit.pathway().closeUps()) {
                    for (Depth depth : Depth.values()) {
                        for (boolean dark : new boolean[]{false, true}) {
                            write(closeUp, depth, dark, folder, wanted);
                        }
                    }
                }
            } catch (IOException failed) {
                wrong.add(failed);
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
        if (!wrong.isEmpty()) {
            throw wrong.getFirst();
        }
    }

    private static void write(CloseUp closeUp, Depth depth, boolean dark, Path folder, Pattern wanted)
            throws IOException {
        String name = closeUp.step() + "-" + depth.name().toLowerCase(Locale.ROOT) + (dark ? "-dark" : "-light");
        if (!wanted.matcher(name).find()) {
            return;
        }
        Fonts.load();
        Settings settings = new Settings();
        SceneView view = new SceneView(closeUp, depth, settings.em(), Motion.none(), (_, _) -> {});
        StackPane root = new StackPane(view);
        root.getStyleClass().add("cascade");
        root.setStyle("-fx-font-size: " + Settings.EM + "px; -fx-background-color: -c-bg;");
        Scene scene = new Scene(root, CloseUp.WIDTH, CloseUp.HEIGHT);
        Theme.apply(root, dark);
        for (int beat = 0; beat < new Course(closeUp, depth).beats(); beat++) {
            view.show(beat);
            root.applyCss();
            root.layout();
            root.layout();
            Png.write(root.snapshot(new SnapshotParameters(), null), folder.resolve(name + "-" + (beat + 1) + ".png"));
        }
        scene.setRoot(new StackPane());
    }
}
