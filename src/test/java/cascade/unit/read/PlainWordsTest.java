package cascade.unit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.Evidence;
import cascade.unit.MapNode;
import cascade.unit.Pathway;
import cascade.unit.Question;
import cascade.unit.Step;
import cascade.unit.Unit;
import cascade.unit.text.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a simple reader meets is plain, and what a badge says the prose does not say again. */
class PlainWordsTest {
    private static final int MOST_WORDS = 35;
    private static final int LONGEST_LINE = 18;

    /** A figure with the symbol of its unit. */
    private static final Pattern UNIT = Pattern.compile(
            "\\d[\\s\\u00a0]*(?:%|×|[µnm]?[gM]\\b|fmol|pg|ng|h\\b|min\\b)|/[km]?g\\b");
    private static final Pattern JARGON = Pattern.compile(
            "(?i)fmol|tritiat|phosphoryl|kinase|saturab|ligand|antagonist|agonist|in vitro|in vivo|isch(?:a?)em|"
                    + "antisense|transcri|dimer|cytosol|striatum|intraperiton|presynap|postsynap|MCAO|[µn]M\\b|mg/kg|µg");
    /** What the badges say: not tested with the subject, seen second-hand. */
    private static final Pattern REFRAIN = Pattern.compile(
            "(?i)not tested with Semax|no (?:Semax )?(?:study|test|measurement|use|report)[^.;]{0,60}\\bfound\\b"
                    + "|(?:none|study) (?:was )?found|not tested(?: with any blocker)?[.:]|in any (?:Semax )?study found");
    private static final int MOST_REFRAINS = 12;

    private final Unit unit = UnitFolder.bundled();
    private final Pathway pathway = unit.pathway();

    @Test
    void everyStepSaysWhatWasMeasuredAtBothDepths() {
        for (Step step : pathway.steps()) {
            assertFalse(step.measured().text().simple().isBlank(), step.id());
            assertFalse(step.measured().text().advanced().isBlank(), step.id());
            assertFalse(step.measured().text().simple().equals(step.measured().text().advanced()), step.id());
            assertEquals(step.breaks().simple().isEmpty(), step.breaks().advanced().isEmpty(), step.id());
            assertTrue(step.measured().line().length() <= LONGEST_LINE, step.measured().line());
        }
    }

    @Test
    void theSimpleEvidenceHasNoUnitNoJargonAndFewWords() {
        List<String> wrong = new ArrayList<>();
        for (Step step : pathway.steps()) {
            for (String text : List.of(step.measured().text().simple(), step.breaks().simple())) {
                if (UnitTexts.words(text) > MOST_WORDS) {
                    wrong.add(step.id() + ": " + UnitTexts.words(text) + " words");
                }
                if (UNIT.matcher(PlainText.of(text)).find() || jargon(text)) {
                    wrong.add(step.id() + ": " + text);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatASimpleReaderMeetsHasNoJargonWithoutATerm() {
        Map<String, String> met = new LinkedHashMap<>();
        for (Step step : pathway.steps()) {
            met.put("step " + step.id(), step.title() + " " + step.simple().caption());
        }
        for (MapNode node : pathway.nodes()) {
            if (node.depths().contains(Depth.SIMPLE)) {
                met.put("node " + node.id(), node.name() + " " + node.summary() + " " + node.text());
            }
        }
        for (Arrow arrow : pathway.arrows()) {
            if (arrow.depths().contains(Depth.SIMPLE)) {
                Evidence evidence = arrow.evidence();
                met.put("arrow " + arrow.id(), String.join(" ", arrow.mechanism(), evidence.finding(),
                        evidence.dispute(), evidence.breaks()));
            }
        }
        met.put("simple", unit.simple().lead() + " " + String.join(" ", unit.simple().text()));
        assertEquals(List.of(), met.entrySet().stream().filter(entry -> jargon(entry.getValue())).map(
                entry -> entry.getKey() + ": " + entry.getValue()).toList());
    }

    @Test
    void questionsAreAskedInPlainWords() {
        assertEquals(List.of(), unit.questions().questions().stream().flatMap(question -> Stream.concat(
                Stream.of(question.prompt()), question.options().stream().map(Question.Option::text))).filter(
                        text -> jargon(text) || UnitTexts.words(text) > MOST_WORDS).toList());
    }

    @Test
    void noArrowAndNoStepRepeatsWhatItsBadgeSays() {
        List<String> said = new ArrayList<>();
        for (Arrow arrow : pathway.arrows()) {
            Evidence evidence = arrow.evidence();
            refrains(arrow.id(), evidence.finding() + " " + evidence.breaks(), said);
        }
        for (Step step : pathway.steps()) {
            refrains(step.id(), String.join(" ", step.simple().caption(), step.advanced().caption(),
                    step.measured().text().simple(), step.measured().text().advanced(), step.breaks().simple(),
                    step.breaks().advanced()), said);
        }
        assertEquals(List.of(), said, "the badge says it; take it out of the prose");
    }

    @Test
    void theRefrainStandsOnlyWhereItIsThePoint() {
        List<String> said = new ArrayList<>();
        UnitTexts.of(unit).forEach(block -> refrains(block.place(), block.text(), said));
        assertTrue(said.size() <= MOST_REFRAINS, said.size() + " refrains: " + said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bmax 33.5 fmol/mg", "tritiated Semax", "its phosphorylation"})
    void jargonIsSeen(String text) {
        assertTrue(jargon(text));
        assertFalse(jargon("[" + text + "](term:some-term)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Not tested with Semax.", "No study of spines after Semax was found.", "Not tested.",
            "ERK was not blocked in any Semax study found."})
    void theRefrainIsSeen(String text) {
        assertTrue(REFRAIN.matcher(text).find());
    }

    private static void refrains(String place, String text, List<String> said) {
        REFRAIN.matcher(PlainText.of(text)).results().forEach(found -> said.add(place + ": " + found.group()));
    }

    /** Whether jargon stands outside the links to terms. */
    private static boolean jargon(String markdown) {
        return JARGON.matcher(PlainText.of(markdown.replaceAll("\\[[^\\]]*]\\(term:[^)]*\\)", " "))).find();
    }
}
