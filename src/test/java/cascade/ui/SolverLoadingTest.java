package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.pathway.PathwayScreen;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What What if brings with it is loaded when that is opened, in a process of its own that says which classes it loads. */
class SolverLoadingTest {
    private static final String SOLVER = " org.hipparchus.";

    @TempDir
    Path folder;

    @Test
    void theSolverIsLoadedWhenAScenarioRunsAndNotByAnyOtherTab() throws Exception {
        Path log = folder.resolve("classes.txt");
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
                "-Xlog:class+load:file=" + log, "--enable-native-access=ALL-UNNAMED"));
        Stream.of("glass.platform", "prism.order", "prism.text", "testfx.robot", "testfx.headless",
                "java.awt.headless").filter(
                        name -> System.getProperty(name) != null).map(
                                name -> "-D" + name + "=" + System.getProperty(name)).forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Opening.class.getName()));
        File said = folder.resolve("said.txt").toFile();
        int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said).start().waitFor();
        assertEquals(0, code, Files.readString(said.toPath()));
        List<String> loaded = Files.readAllLines(log);
        int opened = first(loaded, " " + Opened.class.getName() + " ");
        int solver = first(loaded, SOLVER);
        assertTrue(opened >= 0 && solver > opened,
                "What if is opened at " + opened + ", the solver loaded at " + solver);
    }

    private static int first(List<String> lines, String part) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(part)) {
                return i;
            }
        }
        return -1;
    }

    /** Loaded just before What if is opened, so that the log says when that was. */
    static final class Opened {
        private Opened() {}

        static void now() {
            // To be called is to be loaded.
        }
    }

    /** The process: goes to every tab, then to a scenario that it has run. */
    static final class Opening {
        private Opening() {}

        /** Takes nothing. */
        public static void main(String[] arguments) throws Exception {
            try (App app = App.start()) {
                app.features().all().forEach(feature -> app.go(feature.route().toString()));
                app.go("step:" + app.unit().pathway().steps().getFirst().id());
                Opened.now();
                app.go("whatif:" + app.unit().model().scenarios().getFirst().id());
                App.fx(() -> {
                    ((PathwayScreen) app.screen()).tried().orElseThrow().justShow();
                    return true;
                });
            }
            System.exit(0);
        }
    }
}
