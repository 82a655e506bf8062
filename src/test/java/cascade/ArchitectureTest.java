package cascade;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;

/** The rules of the code's shape. Each says how to mend what breaks it. */
@AnalyzeClasses(packages = "cascade", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Set<String> FEATURES = List.of("simple", "advanced", "pathway", "numbers", "glossary",
            "evidence", "compare").stream().map(name -> "cascade.ui." + name).collect(Collectors.toSet());

    @ArchTest
    static final ArchRule CORE_WITHOUT_JAVAFX = noClasses().that().resideInAnyPackage("cascade.unit..",
            "cascade.pathway..", "cascade.practice..", "cascade.search..",
            "cascade.messages..", "cascade.export..",
            "cascade.files..", "cascade.fonts..", "cascade.study..",
            "cascade.notes..", "cascade.simulation..").should().dependOnClassesThat().resideInAnyPackage(
                    "javafx..",
                    "atlantafx..",
                    "org.controlsfx..", "org.kordamp..", "cascade.ui..").because(
                            "the core is used and tested without a window; move what needs JavaFX to cascade.ui");

    @ArchTest
    static final ArchRule PRACTICE_KNOWS_NO_STORE = noClasses().that().resideInAPackage(
            "cascade.practice..").should().dependOnClassesThat().resideInAnyPackage("java.sql..",
                    "javax.sql..").because(
                            "practice is the same wherever answers are kept; hand it what was read, and keep what it gives back");

    @ArchTest
    static final ArchRule ONLY_UNIT_KNOWS_JACKSON = noClasses().that().resideOutsideOfPackage(
            "cascade.unit.read..").should().dependOnClassesThat().resideInAPackage("tools.jackson..").because(
                    "only cascade.unit.read reads JSON; add what you need to the records of cascade.unit");

    @ArchTest
    static final ArchRule ONLY_EXPORT_KNOWS_PDFBOX = noClasses().that().resideOutsideOfPackage(
            "cascade.export.picture..").should().dependOnClassesThat().resideInAnyPackage("org.apache.pdfbox..",
                    "org.apache.fontbox..").because(
                            "a PDF is written from a Drawing; hand one to cascade.export.picture.Pdf");

    @ArchTest
    static final ArchRule ONLY_THE_SOLVER_KNOWS_HIPPARCHUS = noClasses().that().haveNameNotMatching(
            "cascade\\.simulation\\.Solver(\\$.*)?").should().dependOnClassesThat().resideInAPackage(
                    "org.hipparchus..").because(
                            "its classes are loaded when something is first run, not before; ask cascade.simulation.Simulator");

    @ArchTest
    static final ArchRule SIMULATION_KNOWS_NO_FILE = noClasses().that().resideInAPackage(
            "cascade.simulation..").should().dependOnClassesThat().resideInAnyPackage("cascade.unit.read..",
                    "cascade.export..", "java.nio.file..").because(
                            "a run is numbers alone; cascade.export.model writes them, cascade.unit.read reads the model");

    @ArchTest
    static final ArchRule ONLY_STUDY_KNOWS_SQL = noClasses().that().resideOutsideOfPackage(
            "cascade.study..").should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..",
                    "org.sqlite..").because(
                            "a learner's data are kept by cascade.study alone; add what you need to StudyData");

    @ArchTest
    static final ArchRule NO_CYCLES = SlicesRuleDefinition.slices().assignedFrom(
            new EachPackage()).should().beFreeOfCycles().because(
                    "packages depend one way; move what both need to the lower one, or hand it over as an interface");

    @ArchTest
    static final ArchRule FEATURES_DONT_KNOW_EACH_OTHER = SlicesRuleDefinition.slices().assignedFrom(
            new EachFeature()).should().notDependOnEachOther().because(
                    "features meet through Route only; go there with the Navigator, or move what both need to cascade.ui.kit");

    @ArchTest
    static final ArchRule FEATURES_DONT_KNOW_THE_SHELL = noClasses().that().resideInAnyPackage(
            FEATURES.stream().map(feature -> feature + "..").toArray(
                    String[]::new)).should().dependOnClassesThat().resideInAPackage(
                            "cascade.ui.shell..").because(
                                    "the shell shows features, not the other way round; take what you need from ScreenContext");

    @ArchTest
    static final ArchRule FRAME_STANDS_BELOW_EVERY_VIEW = noClasses().that().resideInAPackage(
            "cascade.ui.frame..").should().dependOnClassesThat().resideInAnyPackage("cascade.ui.kit..",
                    "cascade.ui.content..", "cascade.ui.drawing..", "cascade.ui.map..", "cascade.ui.feature..",
                    "cascade.ui.shell..").because(
                            "every view stands on cascade.ui.frame; move what needs a view to cascade.ui.kit or above");

    @ArchTest
    static final ArchRule KIT_KNOWS_NO_UNIT = noClasses().that().resideInAPackage(
            "cascade.ui.kit..").should().dependOnClassesThat().resideInAnyPackage("cascade.unit..",
                    "cascade.pathway..", "cascade.ui.content..", "cascade.ui.map..", "cascade.ui.feature..").because(
                            "cascade.ui.kit holds plain pieces; what knows the unit goes to cascade.ui.content");

    @ArchTest
    static final ArchRule MAP_KNOWS_NO_TAB = noClasses().that().resideInAPackage(
            "cascade.ui.map..").should().dependOnClassesThat().resideInAnyPackage(Stream.concat(
                    FEATURES.stream().map(
                            feature -> feature + ".."),
                    Stream.of("cascade.ui.feature..", "cascade.ui.shell..")).toArray(
                            String[]::new)).because(
                                    "any screen may show a map: hand it a MapState, and hear of picks by a MapListener");

    @ArchTest
    static final ArchRule NOTHING_KNOWS_WHERE_IT_STARTS = noClasses().that().resideInAnyPackage(
            "cascade.*..").should().dependOnClassesThat().resideInAPackage("cascade").because(
                    "CascadeApp puts the parts together; hand the part what it needs in its constructor");

    @ArchTest
    static final ArchRule NO_OTHER_TOOLKITS = noClasses().should().dependOnClassesThat().resideInAnyPackage(
            "javafx.fxml..", "javafx.scene.web..", "java.awt..", "javax.swing..").because(
                    "views are built in code with JavaFX alone; build it from controls in cascade.ui.kit");

    @ArchTest
    static final ArchRule NO_NETWORK = noClasses().should().dependOnClassesThat().resideInAnyPackage(
            "java.net.http..").orShould().dependOnClassesThat(
                    named("java.net.Socket", "java.net.ServerSocket", "java.net.URLConnection",
                            "java.net.HttpURLConnection", "java.net.DatagramSocket", "java.net.InetSocketAddress",
                            "java.net.InetAddress")).because(
                                    "Cascade works offline and opens no socket to anywhere; bundle what it needs in the unit");

    @ArchTest
    static final ArchRule ONLY_START_LISTENS = noClasses().that().resideOutsideOfPackage(
            "cascade.start..").should().dependOnClassesThat(
                    named("java.nio.channels.SocketChannel", "java.nio.channels.ServerSocketChannel",
                            "java.net.UnixDomainSocketAddress")).because(
                                    "the one socket is where a second start tells the first; ask cascade.start");

    @ArchTest
    static final ArchRule ONLY_MAIN_EXITS = noClasses().that().doNotBelongToAnyOf(Main.class).should().callMethod(
            System.class, "exit", int.class).orShould().callMethod(Runtime.class, "halt",
                    int.class).orShould().callMethod(
                            Runtime.class, "exit", int.class).because(
                                    "only Main knows exit codes; return an outcome and let Main say it");

    @ArchTest
    static final ArchRule ONLY_TASKS_GO_BACK_TO_THE_FX_THREAD = noClasses().that().haveNameNotMatching(
            "cascade\\.ui\\.frame\\.Tasks(\\$.*)?").should().callMethod(Platform.class, "runLater",
                    Runnable.class).because(
                            "background work goes through Tasks, which has an inline twin for tests; take it from ScreenContext");

    @ArchTest
    static final ArchRule NO_GRAB_BAGS = noClasses().should().haveNameMatching(
            ".*(Utils?|Utilities|Helpers?|Managers?)(\\$.*)?").because(
                    "such a name says nothing; name the class after the one thing it knows");

    private static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe("are one of " + List.of(names), type -> List.of(names).contains(
                type.getName()));
    }

    /** Every package of Cascade by itself, the root package too. */
    private static final class EachPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            return name.equals("cascade") || name.startsWith("cascade.") ? SliceIdentifier.of(name)
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of Cascade";
        }
    }

    /** The packages of the features, and no others. */
    private static final class EachFeature implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return FEATURES.stream().filter(
                    feature -> (type.getPackageName() + ".").startsWith(feature + ".")).findFirst().map(
                            SliceIdentifier::of).orElse(SliceIdentifier.ignore());
        }

        @Override
        public String getDescription() {
            return "features of Cascade";
        }
    }
}
