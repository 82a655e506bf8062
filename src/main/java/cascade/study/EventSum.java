package cascade.study;

import cascade.notes.Mark;
import cascade.notes.OwnNote;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * A checksum of everything that an event says. SQLite has none of its own: a flipped byte in a row leaves a row that looks
 * as good as any.
 */
final class EventSum {
    private final CRC32C sum = new CRC32C();
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    private EventSum() {}

    /**
     * The sum of an event in a store: in another it has another, so that nothing of one passes for the other's.
     */
    static long of(UUID store, Event event) {
        EventSum sum = new EventSum();
        sum.add(store).add(event.id()).add(event.at());
        switch (event) {
        case Event.Answered(Review review) -> sum.add(review);
        case Event.Undoing undoing -> sum.add(undoing.target()).add(undoing.undone() ? 1 : 0);
        case Event.Reset _ -> sum.add(0);
        case Event.Marked marked -> sum.add(marked.mark()).add(marked.removed() ? 1 : 0);
        case Event.Setting setting -> sum.add(setting.key()).add(setting.value());
        }
        return sum.sum.getValue();
    }

    private void add(Review review) {
        Standing after = review.after();
        add(review.item()).add(review.answer()).add(Double.doubleToLongBits(review.credit()));
        add(review.confidence().map(Enum::name).orElse("")).add(review.rating().number());
        add(after.phase().ordinal()).add(Double.doubleToLongBits(after.stability()));
        add(Double.doubleToLongBits(after.difficulty())).add(after.due()).add(after.step()).add(after.repetitions());
        add(after.lapses()).add(after.scheduledDays()).add(review.unitVersion()).add(review.taken().toMillis());
    }

    private EventSum add(Mark mark) {
        return add(mark instanceof OwnNote ? 1 : 0).add(mark.id()).add(mark.route()).add(mark.text()).add(
                mark.created()).add(mark.changed());
    }

    private EventSum add(UUID id) {
        return add(id.getMostSignificantBits()).add(id.getLeastSignificantBits());
    }

    private EventSum add(Instant time) {
        return add(time.toEpochMilli());
    }

    private EventSum add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        sum.update(bytes, 0, bytes.length);
        return this;
    }

    private EventSum add(long value) {
        number.putLong(0, value);
        sum.update(number.array(), 0, Long.BYTES);
        return this;
    }
}
