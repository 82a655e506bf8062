package cascade.export.model;

import java.util.Locale;
import java.util.Optional;

/** A kind of file that a scenario is written into. */
public enum ModelFile {
    SBML(".xml"), CSV(".csv"), OMEX(".omex");

    private final String ending;

    ModelFile(String ending) {
        this.ending = ending;
    }

    /** How the name of such a file ends, with its dot. */
    public String ending() {
        return ending;
    }

    /** The kind that a file's name ends with, in capitals or not; empty where it ends with none. */
    public static Optional<ModelFile> byEnding(String fileName) {
        for (ModelFile kind : values()) {
            if (fileName.toLowerCase(Locale.ROOT).endsWith(kind.ending)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
