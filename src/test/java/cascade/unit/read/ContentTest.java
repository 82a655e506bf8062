package cascade.unit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cascade.unit.Arrow;
import cascade.unit.Basis;
import cascade.unit.ChainLink;
import cascade.unit.Comparison;
import cascade.unit.Depth;
import cascade.unit.MapNode;
import cascade.unit.NodeKind;
import cascade.unit.Pathway;
import cascade.unit.Question;
import cascade.unit.Section;
import cascade.unit.Step;
import cascade.unit.Unit;
import cascade.unit.text.PlainText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How much the bundled unit must hold, and of what. */
class ContentTest {
    /** What the facts mark as written from memory alone; none of it may be shown. */
    private static final List<String> UNCONFIRMED = List.of("gauthier2015", "10.1073/pnas.92.19.8856",
            "7568031", "12676795", "P32245", "P00747", "P00750", "Q99523", "P01112", "Q02750", "P27361", "P28482",
            "P42336", "P31749", "P42345", "Q16566", "Q9UQM7", "P17252", "P16220", "P01100", "P23528", "P42261",
            "Q92934", "O43524", "GO:0043197", "GO:0060291", "GO:0007616", "GO:0043524", "R-HSA-187037");

    private final Unit unit = UnitFolder.bundled();
    private final Pathway pathway = unit.pathway();

    @Test
    void theSimpleExplanationHas300To400WordsInAll() {
        between(300, 400, UnitTexts.words(unit.simple().lead() + "\n\n" + String.join("\n\n", unit.simple().text())),
                "simple explanation");
    }

    @Test
    void theSimpleExplanationOpensWithTheMysteryAndEndsWithWhatNobodyKnows() {
        assertTrue(unit.simple().lead().contains("nobody"), unit.simple().lead());
        List<String> asks = unit.simple().text().stream().filter(block -> block.startsWith("**")).map(
                block -> block.substring(2, block.indexOf("**", 2))).toList();
        assertEquals(List.of("What is claimed.", "What was seen.", "In whom?", "What nobody knows."), asks);
    }

    @Test
    void titlesAskOrTellAndDontProve() {
        Pattern proves = Pattern.compile("(?i)\\b(improves?|survives?|protects?|boosts?|heals?|stronger)\\b");
        Stream<String> titles = Stream.concat(Stream.of(unit.title(), unit.subtitle(), unit.simple().title()),
                Stream.concat(pathway.steps().stream().map(Step::title), unit.chain().stream().map(ChainLink::title)));
        assertEquals(List.of(), titles.filter(title -> !title.endsWith("?")).filter(
                title -> proves.matcher(title).find()).toList());
    }

    @Test
    void thereAreTwoAdvancedSectionsOf400To700Words() {
        assertEquals(2, unit.advanced().size());
        for (Section section : unit.advanced()) {
            between(400, 700, UnitTexts.words(UnitTexts.plain(section)), section.id());
        }
    }

    @Test
    void theWalkHas10To13StepsAndEachSaysWhatWasMeasured() {
        between(10, 13, pathway.steps().size(), "steps");
        assertEquals(List.of(), tooLong(35, step -> step.simple().caption()));
        assertEquals(List.of(), tooLong(90, step -> step.advanced().caption()));
        pathway.steps().forEach(step -> assertFalse(step.measured().text().isEmpty(), step.id()));
    }

    @Test
    void thereIsEnoughOfEverything() {
        atLeast(14, unit.numbers(), "numbers");
        atLeast(40, unit.terms(), "terms");
        atLeast(20, unit.studies(), "studies");
        atLeast(16, unit.claims(), "claims");
        atLeast(60, unit.references(), "references");
        assertEquals(15, unit.comparison().rows().stream().mapToInt(row -> row.cells().size()).sum());
    }

    @Test
    void thereAreQuestionsOfEveryKind() {
        List<Question> questions = unit.questions().questions();
        atLeast(36, questions, "questions");
        atLeast(10, unit.questions().interventions(), "interventions");
        atLeast(20, ofKind(Question.Kind.CHOOSE_ONE), "questions of which one option is right");
        atLeast(5, ofKind(Question.Kind.CHOOSE_SEVERAL), "questions of which several options are right");
        atLeast(3, ofKind(Question.Kind.ORDER), "questions to put in order");
        atLeast(4, ofKind(Question.Kind.RECALL), "questions to recall");
    }

    @Test
    void neitherPlaceNorLengthTellsWhichOptionIsRight() {
        int[] places = new int[6];
        int longest = 0;
        List<Question> questions = ofKind(Question.Kind.CHOOSE_ONE);
        for (Question question : questions) {
            List<Integer> lengths = question.options().stream().map(option -> option.text().length()).toList();
            int right = question.options().stream().map(Question.Option::right).toList().indexOf(true);
            int length = lengths.get(right);
            places[right]++;
            longest += lengths.stream().filter(other -> other >= length).count() == 1 ? 1 : 0;
            assertTrue(length <= 2.5 * lengths.stream().min(Integer::compare).orElseThrow(),
                    question.id() + ": the right option stands out by its length");
        }
        for (int place = 0; place < 4; place++) {
            between(questions.size() / 8, questions.size() / 2, places[place],
                    "right options in place " + (place + 1));
        }
        between(0, questions.size() / 3, longest, "right options that are the longest");
    }

