package cascade.unit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.Question;
import cascade.unit.Term;
import cascade.unit.Unit;
import cascade.unit.text.PlainText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plain texts ask for no more than nine years of school. */
class ReadingGradeTest {
    private static final double MOST = 9;

    private final Unit unit = UnitFolder.bundled();
    private final ReadingGrade grade = new ReadingGrade(unit.terms().stream().flatMap(
            term -> Stream.concat(Stream.of(term.name(), term.abbreviation()), term.aliases().stream())).toList());

    @Test
    void theSimpleExplanationIsPlain() {
        assertPlain("the simple explanation", Stream.concat(Stream.of(unit.simple().lead()),
                unit.simple().text().stream()));
    }

    @Test
    void theSimpleCaptionsArePlain() {
        assertPlain("the simple captions", unit.pathway().steps().stream().map(step -> step.simple().caption()));
    }

    @Test
    void theSimpleDefinitionsArePlain() {
        assertPlain("the simple definitions", unit.terms().stream().map(Term::simple));
    }

    @Test
    void theQuestionsArePlain() {
        assertPlain("the questions", unit.questions().questions().stream().map(Question::prompt));
        assertPlain("what is said of them", unit.questions().questions().stream().flatMap(question -> Stream.concat(
                Stream.of(question.answer(), question.why()), question.options().stream().map(
                        Question.Option::why))));
    }

    @ParameterizedTest
    @CsvSource({"cell, 1", "nerve, 1", "makes, 1", "raised, 1", "needed, 2", "started, 2", "changes, 2", "pieces, 2",
            "little, 2", "tiny, 2", "seeing, 2", "reliable, 4", "brain, 1", "create, 2", "receptor, 3", "nobody, 3",
            "molecule, 3", "reaction, 3", "protein, 2", "medium, 3", "quiet, 2", "science, 2", "the, 1", "be, 1",
            "memory, 3", "signal, 2", "usual, 3", "strengthen, 2", "special, 2", "closely, 2", "patient, 2", "react, 2",
            "various, 3", "region, 2", "tissue, 2", "question, 2", "activity, 4",
            "copies, 2", "enzyme, 2", "disease, 2", "because, 2", "people, 2", "each, 1", "area, 3", "idea, 3",
            "hours, 1", "24, 2"})
    void syllablesAreCountedAsSpoken(String word, int syllables) {
        assertEquals(syllables, ReadingGrade.syllables(word), word);
    }

    @Test
    void aKnownTextHasItsKnownGrade() {
        // 2 sentences, 12 words, 15 syllables: 0.39 × 6 + 11.8 × 15 ÷ 12 − 15.59 = 1.50.
        ReadingGrade none = new ReadingGrade(List.of());
        assertEquals(1.50, none.of("The cat sat on the little mat. Nobody saw it go out."), 1e-9);
    }

    @Test
    void namesAreLeftOutOfTheCount() {
        ReadingGrade named = new ReadingGrade(List.of("phosphatidylinositol"));
        ReadingGrade none = new ReadingGrade(List.of());
        assertEquals(none.of("It can go up."), named.of("It can go up phosphatidylinositol."), 1e-9);
    }

    private void assertPlain(String what, Stream<String> texts) {
        double found = grade.of(texts.map(PlainText::of).collect(Collectors.joining("\n")));
        assertTrue(found <= MOST, () -> "%s: grade %.1f, at most %.1f".formatted(what, found, MOST));
    }
}
