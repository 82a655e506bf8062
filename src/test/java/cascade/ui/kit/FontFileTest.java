package cascade.ui.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A font is a file before JavaFX sees it. */
class FontFileTest {
    private static final byte[] LETTERS = {1, 2, 3};

    private final Path folder;
    private final Path runtime;
    private final Path cache;
    private final FontFile files;

    FontFileTest(@TempDir Path folder) {
        this.folder = folder;
        runtime = folder.resolve("runtime");
        cache = folder.resolve("not/there/yet");
        files = new FontFile(runtime, List.of(cache, folder.resolve("second")));
    }

    private URL inJar(byte[] content) throws IOException {
        Path jar = folder.resolve("font-" + content.length + ".jar");
        try (OutputStream out = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("fonts/Letters.ttf"));
            zip.write(content);
        }
        return URI.create("jar:" + jar.toUri() + "!/fonts/Letters.ttf").toURL();
    }

    @Test
    void aFontThatIsAFileStaysWhereItIs() throws IOException {
        Path font = Files.write(folder.resolve("a letter é.ttf"), LETTERS);
        assertEquals(font, files.of(font.toUri().toURL()));
    }

    @Test
    void aPackagedFontIsTheOneBesideTheRuntime() throws IOException {
        Files.createDirectories(runtime);
        Path font = Files.write(runtime.resolve("Letters.ttf"), LETTERS);
        assertEquals(font, files.of(inJar(LETTERS)));
        assertTrue(Files.notExists(cache));
    }

    @Test
    void aFontInAJarIsUnpackedOnceAndFoundAgain() throws IOException {
        Path font = files.of(inJar(LETTERS));
        assertArrayEquals(LETTERS, Files.readAllBytes(font));
        assertEquals(cache, font.getParent());
        var written = Files.getLastModifiedTime(font);
        assertEquals(font, files.of(inJar(LETTERS)));
        assertEquals(written, Files.getLastModifiedTime(font));
    }

    @Test
    void anotherVersionOfAFontIsAnotherFile() throws IOException {
        assertNotEquals(files.of(inJar(LETTERS)), files.of(inJar(new byte[]{1, 2, 3, 4})));
    }

    @Test
    void aFileThatWasSpoiltIsWrittenAnew() throws IOException {
        Path font = files.of(inJar(LETTERS));
        Files.write(font, new byte[]{9});
        assertArrayEquals(LETTERS, Files.readAllBytes(files.of(inJar(LETTERS))));
    }

    @Test
    void whereOneFolderCantBeWrittenTheNextIs() throws IOException {
        Files.createDirectories(cache.getParent());
        Files.createFile(cache);
        assertEquals(folder.resolve("second"), files.of(inJar(LETTERS)).getParent());
    }

    @Test
    void whereNoneCanBeWrittenThatIsSaidWithEveryReason() throws IOException {
        Files.createDirectories(cache.getParent());
        Files.createFile(cache);
        Files.createFile(folder.resolve("second"));
        URL font = inJar(LETTERS);
        assertEquals(2, assertThrows(IOException.class, () -> files.of(font)).getSuppressed().length);
    }
}