    @Test
    void noOptionIsAboutTheOthers() {
        Pattern others = Pattern.compile(
                "(?i)\\b(all|none|both|two) of the above\\b|\\babove\\b.*\\bare (right|true)\\b");
        assertEquals(List.of(), unit.questions().questions().stream().flatMap(
                question -> question.options().stream().map(Question.Option::text)).filter(
                        text -> others.matcher(text).find()).toList());
    }

    @Test
    void theMapsHaveAboutADozenAndAboutFiftyNodes() {
        between(10, 16, nodes(Depth.SIMPLE).size(), "nodes of the simple map");
        between(36, 54, nodes(Depth.ADVANCED).size(), "nodes of the advanced map");
    }

    @Test
    void atLeastFortyArrowsEachSayWhatTheyRestOnAndWhatBreaksThem() {
        atLeast(40, pathway.arrows(), "arrows");
        for (Arrow arrow : pathway.arrows()) {
            assertFalse(arrow.evidence().finding().isBlank(), arrow.id());
            assertTrue(arrow.evidence().basis() == Basis.PROPOSED || !arrow.evidence().references().isEmpty(),
                    arrow.id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyNodeAndArrowIsLitInSomeStep(Depth depth) {
        Set<String> dark = new HashSet<>(nodes(depth));
        pathway.arrows().stream().filter(arrow -> arrow.depths().contains(depth)).map(Arrow::id).forEach(dark::add);
        for (Step step : pathway.steps()) {
            dark.removeAll(step.scene(depth).nodes());
            dark.removeAll(step.scene(depth).arrows());
        }
        assertEquals(Set.of(), dark, "never lit on the " + depth + " map; add them to a step's scene");
    }

    @Test
    void whereTheMapStopsACardSaysWhy() {
        Set<String> leadOn = pathway.arrows().stream().map(Arrow::from).collect(Collectors.toSet());
        assertEquals(List.of(), pathway.nodes().stream().filter(node -> node.kind() != NodeKind.PHENOTYPE).filter(
                node -> !leadOn.contains(node.id())).filter(node -> !node.text().contains("The map stops here")).map(
                        MapNode::id).toList(),
                "dead ends; lead them on, or say in the card “The map stops here: …”");
    }

    @Test
    void nothingWrittenFromMemoryIsShown() {
        List<String> shown = new ArrayList<>();
        for (String file : UnitFolder.FILES) {
            String text = new String(UnitFolder.original(file), StandardCharsets.UTF_8);
            UNCONFIRMED.stream().filter(fact -> Pattern.compile(
                    "(?<![\\w.])" + Pattern.quote(fact) + "(?![\\w])").matcher(text).find()).forEach(
                            fact -> shown.add(file + ": " + fact));
        }
        assertEquals(List.of(), shown, "take these out, or confirm them and take them off the list");
    }

    @Test
    void noSentenceOfTheBriefIsCopied() throws Exception {
        Path brief = Path.of("..", "shared", "brief", unit.id() + ".txt");
        assumeTrue(Files.exists(brief), "the brief is not there");
        String shown = Stream.concat(UnitTexts.of(unit).stream().map(UnitTexts.Block::text).map(PlainText::of),
                unit.comparison().rows().stream().map(Comparison.Row::name)).map(ContentTest::bare).collect(
                        Collectors.joining(" | "));
        List<String> copied = Stream.of(Files.readString(brief).split("[.!?\\n]|--")).map(ContentTest::bare).filter(
                sentence -> sentence.split(" ").length >= 8).filter(shown::contains).toList();
        assertEquals(List.of(), copied, "write these afresh");
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private List<String> tooLong(int most, Function<Step, String> caption) {
        return pathway.steps().stream().filter(step -> UnitTexts.words(caption.apply(step)) > most).map(
                step -> step.id() + ": " + UnitTexts.words(caption.apply(step)) + " words, at most " + most).toList();
    }

    private List<Question> ofKind(Question.Kind kind) {
        return unit.questions().questions().stream().filter(question -> question.kind() == kind).toList();
    }

    private Set<String> nodes(Depth depth) {
        return pathway.nodes().stream().filter(node -> node.depths().contains(depth)).map(MapNode::id).collect(
                Collectors.toSet());
    }

    private static void atLeast(int least, List<?> all, String what) {
        assertTrue(all.size() >= least, all.size() + " " + what + ", expected at least " + least);
    }

    private static void between(long least, long most, long found, String what) {
        assertTrue(found >= least && found <= most, what + ": " + found + ", expected " + least + " to " + most);
    }
}
