package cascade.study;

import java.nio.file.Path;

/** What came of an import. */
public sealed interface Imported {
    /**
     * The study data are now those of the file.
     *
     * @param before a backup of what they were: to import that is to undo it
     */
    record Done(Path before) implements Imported {}

    /** Nothing was changed. */
    record Refused(String word) implements Imported {}
}
