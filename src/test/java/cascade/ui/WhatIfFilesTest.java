package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.messages.Messages;
import cascade.ui.pathway.PathwayScreen;
import cascade.ui.pathway.whatif.chart.CourseChart;
import cascade.ui.pathway.whatif.model.WhatIfModel;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The charts of What if in the app, and taking away what is tried. */
class WhatIfFilesTest extends OpenApp {
    private static final String ASKED = "one-dose";
    private final Path folder;

    WhatIfFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private WhatIfModel model() {
        return App.fx(() -> ((PathwayScreen) app.screen()).tried().orElseThrow());
    }

    private void shown() {
        app.go("whatif:" + ASKED);
        App.fx(() -> {
            model().justShow();
            return true;
        });
        app.press(KeyCode.SHIFT);
    }

    private byte[] saved(String item, String name) throws Exception {
        Path file = folder.resolve(name);
        app.desktop().answer(file);
        app.press(KeyCode.CONTROL, KeyCode.S);
        app.choose(item, Messages.text("export.scenario"));
        assertTrue(app.mentions("Saved: " + file), item);
        return Files.readAllBytes(file);
    }

    @Test
    void whatIsTriedIsSavedForOtherPrograms() throws Exception {
        shown();
        String sbml = new String(saved("SBML model …", "a.xml"), StandardCharsets.UTF_8);
        assertTrue(sbml.contains("<sbml") && sbml.contains("one_dose"), sbml.substring(0, 200));
        String csv = new String(saved("Levels over time (CSV) …", "a.csv"), StandardCharsets.UTF_8);
        assertTrue(csv.startsWith("time_h,"), csv.substring(0, 40));
        List<String> files = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(saved("COMBINE archive …", "a.omex")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.add(entry.getName());
            }
        }
        assertTrue(files.containsAll(List.of("manifest.xml", "model.xml", "course.csv")), files.toString());
    }

    @Test
    void theChartsAreSavedAsOnePicture() throws Exception {
        shown();
        String svg = new String(saved("Its charts as an SVG picture …", "a.svg"), StandardCharsets.UTF_8);
        assertTrue(svg.contains(model().label("bdnf-mrna")), "the name of a chart");
        assertTrue(svg.contains(Messages.text("chart.legend.illustrative")), "that it illustrates");
        assertTrue(svg.contains("Measured after one dose"), "what it says to who can’t see it");
        assertTrue(svg.split("<path", -1).length > 20);
    }

    @Test
    void whatIsStillToBePredictedIsNotGivenAway() {
        app.go("whatif:" + ASKED);
        app.press(KeyCode.CONTROL, KeyCode.S);
        assertThrows(AssertionError.class, () -> app.choose("SBML model …"));
    }

    @Test
    void aChartOpensLargeByKeyboardAndClosesAgain() {
        shown();
        List<Node> charts = app.styled("course-chart");
        assertEquals(App.fx(() -> model().state().get().charts().size()), charts.size());
        app.focus(charts.getFirst());
        app.press(KeyCode.ENTER);
        List<Node> large = app.styled("course-chart");
        assertEquals(1, large.size());
        assertTrue(large.getFirst().getStyleClass().contains("large"));
        assertTrue(app.shows(Messages.text("figure.save")), "it is saved like any figure");
        app.press(KeyCode.ESCAPE);
        assertFalse(app.styled("course-chart").getFirst().getStyleClass().contains("large"));
        assertEquals(app.styled("course-chart").getFirst(), app.focused().orElseThrow());
    }

    @Test
    void whatDecidesAnOutcomeIsShownInTheChartsPlace() {
        shown();
        app.click(Messages.text("whatif.decides"));
        Node tornado = app.styled("tornado").getFirst();
        assertTrue(tornado.getAccessibleText().contains("of the level without what is done"));
        assertFalse(app.styled("tornado-bar").isEmpty());
        app.press(KeyCode.ESCAPE);
        assertTrue(app.styled("tornado").isEmpty());
        assertFalse(app.styled("course-chart").isEmpty());
    }

    @Test
    void theChartsFollowTheHour() {
        shown();
        CourseChart first = (CourseChart) app.styled("course-chart").getFirst();
        App.fx(() -> {
            model().hour().set(8);
            return true;
        });
        app.press(KeyCode.SHIFT);
        assertEquals(8.0, App.fx(() -> first.hourProperty().get()));
        assertTrue(first.getAccessibleHelp().startsWith("8 hours:"), first.getAccessibleHelp());
        assertTrue(app.rests(), "a chart asks for frames");
    }
}
