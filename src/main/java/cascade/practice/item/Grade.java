package cascade.practice.item;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an answer is worth.
 *
 * @param credit from 0, nothing, to 1, all of it
 */
public record Grade(double credit) {
    /** All right. */
    public static final Grade RIGHT = new Grade(1);
    /** Wrong. */
    public static final Grade WRONG = new Grade(0);

    /** Whether all of it was right. */
    public boolean isRight() {
        return credit >= 1;
    }

    /**
     * Grades an answer.
     *
     * @throws IllegalArgumentException where it is no answer to such a task
     */
    public static Grade of(Task task, Answer answer) {
        if (task instanceof Task.Choose(List<Option> options, boolean several)
                && answer instanceof Answer.Chosen(Set<String> chosen)) {
            return several ? several(options, chosen) : one(options, chosen);
        }
        if (task instanceof Task.Point point && answer instanceof Answer.Chosen(Set<String> chosen)) {
            return chosen.size() == 1 && point.right().containsAll(chosen) ? RIGHT : WRONG;
        }
        if (task instanceof Task.Order(List<Option> inOrder) && answer instanceof Answer.Ordered(List<String> order)) {
            return ordered(inOrder.stream().map(Option::id).toList(), order);
        }
        if (task instanceof Task.Build build && answer instanceof Answer.Built(Task.Drawn arrow)) {
            return built(build, arrow);
        }
        if (task instanceof Task.Recall && answer instanceof Answer.Recalled(double credit)) {
            return new Grade(Math.clamp(credit, 0, 1));
        }
        throw new IllegalArgumentException(answer + " is no answer to " + task.kind());
    }

    private static Grade one(List<Option> options, Set<String> chosen) {
        return chosen.size() == 1 && options.stream().anyMatch(
                option -> option.right() && chosen.contains(option.id())) ? RIGHT : WRONG;
    }

    /** Each right one chosen counts for its share; each wrong one takes as much away, so that choosing all is worth nothing. */
    private static Grade several(List<Option> options, Set<String> chosen) {
        long right = options.stream().filter(Option::right).count();
        long wrong = options.size() - right;
        double hits = options.stream().filter(option -> option.right() && chosen.contains(option.id())).count();
        double misses = options.stream().filter(option -> !option.right() && chosen.contains(option.id())).count();
        return new Grade(Math.clamp(hits / right - (wrong == 0 ? 0 : misses / wrong), 0, 1));
    }

    /** The share of pairs that stand in the right order, as in Kendall's tau; a half and less is worth nothing. */
    private static Grade ordered(List<String> right, List<String> order) {
        if (order.size() != right.size() || !new HashSet<>(order).equals(new HashSet<>(right))) {
            return WRONG;
        }
        int pairs = 0;
        int good = 0;
        for (int i = 0; i < right.size(); i++) {
            for (int j = i + 1; j < right.size(); j++) {
                pairs++;
                good += order.indexOf(right.get(i)) < order.indexOf(right.get(j)) ? 1 : 0;
            }
        }
        return new Grade(Math.clamp(2.0 * good / pairs - 1, 0, 1));
    }

    /** The right end with a wrong sign is half of it. */
    private static Grade built(Task.Build task, Task.Drawn arrow) {
        if (task.right().contains(arrow)) {
            return RIGHT;
        }
        return new Grade(task.right().stream().anyMatch(right -> right.to().equals(arrow.to())) ? 0.5 : 0);
    }
}
