package cascade.ui.pathway.takeaway;

import cascade.export.picture.Drawing;
import cascade.export.picture.Paper;
import cascade.export.picture.Pdf;
import cascade.messages.Messages;
import cascade.ui.frame.Tasks;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Depth;
import cascade.unit.Unit;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/**
 * The unit on paper, to be handed out: a title page, a page or two for each step, then key numbers, terms and references. One page
 * is drawn at a time, and the window lives on in between.
 */
final class HandOut {
    private final Unit unit;
    private final String version;
    private final Paper paper;
    private final Consumer<Callable<byte[]>> done;
    private final PathwayModel model;
    private final MapStill still;
    private final List<Drawing> pages = new ArrayList<>();
    private final List<TitlePage.Entry> contents = new ArrayList<>();
    /** Each a page. */
    private final Turns turns;

    private HandOut(Unit unit, Depth depth, String version, Paper paper, Tasks tasks, Consumer<Callable<byte[]>> done,
            Consumer<? super Throwable> failed) {
        this.unit = unit;
        this.version = version;
        this.paper = paper;
        this.done = done;
        turns = new Turns(tasks, failed);
        model = new PathwayModel(unit.pathway(), depth, _ -> {});
        still = new MapStill(unit, model);
        for (int i = 0; i < model.steps().size(); i++) {
            int step = i;
            turns.last(() -> step(step));
        }
        HandOutEntries entries = new HandOutEntries(unit, depth, ListPage.width(paper));
        turns.last(() -> list(Messages.text("handout.numbers"), true, new ArrayDeque<>(entries.numbers())));
        turns.last(() -> list(Messages.text("handout.terms"), true, new ArrayDeque<>(entries.terms())));
        turns.last(() -> list(Messages.text("handout.references"), true, new ArrayDeque<>(entries.references())));
        // It says on which page everything is, and so it comes last.
        turns.last(this::title);
        turns.last(this::finish);
    }

    /**
     * Begins one. Called on the FX thread, and answers there.
     *
     * @param unit what it is about
     * @param depth how deep its texts and its map are
     * @param version Cascade's version
     * @param paper on which it is printed, upright
     * @param tasks through which it gives way to the window after each page
     * @param done given what makes the file, to be called off the FX thread
     * @param failed given what went wrong, an error too
     */
    static void of(Unit unit, Depth depth, String version, Paper paper, Tasks tasks, Consumer<Callable<byte[]>> done,
            Consumer<? super Throwable> failed) {
        new HandOut(unit, depth, version, paper, tasks, done, failed).turns.begin();
    }

    private void finish() {
        List<Drawing> all = List.copyOf(pages);
        done.accept(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Pdf.write(all, out);
            return out.toByteArray();
        });
    }

    private PaperPage page() {
        return new PaperPage(paper, unit, version, number());
    }

    /** The number of the next page; the title page is the first. */
    private int number() {
        return pages.size() + 2;
    }

    private void step(int step) {
        model.goTo(step);
        contents.add(
                new TitlePage.Entry(Messages.text("handout.step", step + 1, model.currentStep().title()), number()));
        PaperPage page = page();
        StepPage.fill(unit, model, still, page).ifPresent(rest -> turns.first(() -> {
            PaperPage second = page();
            rest.accept(second);
            pages.add(second.drawing());
        }));
        pages.add(page.drawing());
    }

    private void list(String title, boolean begins, Deque<Region> entries) {
        if (entries.isEmpty()) {
            return;
        }
        if (begins) {
            contents.add(new TitlePage.Entry(title, number()));
        }
        PaperPage page = page();
        ListPage.fill(page, begins ? title : Messages.text("handout.goes-on", title), entries);
        pages.add(page.drawing());
        if (!entries.isEmpty()) {
            turns.first(() -> list(title, false, entries));
        }
    }

    private void title() {
        PaperPage page = new PaperPage(paper, unit, version, 1);
        model.finish();
        TitlePage.fill(unit, model, still, contents, page);
        pages.addFirst(page.drawing());
    }
}
