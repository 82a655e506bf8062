package cascade.unit.read;

import cascade.messages.Messages;
import cascade.unit.Intervention;
import cascade.unit.Question;
import cascade.unit.Questions;
import cascade.unit.Route;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code questions.json}: what stops arrows, and the questions that were written. */
final class QuestionReader {
    private final JsonObject questions;

    QuestionReader(JsonObject questions) {
        this.questions = questions;
    }

    Questions read() {
        Questions read = new Questions(
                questions.objects("interventions", 0, Limits.INTERVENTIONS, QuestionReader::intervention),
                questions.objects("questions", 0, Limits.QUESTIONS, QuestionReader::question));
        questions.end();
        return read;
    }

    private static Intervention intervention(JsonObject o) {
        return new Intervention(o.id("id"), o.line("name", Limits.INTERVENTION_NAME), o.line("said"),
                set(o.someIds("stops")), set(o.optionalIds("untold")), o.text("text"), o.someIds("references"));
    }

    private static Question question(JsonObject o) {
        String id = o.id("id");
        Question.Kind kind = o.choice("kind", Question.Kind.class);
        String prompt = o.line("prompt");
        boolean recalled = kind == Question.Kind.RECALL;
        List<Question.Option> options = recalled
                ? o.optionalObjects("options", Limits.OPTIONS, QuestionReader::option)
                : o.objects("options", Limits.OPTIONS_LEAST,
                        kind == Question.Kind.CHOOSE_ONE ? Limits.OPTIONS_OF_ONE : Limits.OPTIONS,
                        QuestionReader::option);
        String answer = recalled ? o.text("answer") : o.optionalText("answer");
        if (recalled && o.has("options")) {
            o.problem("options", "question-recalled");
        } else if (!recalled && o.has("answer")) {
            o.problem("answer", "question-answer");
        } else {
            right(o, kind, options);
        }
        return new Question(id, kind, prompt, options, answer, recalled ? o.optionalText("why") : o.text("why"),
                about(o), o.someIds("references"));
    }

    /** Whether as many options are right as the kind of question asks for. */
    private static void right(JsonObject o, Question.Kind kind, List<Question.Option> options) {
        long right = options.stream().filter(Question.Option::right).count();
        boolean several = kind == Question.Kind.CHOOSE_SEVERAL;
        if (options.isEmpty()) {
            return;
        }
        if (kind == Question.Kind.CHOOSE_ONE && right != 1) {
            o.problem("options", "question-one-right", right);
        } else if (several && (right == 0 || right == options.size())) {
            o.problem("options", "question-some-right", right, options.size());
        } else if (kind == Question.Kind.ORDER && right < options.size()) {
            o.problem("options", "question-all-right", right, options.size());
        }
    }

    private static Question.Option option(JsonObject o) {
        String text = o.line("text", Limits.OPTION);
        boolean right = o.flag("right");
        if (!o.has("right")) {
            o.problem("right", "missing", Messages.text("expected.flag"));
        } else if (!right) {
            if (!o.has("why")) {
                o.problem("why", "question-unexplained");
            }
            if (!o.has("place")) {
                o.problem("place", "question-placeless");
            }
        }
        Optional<Route> place = o.has("place") ? route(o, "place", o.line("place")) : Optional.empty();
        return new Question.Option(text, right, o.optionalText("why"), o.optionalIds("references"), place);
    }

    private static List<Route> about(JsonObject o) {
        List<Route> about = new ArrayList<>();
        List<String> targets = o.someLines("about", Limits.ABOUT);
        for (int i = 0; i < targets.size(); i++) {
            route(o, "about[" + i + "]", targets.get(i)).ifPresent(about::add);
        }
        return List.copyOf(about);
    }

    /** A route to something in the unit; a tab is none, and paths are not there before they are asked for. */
    private static Optional<Route> route(JsonObject o, String name, String target) {
        Optional<Route> route = Route.parse(target).filter(
                found -> found.kind() != Route.Kind.TAB && found.kind() != Route.Kind.PATHS);
        if (route.isEmpty() && !target.isEmpty()) {
            o.problem(name, "link", target);
        }
        return route;
    }

    private static Set<String> set(List<String> ids) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }
}
