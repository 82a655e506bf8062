package cascade.bench;

import cascade.practice.Answered;
import cascade.practice.Known;
import cascade.practice.Notebook;
import cascade.practice.Past;
import cascade.practice.Plan;
import cascade.practice.Scope;
import cascade.practice.Session;
import cascade.practice.item.Answer;
import cascade.practice.item.Item;
import cascade.practice.item.Items;
import cascade.practice.item.Option;
import cascade.practice.item.Task;
import cascade.practice.progress.Progress;
import cascade.practice.schedule.Parameters;
import cascade.practice.schedule.Scheduler;
import cascade.study.KeptNotebooks;
import cascade.study.YearsOfStudy;
import cascade.unit.UnitIndex;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitSource;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Practises after years of study: how long it is until the study data are open, and what each thing takes that is done on the
 * FX thread then, or that a learner waits for.
 */
final class Practising {
    private static final int ROUNDS = 60;
    private static final int MOST = 48;
    private static final int NEW = 20;
    private static final Clock CLOCK = Clock.systemDefaultZone();

    private final BlockingQueue<Runnable> back = new LinkedBlockingQueue<>();
    private final Scheduler scheduler = new Scheduler(Parameters.PUBLISHED);
    private final SplittableRandom chance = new SplittableRandom(1);

    private Practising() {}

    /** Takes the file of the study data, and "write" where they are to be made. */
    public static void main(String[] args) throws Exception {
        List<Item> unit = Items.of(new UnitIndex(((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit()),
                "compare");
        Path file = Path.of(args[0]);
        if (args.length > 1) {
            YearsOfStudy.write(file, many(unit), YearsOfStudy.REVIEWS, YearsOfStudy.ITEMS, Instant.now());
        } else {
            new Practising().measure(file, unit, many(unit));
        }
    }

    /** As many items as if the unit were that large: three of them for two that were ever asked. */
    private static List<Item> many(List<Item> unit) {
        List<Item> many = new ArrayList<>(unit);
        for (int i = unit.size(); i < YearsOfStudy.ITEMS * 3 / 2; i++) {
            Item one = unit.get(i % unit.size());
            many.add(new Item(one.id() + "-" + i, one.source(), one.prompt(), one.task(), one.why(), one.references(),
                    one.about(), one.hides(), one.map()));
        }
        return many;
    }

    private void measure(Path file, List<Item> unit, List<Item> items) throws InterruptedException {
        KeptNotebooks notebooks = new KeptNotebooks(file, CLOCK, "1", back::add, System.out::println,
                wrong -> wrong.printStackTrace(System.out));
        long began = System.nanoTime();
        Notebook notebook = wait(notebooks::open);
        Figures.say("practice open", Figures.millis(System.nanoTime() - began));
        List<Double> known = new ArrayList<>();
        List<Double> many = new ArrayList<>();
        List<Double> planned = new ArrayList<>();
        List<Double> answered = new ArrayList<>();
        List<Double> kept = new ArrayList<>();
        Plan plan = new Plan(items, scheduler);
        Plan small = new Plan(unit, scheduler);
        for (int i = 0; i < ROUNDS; i++) {
            began = own();
            Known now = notebook.known(CLOCK.instant(), CLOCK.getZone());
            known.add(Figures.millis(own() - began));
            began = own();
            small.due(Scope.everything(), now.memories(), CLOCK.instant());
            small.fresh(Scope.everything(), now.memories());
            small.items(Scope.everything(), MOST, NEW, now.memories(), now.sureButWrong(), CLOCK.instant(), chance);
            planned.add(Figures.millis(own() - began));
            began = own();
            plan.due(Scope.everything(), now.memories(), CLOCK.instant());
            plan.fresh(Scope.everything(), now.memories());
            List<Item> asked = plan.items(Scope.everything(), MOST, NEW, now.memories(), now.sureButWrong(),
                    CLOCK.instant(), chance);
            Session session = new Session(asked, now.memories(), scheduler, CLOCK);
            many.add(Figures.millis(own() - began));
            long begun = System.nanoTime();
            long ownBegun = own();
            Answered answer = session.answer(rightly(session.current().orElseThrow()), Optional.empty());
            wait(then -> {
                notebook.keep(answer, () -> then.accept(answer));
                answered.add(Figures.millis(own() - ownBegun));
            });
            kept.add(since(begun));
        }
        say("practice known", known);
        say("practice planned", planned);
        say("practice planned, many", many);
        say("practice answered", answered);
        say("practice kept", kept);
        for (int i = 0; i < 3; i++) {
            began = System.nanoTime();
            List<Past> history = wait(notebook::history);
            Figures.say("practice history", Figures.millis(System.nanoTime() - began));
            began = System.nanoTime();
            Progress.of(items, notebook.known(CLOCK.instant(), CLOCK.getZone()), history, scheduler, CLOCK);
            Figures.say("practice progress", Figures.millis(System.nanoTime() - began));
        }
        began = System.nanoTime();
        notebooks.close();
        Figures.say("practice close", Figures.millis(System.nanoTime() - began));
    }

    private static Answer rightly(Item item) {
        return switch (item.task()) {
        case Task.Choose(List<Option> options, var _) -> chosen(options);
        case Task.Order(List<Option> inOrder) -> new Answer.Ordered(inOrder.stream().map(Option::id).toList());
        case Task.Point point -> chosen(point.options());
        case Task.Build build -> new Answer.Built(build.right().iterator().next());
        case Task.Recall _ -> new Answer.Recalled(1);
        };
    }

    private static Answer chosen(List<Option> options) {
        return new Answer.Chosen(options.stream().filter(Option::right).map(Option::id).collect(Collectors.toSet()));
    }

    /** The thread's own time: that of other programs is not in it. */
    private static long own() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double since(long began) {
        return Figures.millis(System.nanoTime() - began);
    }

    private static void say(String name, List<Double> times) {
        Figures.say(name, Figures.p95(times.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    /** Waits for what is brought back, as a window does. */
    private <T> T wait(Consumer<Consumer<T>> ask) throws InterruptedException {
        List<T> given = new ArrayList<>();
        ask.accept(given::add);
        while (given.isEmpty()) {
            back.take().run();
        }
        return given.getFirst();
    }
}
