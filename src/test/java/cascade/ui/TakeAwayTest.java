package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking the map and what the unit cites away in files. */
class TakeAwayTest extends OpenApp {
    private final Path folder;
    TakeAwayTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void arrive() {
        app.go("tab:pathway");
    }

    @Test
    void theMapIsSavedAsItIsShown() throws Exception {
        app.go("step:erk");
        app.desktop().answer(folder.resolve("map.svg"));
        app.click("Take the map away");
        app.choose("SVG picture …");
        String svg = Files.readString(folder.resolve("map.svg"));
        assertTrue(svg.contains("Step 8 of 13"));
        assertTrue(app.mentions("Saved: " + folder.resolve("map.svg")));
    }

    @Test
    void theWholeMapIsSavedWhateverIsShown() throws Exception {
        app.go("step:erk");
        app.desktop().answer(folder.resolve("map.svg"));
        app.click("Take the map away");
        app.choose("SVG picture …", "The whole map");
        String svg = Files.readString(folder.resolve("map.svg"));
        assertTrue(svg.contains("The whole map."));
        assertFalse(svg.contains("Step 8 of 13"));
    }

    @Test
    void everyKindCanBeSaved() throws Exception {
        for (String[] kind : new String[][]{{"PDF page …", "a.pdf", "%PDF"},
                {"PNG picture, 2 times the size …", "a.png", "PNG"},
                {"SBGN-ML (Activity Flow) …", "a.sbgn", "activity flow"}, {"GraphML …", "a.graphml", "<graphml"},
                {"RIS …", "a.ris", "TY  - "}, {"BibTeX …", "a.bib", "@article"}}) {
            Path file = folder.resolve(kind[1]);
            app.desktop().answer(file);
            app.press(KeyCode.CONTROL, KeyCode.S);
            app.choose(kind[0]);
            assertTrue(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).contains(
                    kind[2]), kind[1]);
        }
    }

    @Test
    void thePosterAndTheHandOutAreSaved() throws Exception {
        for (String[] kind : new String[][]{{"Poster", "PDF on A3 …"}, {"Hand-out", "PDF on A4 …"}}) {
            Path file = folder.resolve(kind[0] + ".pdf");
            app.desktop().answer(file);
            app.press(KeyCode.CONTROL, KeyCode.S);
            app.choose(kind[1], kind[0]);
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                assertEquals(kind[0].equals("Poster"), pdf.getNumberOfPages() == 1, kind[0]);
            }
        }
    }

    @Test
    void anOpenCloseUpIsSavedStillAndMoving() throws Exception {
        app.go("step:erk");
        app.press(KeyCode.Z);
        for (String[] kind : new String[][]{{"Moving picture (GIF) …", "a.gif", "GIF89a"},
                {"SVG picture …", "a.svg", "<svg"},
                {"PNG picture, 2 times the size …", "a.png", "PNG"}}) {
            Path file = folder.resolve(kind[1]);
            app.desktop().answer(file);
            app.press(KeyCode.CONTROL, KeyCode.S);
            app.choose(kind[0], "This close-up");
            assertTrue(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).contains(
                    kind[2]), kind[1]);
        }
    }

    @Test
    void aNameThatGetsItsEndingNeverReplacesAFile() throws Exception {
        Path there = Files.writeString(folder.resolve("map.graphml"), "mine");
        app.desktop().answer(folder.resolve("map"));
        app.click("Take the map away");
        app.choose("GraphML …");
        assertEquals("mine", Files.readString(there));
        assertTrue(app.mentions("Nothing was saved: " + there + " is there already."));
    }

    @Test
    void whereNoFileIsChosenNothingIsSaved() throws Exception {
        app.click("Take the map away");
        app.choose("PDF page …");
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
        assertFalse(app.mentions("Saved"));
    }

    @Test
    void whatCantBeWrittenIsSaid() {
        for (String[] kind : new String[][]{{"RIS …", "map.ris"}, {"PNG picture, as large as the map …", "map.png"}}) {
            Path file = folder.resolve("gone").resolve(kind[1]);
            app.desktop().answer(file);
            app.press(KeyCode.CONTROL, KeyCode.S);
            app.choose(kind[0]);
            assertTrue(app.mentions(file + " could not be saved: there is no such folder"), kind[1]);
        }
    }

    @Test
    void oneReferenceOrAllAreSaved() throws Exception {
        app.go("ref:" + app.unit().references().getFirst().id());
        app.desktop().answer(folder.resolve("one.bib"));
        app.click(app.all(node -> App.words(node).equals("Cite as BibTeX")).getFirst());
        assertEquals(1, Files.readString(folder.resolve("one.bib")).split("\n@").length);
        app.desktop().answer(folder.resolve("all.ris"));
        app.click("Save all as RIS");
        assertEquals(app.unit().references().size(),
                Files.readString(folder.resolve("all.ris")).split("ER  - ", -1).length - 1);
    }
}
