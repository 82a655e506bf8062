package cascade.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.files.Folders;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Where study data lie. */
class StudyFileTest {
    private static final Folders FOLDERS = Folders.in(Path.of("/home/someone"));

    @Test
    void aBundledUnitHasAFileOfItsName() {
        assertEquals(FOLDERS.data().resolve("study/neurotrophic-mechanisms.db"),
                StudyFile.ofBundled(FOLDERS, "neurotrophic-mechanisms"));
    }

    @Test
    void unitsOfOnesOwnAreToldApartByTheirFolders() {
        Path one = StudyFile.ofOwn(FOLDERS, "mine", Path.of("/a/unit"));
        assertEquals(one, StudyFile.ofOwn(FOLDERS, "mine", Path.of("/a/b/../unit")));
        assertNotEquals(one, StudyFile.ofOwn(FOLDERS, "mine", Path.of("/b/unit")));
        assertNotEquals(one, StudyFile.ofBundled(FOLDERS, "mine"));
        assertTrue(String.valueOf(one.getFileName()).matches("mine-[0-9a-f]{16}\\.db"), one.toString());
    }

    @Test
    void aStrangeIdLeadsOutOfNoFolder() {
        Path file = StudyFile.ofBundled(FOLDERS, "../../x");
        assertEquals(FOLDERS.data().resolve("study"), file.getParent());
        assertNotEquals(file, StudyFile.ofBundled(FOLDERS, "../x"));
    }
}
