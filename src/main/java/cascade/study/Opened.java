package cascade.study;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** What came of opening study data. In all cases but one there are data to go on with. */
public sealed interface Opened {
    /** What to go on with; empty only for {@link Without}. */
    Optional<StudyData> data();

    /** What the learner must hear of it, in a sentence; empty where all is well. */
    Optional<String> word();

    /** All is well. */
    record Ready(StudyData study) implements Opened {
        @Override
        public Optional<StudyData> data() {
            return Optional.of(study);
        }

        @Override
        public Optional<String> word() {
            return Optional.empty();
        }
    }

    /**
     * The file was damaged or gone. It was put aside, the newest good backup took its place, and what could still be read
     * of it was added. All that is on the disk.
     *
     * @param setAside what the damaged file is called now; empty where it was gone
     * @param backup when the backup was made; empty where there was none
     * @param rescued how many entries were added that the backup lacks
     */
    record Damaged(StudyData study, Optional<Path> setAside, Optional<Instant> backup, int rescued,
            String said) implements Opened {
        @Override
        public Optional<StudyData> data() {
            return Optional.of(study);
        }

        @Override
        public Optional<String> word() {
            return Optional.of(said);
        }
    }

    /**
     * A newer Cascade wrote the file, which stays as it is. The data are empty and in memory; at the end they are put
     * beside the file, for that Cascade to take in.
     *
     * @param version the version of its tables
     */
    record Newer(StudyData study, int version, String said) implements Opened {
        @Override
        public Optional<StudyData> data() {
            return Optional.of(study);
        }

        @Override
        public Optional<String> word() {
            return Optional.of(said);
        }
    }

    /**
     * The file can't be written, or another program has it to itself. The data are in memory, with what could be read, and
     * are written as soon as they can be.
     */
    record InMemory(StudyData study, String said) implements Opened {
        @Override
        public Optional<StudyData> data() {
            return Optional.of(study);
        }

        @Override
        public Optional<String> word() {
            return Optional.of(said);
        }
    }

    /** SQLite itself can't be loaded on this computer: there is nothing to keep anything with. */
    record Without(String said) implements Opened {
        @Override
        public Optional<StudyData> data() {
            return Optional.empty();
        }

        @Override
        public Optional<String> word() {
            return Optional.of(said);
        }
    }
}
