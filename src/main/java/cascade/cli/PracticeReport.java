package cascade.cli;

import cascade.messages.Messages;
import cascade.practice.item.Item;
import cascade.practice.item.ItemFault;
import cascade.practice.item.Source;
import cascade.practice.item.Task;
import cascade.start.ExitCode;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Counts what can be asked of a unit, by what it is made from and how it is answered, and names what is no good. */
public final class PracticeReport {
    private static final int NAME = 14;
    private static final int COUNT = 16;

    private final List<Item> items;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * @param items what can be asked
     * @param out told the counts
     * @param err told what is no good
     */
    public PracticeReport(List<Item> items, PrintStream out, PrintStream err) {
        this.items = items;
        this.out = out;
        this.err = err;
    }

    /** Says it, and gives the exit code: failed where anything is no good. */
    public int run() {
        line("", Stream.of(Task.Kind.values()).map(Messages::word).toList());
        for (Source source : Source.values()) {
            line(Messages.word(source), counts(source));
        }
        out.println(Messages.count("practice.items", items.size()));
        boolean good = true;
        for (Item item : items) {
            Set<ItemFault> faults = new TreeSet<>(ItemFault.in(item));
            if (!faults.isEmpty()) {
                good = false;
                err.println(Messages.text("practice.faulty", item.id(),
                        Messages.list(faults.stream().map(Messages::word).toList())));
            }
        }
        return good ? ExitCode.OK : ExitCode.FAILED;
    }

    private List<String> counts(Source source) {
        return Stream.of(Task.Kind.values()).map(kind -> Long.toString(items.stream().filter(
                item -> item.source() == source && item.task().kind() == kind).count())).toList();
    }

    private void line(String name, List<String> cells) {
        StringBuilder line = new StringBuilder(name).repeat(' ', Math.max(1, NAME - name.length()));
        for (String cell : cells) {
            line.repeat(' ', Math.max(1, COUNT - cell.length())).append(cell);
        }
        out.println(line.toString().stripTrailing());
    }
}
