package cascade.ui.pathway.whatif.model;

import cascade.simulation.Draws.Verdict;
import cascade.simulation.Draws;
import cascade.ui.frame.Tasks;
import cascade.unit.Model.Course;
import cascade.unit.Model.Scenario;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Asks draws within the constants' ranges what they say of a scenario: a few at a time, so that what the learner does
 * meanwhile needn't wait for all of them.
 */
final class Sureness {
    private static final int AT_A_TIME = 20;
    private static final int TIMES = Draws.USUAL / AT_A_TIME;

    private final Lab lab;
    private final Tasks tasks;
    private final Scenario scenario;
    private final List<Course> courses;
    private final BooleanSupplier wanted;
    private final Consumer<List<Verdict>> then;

    /**
     * @param lab runs the model
     * @param tasks where that happens
     * @param scenario which
     * @param courses where its outcomes go with the model's own constants
     * @param wanted whether anybody still wants to know; asked on other threads too
     * @param then given what all draws say, on the FX thread
     */
    Sureness(Lab lab, Tasks tasks, Scenario scenario, List<Course> courses, BooleanSupplier wanted,
            Consumer<List<Verdict>> then) {
        this.lab = lab;
        this.tasks = tasks;
        this.scenario = scenario;
        this.courses = courses;
        this.wanted = wanted;
        this.then = then;
    }

    void ask() {
        ask(0, List.of());
    }

    private void ask(int turn, List<Verdict> before) {
        if (!wanted.getAsBoolean()) {
            return;
        }
        if (turn == TIMES) {
            then.accept(before);
            return;
        }
        tasks.run(() -> lab.verdicts(scenario, AT_A_TIME, Draws.SEED + turn, wanted),
                asked -> asked.ifPresent(more -> ask(turn + 1, before.isEmpty() ? both(more, more.stream().map(
                        each -> new Verdict(each.outcome(), 0, 0, 0, true)).toList()) : both(before, more))));
    }

    private List<Verdict> both(List<Verdict> some, List<Verdict> more) {
        return IntStream.range(0, some.size()).mapToObj(i -> {
            int up = some.get(i).up() + more.get(i).up();
            int same = some.get(i).same() + more.get(i).same();
            int down = some.get(i).down() + more.get(i).down();
            int agree = switch (courses.get(i)) {
            case UP -> up;
            case SAME -> same;
            case DOWN -> down;
            };
            return new Verdict(some.get(i).outcome(), up, same, down, agree * 20 >= (up + same + down) * 19);
        }).toList();
    }
}
