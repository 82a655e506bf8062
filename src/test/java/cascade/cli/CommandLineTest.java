package cascade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.cli.CommandLine.What;
import cascade.cli.CommandLine.Subject;
import cascade.export.ExportKind;
import cascade.export.model.ModelFile;
import cascade.export.picture.Paper;
import cascade.unit.Depth;
import cascade.unit.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private final Path folder;

    CommandLineTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void withoutArgumentsTheWindowOpens() {
        assertEquals(line(What.OPEN, Optional.empty()), parse());
    }

    @Test
    void aFolderIsOpened() {
        assertEquals(line(What.OPEN, Optional.of(folder)), parse("--unit", folder.toString()));
    }

    @Test
    void aFolderIsCheckedHoweverItIsGiven() {
        CommandLine check = line(What.CHECK, Optional.of(folder));
        assertEquals(check, parse("--check", folder.toString()));
        assertEquals(check, parse("--check", "--unit", folder.toString()));
        assertEquals(check, parse("--unit", folder.toString(), "--check"));
    }

    @Test
    void theBundledUnitIsCheckedWhereNoFolderIsGiven() {
        assertEquals(line(What.CHECK, Optional.empty()), parse("--check"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void helpIsGivenWhateverElseIsAsked(String help) {
        assertEquals(What.HELP, parse(help).what());
        assertEquals(What.HELP, parse("--check", help.equals("-h") ? folder.toString() : "--help", help).what());
    }

    @Test
    void anExportIsOfTheKindThatItsNameEndsWith() {
        CommandLine line = parse("--export", "map.PNG", "--depth", "advanced", "--step", "erk", "--scale", "3");
        assertEquals(What.EXPORT, line.what());
        assertEquals(Optional.of(new CommandLine.Export(Path.of("map.PNG"), ExportKind.PNG, Subject.MAP,
                Depth.ADVANCED, Optional.of("erk"), Optional.empty(), Optional.empty(), 3, false)), line.export());
        assertTrue(parse("--replace", "--export", "a.bib").export().orElseThrow().replace());
    }

    @Test
    void anExportThatMakesNoSenseIsComplainedAbout() {
        assertComplaint("--export needs a file", "--export");
        assertComplaint("What map.bmp is to be", "--export", "map.bmp");
        assertComplaint("--depth is simple or advanced", "--export", "a.svg", "--depth", "deep");
        assertComplaint("--depth is simple or advanced", "--export", "a.svg", "--depth");
        assertComplaint("--step needs", "--export", "a.svg", "--step");
        for (String scale : List.of("0", "5", "1.5", "-1", "two")) {
            assertComplaint("--scale is 1, 2, 3 or 4", "--export", "a.png", "--scale", scale);
        }
        assertComplaint("--step goes with --export only", "--step", "erk");
        assertComplaint("--replace goes with --export, --pictures and --backup only", "--check", "--replace");
    }

    @ParameterizedTest
    @CsvSource({"poster.pdf, POSTER, ADVANCED", "sub/Poster-2.PDF, POSTER, ADVANCED", "handout.pdf, HAND_OUT, SIMPLE",
            "map.pdf, MAP, SIMPLE", "my-poster.pdf, MAP, SIMPLE", "posters/map.svg, MAP, SIMPLE",
            "poster.bib, MAP, SIMPLE"})
    void whatAFileIsMadeOfIsToldByHowItsNameBegins(String file, Subject subject, Depth depth) {
        CommandLine.Export export = parse("--export", file).export().orElseThrow();
        assertEquals(subject, export.subject());
        assertEquals(depth, export.depth());
    }

    @Test
    void aCloseUpIsAStepsAndStillOrMoving() {
        CommandLine.Export moving = parse("--export", "a.gif", "--step", "erk").export().orElseThrow();
        assertEquals(Subject.CLOSE_UP, moving.subject());
        assertEquals(Optional.empty(), moving.beat());
        CommandLine.Export still = parse("--export", "a.svg", "--step", "erk", "--close-up",
                "ras").export().orElseThrow();
        assertEquals(Subject.CLOSE_UP, still.subject());
        assertEquals(Optional.of("ras"), still.beat());
    }

    @Test
    void paperThatIsNotForItIsComplainedAbout() {
        assertEquals(Optional.of(Paper.A4),
                parse("--export", "poster.pdf", "--paper", "a4").export().orElseThrow().paper());
        assertEquals(Optional.of(Paper.LETTER),
                parse("--export", "map.pdf", "--paper", "letter").export().orElseThrow().paper());
        assertComplaint("--paper is a3, a4 or letter", "--export", "poster.pdf", "--paper", "a5");
        assertComplaint("--paper is a3, a4 or letter", "--export", "poster.pdf", "--paper");
        assertComplaint("A poster is on a3 or a4", "--export", "poster.pdf", "--paper", "letter");
        assertComplaint("A hand-out is on a4 or letter", "--export", "handout.pdf", "--paper", "a3");
        assertComplaint("--paper goes with a .pdf", "--export", "map.svg", "--paper", "a4");
        assertComplaint("--paper goes with a .pdf", "--export", "a.pdf", "--paper", "a4", "--step", "erk", "--close-up",
                "ras");
        assertComplaint("--paper goes with --export only", "--paper", "a4");
    }

    @Test
    void whatCanBeNoPosterHandOutOrCloseUpIsComplainedAbout() {
        assertComplaint("A poster and a hand-out are PDFs: poster.svg", "--export", "poster.svg");
        assertComplaint("A poster and a hand-out are PDFs: handout.png", "--export", "handout.png");
        assertComplaint("poster.pdf holds the whole walk", "--export", "poster.pdf", "--step", "erk");
        assertComplaint("A .gif shows the close-up of a step", "--export", "a.gif");
        assertComplaint("A .gif shows all beats", "--export", "a.gif", "--step", "erk", "--close-up", "ras");
        assertComplaint("--close-up goes with --step", "--export", "a.svg", "--close-up", "ras");
        assertComplaint("--close-up goes with --step", "--export", "a.ris", "--step", "erk", "--close-up", "ras");
        assertComplaint("--close-up needs the id of a beat", "--export", "a.svg", "--step", "erk", "--close-up");
    }

    @Test
    void picturesGoToAFolder() {
        CommandLine line = parse("--pictures", "here", "--unit", folder.toString());
        assertEquals(What.PICTURES, line.what());
        assertEquals(Optional.of(folder), line.unit());
        assertEquals(Optional.of(new CommandLine.Pictures(Path.of("here"), false)), line.pictures());
        assertTrue(parse("--pictures", "here", "--replace").pictures().orElseThrow().replace());
        assertComplaint("--pictures needs a folder", "--pictures");
        assertComplaint("--step goes with --export only", "--pictures", "here", "--step", "erk");
        assertComplaint("--open goes with the window only", "--pictures", "here", "--open", "term:bdnf");
    }

    @Test
    void theVersionIsGivenAlsoOfAFoldersUnit() {
        assertEquals(What.VERSION, parse("--version").what());
        assertEquals(Optional.of(folder), parse("--version", "--unit", folder.toString()).unit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"term:bdnf", "step:erk", "tab:compare", "paths:semax--memory"})
    void theWindowOpensAtARoute(String route) {
        CommandLine line = parse("--open", route);
        assertEquals(What.OPEN, line.what());
        assertEquals(Route.parse(route), line.route());
        assertEquals(Optional.of(folder), parse("--open", route, "--unit", folder.toString()).unit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bdnf", "term:", ":bdnf", "term:BDNF", "page:bdnf", "paths:semax", "term:a b", "file:/etc"})
    void anAddressThatIsNoRouteIsComplainedAbout(String address) {
        assertComplaint(address + " is no route", "--open", address);
    }

    @Test
    void openWithoutAWindowOrARouteIsComplainedAbout() {
        assertComplaint("--open needs a route", "--open");
        assertComplaint("--open needs a route", "--open", "--unit");
        assertComplaint("--open goes with the window only", "--open", "term:bdnf", "--check");
        assertComplaint("--open goes with the window only", "--tour", "--open", "term:bdnf");
    }

    @Test
    void aTourIsOfTheBundledUnitOrAFolders() {
        assertEquals(What.TOUR, parse("--tour").what());
        assertEquals(Optional.of(folder), parse("--tour", "--unit", folder.toString()).unit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--colour", "unit", "-x", "", "--Check", "--check=here"})
    void anUnknownArgumentIsComplainedAboutByName(String word) {
        CommandLine line = parse(word);
        assertEquals(What.COMPLAIN, line.what());
        assertEquals("Unknown argument: " + word, line.complaint());
    }

    @Test
    void unitWithoutAFolderIsComplainedAbout() {
        assertComplaint("--unit needs", "--unit");
        assertComplaint("--unit needs", "--unit", "--check");
        assertComplaint("--unit needs", "--unit", "");
    }

    @Test
    void aFolderThatIsNotThereIsComplainedAbout() {
        String gone = folder.resolve("gone").toString();
        assertComplaint("There is no folder " + gone, "--unit", gone);
        assertComplaint("There is no folder " + gone, "--check", gone);
    }

    @Test
    void aFolderThatCantBeThereIsComplainedAbout() {
        assertComplaint("There is no folder", "--unit", "a\0b");
        assertComplaint("There is no folder", "--check", "a\0b");
        assertComplaint("There is no folder", "--check", "");
    }

    @Test
    void aFileIsNoFolder() throws Exception {
        Path file = java.nio.file.Files.createFile(folder.resolve("unit.json"));
        assertComplaint("There is no folder " + file, "--check", file.toString());
    }

    @ParameterizedTest
    @CsvSource({"reviews.csv, CSV", "a/My answers.CSV, CSV", "cards.apkg, APKG", "cards.txt, TXT"})
    void whatIsNoMapIsToldByItsEndingAlone(String file, ExportKind kind) {
        CommandLine.Export export = parse("--export", file, "--replace").export().orElseThrow();
        assertEquals(kind, export.kind());
        assertTrue(export.replace());
        String name = String.valueOf(Path.of(file).getFileName());
        assertComplaint(name + " holds no map", "--export", file, "--step", "erk");
        assertComplaint(name + " holds no map", "--export", file, "--depth", "simple");
        assertComplaint("--paper goes with a .pdf", "--export", file, "--paper", "a4");
    }

    @ParameterizedTest
    @CsvSource({"run.xml, SBML", "a/My run.CSV, CSV", "run.omex, OMEX"})
    void aScenarioIsWrittenAsItsFileEnds(String file, ModelFile kind) {
        CommandLine line = parse("--scenario", "one-dose", "--export", file);
        assertEquals(What.SCENARIO, line.what());
        assertEquals(Optional.of(new CommandLine.ScenarioFile("one-dose", Path.of(file), kind, false)),
                line.scenario());
        assertTrue(parse("--export", file, "--replace", "--scenario",
                "one-dose").scenario().orElseThrow().replace());
    }

    @Test
    void aScenarioNeedsAnIdAndAFileOfItsKinds() {
        assertEquals(What.SCENARIOS, parse("--scenarios").what());
        assertEquals(Optional.of(folder), parse("--scenarios", "--unit", folder.toString()).unit());
        assertComplaint("--scenario needs the id", "--scenario");
        assertComplaint("--scenario goes with --export", "--scenario", "one-dose");
        assertComplaint("What map.svg is to be can’t be told", "--scenario", "one-dose", "--export", "map.svg");
        assertComplaint("--depth doesn’t go with a scenario", "--scenario", "one-dose", "--export", "run.xml",
                "--depth", "simple");
    }

    @Test
    void studyDataAreTakenElsewhereAndBroughtBack() {
        CommandLine backup = parse("--backup", "study.db", "--unit", folder.toString());
        assertEquals(What.BACKUP, backup.what());
        assertEquals(Optional.of(folder), backup.unit());
        assertEquals(Optional.of(new CommandLine.Copy(Path.of("study.db"), false)), backup.copy());
        assertTrue(parse("--backup", "study.db", "--replace").copy().orElseThrow().replace());
        assertEquals(What.RESTORE, parse("--restore", "study.db").what());
        assertEquals(Optional.of(new CommandLine.Copy(Path.of("study.db"), false)),
                parse("--restore", "study.db").copy());
        assertComplaint("--backup needs a file", "--backup");
        assertComplaint("--restore needs the file", "--restore", "--replace");
        assertComplaint("--replace goes with --export, --pictures and --backup only", "--restore", "study.db",
                "--replace");
        assertComplaint("--step goes with --export only", "--backup", "study.db", "--step", "erk");
    }

    private static CommandLine line(What what, Optional<Path> unit) {
        return new CommandLine(what, unit, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), "");
    }

    private static void assertComplaint(String start, String... arguments) {
        CommandLine line = parse(arguments);
        assertEquals(What.COMPLAIN, line.what());
        assertTrue(line.complaint().startsWith(start), line.complaint());
    }

    private static CommandLine parse(String... arguments) {
        return CommandLine.parse(List.of(arguments));
    }
}
