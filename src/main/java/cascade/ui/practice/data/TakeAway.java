package cascade.ui.practice.data;

import cascade.export.ExportKind;
import cascade.messages.Messages;
import cascade.practice.Custody;
import cascade.practice.item.Item;
import cascade.study.CardFile;
import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.Saving;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Files that a learner takes elsewhere: all study data, the table of answers, cards. */
final class TakeAway {
    /** How the name of a copy of study data ends. */
    static final String ENDING = ".db";

    private final ScreenContext context;
    private final Custody.Lasting custody;
    private final List<Item> items;

    TakeAway(ScreenContext context, Custody.Lasting custody, List<Item> items) {
        this.context = context;
        this.custody = custody;
        this.items = items;
    }

    /** Writes everything into one file. */
    void copy() {
        Saving saving = context.saving();
        saving.where(Messages.text("data.file-name", context.unit().id(), today()), Messages.text("data.file"),
                ENDING).ifPresent(
                        target -> custody.copyTo(target.file(), target.replaces(),
                                () -> saving.saved(target), wrong -> saving.failed(target, wrong)));
    }

    /** Writes every answer that counts into a table. */
    void log() {
        Saving saving = context.saving();
        saving.where(Messages.text("data.log-name", context.unit().id(), today()), ExportKind.CSV).ifPresent(
                target -> custody.reviewLog(csv -> saving.write(target, () -> csv),
                        wrong -> saving.failed(target, wrong)));
    }

    /** Writes all questions as cards. */
    void cards(ExportKind kind) {
        Instant now = context.clock().instant();
        context.saving().save(context.unit().id(), kind, () -> CardFile.of(context.unit(), items, kind, now));
    }

    private String today() {
        return LocalDate.now(context.clock()).toString();
    }
}
