package cascade.unit.read;

import cascade.unit.Intervention;
import cascade.unit.Question;
import cascade.unit.Questions;
import cascade.unit.Route;
import cascade.unit.text.PlainText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the questions: that all they lead to is there, that no two are the same, and that none says its answer. */
final class QuestionChecks {
    private static final String FILE = "questions.json";

    private final UnitChecks unit;
    private final Problems problems;
    /** Of interventions and questions together. */
    private final Set<String> ids = new HashSet<>();

    QuestionChecks(UnitChecks unit, Problems problems) {
        this.unit = unit;
        this.problems = problems;
    }

    void check(Questions questions) {
        for (int i = 0; i < questions.interventions().size(); i++) {
            intervention("$.interventions[" + i + "]", questions.interventions().get(i));
        }
        for (int i = 0; i < questions.questions().size(); i++) {
            question("$.questions[" + i + "]", questions.questions().get(i));
        }
    }

    private void intervention(String at, Intervention intervention) {
        once(at, intervention.id());
        unit.refer(Route.Kind.ARROW, FILE, at + ".stops", List.copyOf(intervention.stops()));
        List<String> untold = List.copyOf(intervention.untold());
        unit.refer(Route.Kind.ARROW, FILE, at + ".untold", untold);
        for (int i = 0; i < untold.size(); i++) {
            if (intervention.stops().contains(untold.get(i))) {
                problems.add(FILE, at + ".untold[" + i + "]", "stopped-and-untold", untold.get(i));
            }
        }
        unit.text(FILE, at + ".text", intervention.text());
        unit.refer(Route.Kind.REF, FILE, at + ".references", intervention.references());
    }

    private void question(String at, Question question) {
        once(at, question.id());
        unit.text(FILE, at + ".answer", question.answer());
        unit.text(FILE, at + ".why", question.why());
        for (int i = 0; i < question.about().size(); i++) {
            unit.leads(FILE, at + ".about[" + i + "]", question.about().get(i));
        }
        unit.refer(Route.Kind.REF, FILE, at + ".references", question.references());
        Set<String> said = new HashSet<>();
        for (int i = 0; i < question.options().size(); i++) {
            Question.Option option = question.options().get(i);
            String here = at + ".options[" + i + "]";
            unit.text(FILE, here + ".why", option.why());
            unit.refer(Route.Kind.REF, FILE, here + ".references", option.references());
            option.place().ifPresent(place -> unit.leads(FILE, here + ".place", place));
            if (!said.add(option.text().strip().toLowerCase(Locale.ROOT))) {
                problems.add(FILE, here + ".text", "twice", option.text());
            }
        }
        leak(at + ".prompt", question);
    }

    private void leak(String at, Question question) {
        switch (question.kind()) {
        case CHOOSE_ONE, CHOOSE_SEVERAL -> {
            // Where the question names all that can be chosen, it gives nothing away.
            if (!question.options().stream().allMatch(option -> says(question.prompt(), option.text()))) {
                question.options().stream().filter(
                        option -> option.right() && says(question.prompt(), option.text())).findFirst().ifPresent(
                                option -> problems.add(FILE, at, "question-leaks", option.text()));
            }
        }
        case RECALL -> {
            String answer = PlainText.of(question.answer()).strip().replaceFirst("[.!]$", "");
            if (says(question.prompt(), answer)) {
                problems.add(FILE, at, "question-leaks", answer);
            }
        }
        case ORDER -> {
            // All that is to be put in order is to be seen anyway.
        }
        }
    }

    private void once(String at, String id) {
        if (!ids.add(id)) {
            problems.add(FILE, at + ".id", "twice", id);
        }
    }

    /** Whether a text has some words in it, small and large letters alike. */
    private static boolean says(String text, String words) {
        return !words.isBlank()
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words.strip()) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text).find();
    }
}
