package cascade.unit.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Where the files of a unit come from. */
public sealed interface UnitSource {

    /** The unit that comes with Cascade. */
    UnitSource BUNDLED = new Bundled("neurotrophic-mechanisms");

    /**
     * The bytes of a file.
     *
     * @param file the file's name
     * @param limit how many bytes it may have; one more is read at the most, so that too many can be told
     * @throws NoSuchFileException where there is no such file
     * @throws IOException where it can't be read, or is no regular file
     */
    byte[] read(String file, int limit) throws IOException;

    /** Whether there is anything of a file's name, be it a file that can be read or not. */
    boolean has(String file);

    /** What to call it in a message. */
    String name();

    /** A unit inside Cascade itself. */
    record Bundled(String id) implements UnitSource {
        @Override
        public byte[] read(String file, int limit) throws IOException {
            try (InputStream in = Bundled.class.getResourceAsStream("/cascade/units/" + id + "/" + file)) {
                if (in == null) {
                    throw new NoSuchFileException(file);
                }
                return in.readNBytes(limit + 1);
            }
        }

        @Override
        public boolean has(String file) {
            return Bundled.class.getResource("/cascade/units/" + id + "/" + file) != null;
        }

        @Override
        public String name() {
            return id;
        }
    }

    /** A folder on disk. */
    record Folder(Path folder) implements UnitSource {
        @Override
        public byte[] read(String file, int limit) throws IOException {
            Path path = folder.resolve(file);
            if (!Files.readAttributes(path, BasicFileAttributes.class).isRegularFile()) {
                throw new NotRegularException(file);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(limit + 1);
            }
        }

        @Override
        public boolean has(String file) {
            return Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS);
        }

        @Override
        public String name() {
            return folder.toString();
        }
    }
}
