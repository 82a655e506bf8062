package cascade.unit.read;

/**
 * Something wrong in a unit's files.
 *
 * @param file the file's name
 * @param path where in it, as a JSON path such as {@code $.terms[3].name}; {@code $} is the whole file
 * @param message what was found and what was expected
 */
public record Problem(String file, String path, String message) {

    @Override
    public String toString() {
        return file + " " + path + ": " + message;
    }
}
