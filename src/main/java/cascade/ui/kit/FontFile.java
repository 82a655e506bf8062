package cascade.ui.kit;

import cascade.files.SafeFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Where JavaFX can read a font in place. Whatever else it is given it copies to a temporary file at every start, which
 * needs a folder for such files, and stays there where the process is killed.
 *
 * @param runtime where the packages put the files, beside the Java that they bring
 * @param caches where a font may be unpacked to, the best first
 */
record FontFile(Path runtime, List<Path> caches) {

    /**
     * The file of a font: where it came as one, or one that is unpacked the first time and found again later. Its name
     * tells its content, so that versions of Cascade don't disturb each other.
     *
     * @throws IOException where there is none and none can be made
     */
    Path of(URL font) throws IOException {
        String name = font.getPath().substring(font.getPath().lastIndexOf('/') + 1);
        if (font.getProtocol().equals("file")) {
            try {
                return Path.of(URI.create(font.toExternalForm()));
            } catch (InvalidPathException nameless) {
                // Its folder has a name that can't be said in the system's language: a copy elsewhere can.
                return unpacked(font, name);
            }
        }
        Path packaged = runtime.resolve(name);
        return Files.isRegularFile(packaged) ? packaged : unpacked(font, name);
    }

    private Path unpacked(URL font, String name) throws IOException {
        byte[] content;
        try (InputStream in = font.openStream()) {
            content = in.readAllBytes();
        }
        IOException last = new IOException(name);
        for (Path cache : caches) {
            Path file = cache.resolve(checksum(content) + "-" + name);
            try {
                if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
                    Files.createDirectories(cache);
                    SafeFile.write(file, content);
                }
                return file;
            } catch (IOException unwritable) {
                last.addSuppressed(unwritable);
            }
        }
        throw last;
    }

    private static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
