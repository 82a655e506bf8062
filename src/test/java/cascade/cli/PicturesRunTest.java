package cascade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.CascadeApp;
import cascade.Main;
import cascade.start.ExitCode;
import cascade.tour.Picture;
import cascade.unit.Depth;
import cascade.unit.Unit;
import cascade.unit.read.UnitFolder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where there is no display: what is said, and the pictures that are made instead of a window. */
@EnabledOnOs(OS.LINUX)
class PicturesRunTest {
    private static final Unit UNIT = UnitFolder.bundled();
    private static final List<Picture> PICTURES = Picture.all(UNIT, CascadeApp.FEATURES);

    private final Path folder;

    PicturesRunTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private record Ended(int code, List<String> out, List<String> err) {}

    /** In a process of its own, without DISPLAY. */
    private Ended cascade(List<String> options, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC", "-Xmx160m", "--enable-native-access=ALL-UNNAMED", "-Duser.home=" + folder));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("DISPLAY");
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(10, TimeUnit.MINUTES), "it hangs");
        } finally {
            process.destroyForcibly();
        }
        // Only here does JavaFX say that its classes are not modules.
        return new Ended(process.exitValue(), Files.readAllLines(out), Files.readAllLines(err).stream().filter(
                line -> !line.contains("com.sun.javafx") && !line.contains("unnamed module")).toList());
    }

    @Test
    void startedByTheBuildItWritesPicturesOfEveryTabAndStepInstead() throws Exception {
        Path pictures = folder.resolve("a b").resolve("pictures");
        Ended ended = cascade(List.of("-Dcascade.pictures-instead=" + pictures));
        assertEquals(List.of(), ended.err());
        assertEquals(ExitCode.OK, ended.code());
        assertEquals(2, ended.out().size(), ended.out().toString());
        assertTrue(ended.out().getFirst().startsWith("No display: ") && ended.out().getFirst().endsWith(
                " written to " + pictures + "."), ended.out().getFirst());
        String page = Files.readString(pictures.resolve("index.html"));
        assertTrue(page.startsWith("<!DOCTYPE html>\n<html"), page.substring(0, 60));
        assertFalse(page.replace("http://www.w3.org/1999/xhtml", "").contains("://"),
                "it needs nothing from elsewhere");
        assertTrue(page.contains("charset=UTF-8"));
        List<String> shown = Pattern.compile("<img[^>]* src=\"([^\"]+)\"").matcher(page).results().map(
                found -> found.group(1)).toList();
        assertEquals(PICTURES.stream().map(Picture::file).toList(), shown);
        for (Picture picture : PICTURES) {
            BufferedImage image = ImageIO.read(pictures.resolve(picture.file()).toFile());
            assertEquals(1280, image.getWidth());
            assertTrue(image.getHeight() >= 800, picture.file());
            assertDrawn(image, picture.file());
        }
        try (var files = Files.list(pictures)) {
            assertEquals(PICTURES.size() + 1, files.count());
        }
    }

    /** Something is in every third of its width and height. */
    private static void assertDrawn(BufferedImage image, String name) {
        int ground = image.getRGB(2, image.getHeight() - 2);
        int columns = image.getWidth() / 3;
        for (int x = 0; x < 3; x++) {
            int other = 0;
            for (int i = x * columns; i < (x + 1) * columns; i++) {
                for (int j = 100; j < 780; j++) {
                    other += image.getRGB(i, j) == ground ? 0 : 1;
                }
            }
            assertTrue(other > columns * 680 / 100, name + ": " + other + " pixels in third " + x);
        }
    }

    @Test
    void theOrderIsEveryTabThenTheWalkAtBothDepths() {
        int tabs = CascadeApp.FEATURES.size();
        int steps = UNIT.pathway().steps().size();
        assertEquals(tabs + 2 * steps, PICTURES.size());
        assertEquals("tab:simple", PICTURES.getFirst().route().toString());
        for (int i = 0; i < steps; i++) {
            assertEquals(UNIT.pathway().steps().get(i).id(), PICTURES.get(tabs + i).route().id());
            assertEquals(Depth.SIMPLE, PICTURES.get(tabs + i).depth());
            assertEquals(Depth.ADVANCED, PICTURES.get(tabs + steps + i).depth());
        }
        assertTrue(PICTURES.stream().noneMatch(picture -> picture.title().isBlank() || picture.caption().isBlank()));
        assertEquals(PICTURES.size(), PICTURES.stream().map(Picture::file).distinct().count());
    }

    @Test
    void installedItEndsWithALineThatNamesWhatNeedsNoDisplay() throws Exception {
        Ended ended = cascade(List.of());
        assertEquals(ExitCode.FAILED, ended.code());
        assertEquals(List.of(), ended.out());
        assertEquals(1, ended.err().size(), ended.err().toString());
        assertTrue(ended.err().getFirst().startsWith("No display") && ended.err().getFirst().contains("--pictures"),
                ended.err().getFirst());
    }

    @Test
    void whatIsThereIsLeftAlone() throws IOException {
        Path mine = Files.writeString(folder.resolve("index.html"), "mine");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(ExitCode.FAILED, Main.run(List.of("--pictures", folder.toString()),
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(err, true, StandardCharsets.UTF_8)));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains(mine + " is there already"), err.toString());
        assertEquals("mine", Files.readString(mine));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}
