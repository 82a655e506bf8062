package cascade.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.practice.Confidence;
import cascade.notes.Bookmark;
import cascade.notes.OwnNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a learner does is there again, and what is undone no longer counts. */
class StudyDataTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("unit é?#%.db");
    }

    private static UUID last(StudyData data, String item) {
        return Objects.requireNonNull(data.lastStates().get(item)).review();
    }

    @Test
    void answersAreThereAgainJustAsTheyWereGiven() {
        List<Review> given = new Answers(1, 7).list(60);
        try (StudyData data = Answers.ready(file())) {
            given.forEach(data::append);
            assertEquals(given, data.reviews());
        }
        try (StudyData data = Answers.ready(file())) {
            assertEquals(given, data.reviews());
            List<Review> each = new ArrayList<>();
            data.eachReview(each::add);
            assertEquals(given, each);
            Map<String, LastAnswer> last = new HashMap<>();
            given.forEach(one -> last.put(one.item(),
                    new LastAnswer(one.id(), one.at(), one.rating(),
                            one.confidence().filter(Confidence.SURE::equals).isPresent(), one.after())));
            assertEquals(last, data.lastStates());
        }
    }

    @Test
    void anAnswerWithTheSameIdIsAddedOnce() {
        Review one = new Answers(1, 7).next();
        try (StudyData data = Answers.ready(file())) {
            data.append(one);
            data.append(one);
            assertEquals(List.of(one), data.reviews());
        }
    }

    @Test
    void whatIsUndoneNoLongerCountsAndCountsAgainWhenRedone() {
        Answers answers = new Answers(2, 7);
        Review first = answers.next("a");
        Review second = answers.next("a");
        try (StudyData data = Answers.ready(file())) {
            data.append(first);
            data.append(second);
            data.undo(second.id());
            assertEquals(List.of(first), data.reviews());
            assertEquals(first.id(), last(data, "a"));
            data.undo(first.id());
            assertEquals(List.of(), data.reviews());
            assertEquals(Map.of(), data.lastStates());
            data.redo(second.id());
            assertEquals(List.of(second), data.reviews());
            data.undo(second.id());
            data.undo(second.id());
            data.redo(second.id());
        }
        try (StudyData data = Answers.ready(file())) {
            assertEquals(List.of(second), data.reviews());
            assertEquals(second.id(), last(data, "a"));
        }
    }

    @Test
    void whatNobodyDidCantBeUndone() {
        try (StudyData data = Answers.ready(file())) {
            assertThrows(IllegalArgumentException.class, () -> data.undo(UUID.randomUUID()));
            assertEquals(0, data.waiting());
        }
    }

    @Test
    void aResetHidesWhatCameBeforeAndCanBeUndone() {
        Answers answers = new Answers(3, 3);
        List<Review> before = answers.list(10);
        List<Review> after = answers.list(4);
        try (StudyData data = Answers.ready(file())) {
            data.set("retention", "0.9");
            before.forEach(data::append);
            UUID reset = data.reset();
            assertEquals(List.of(), data.reviews());
            assertEquals(Map.of(), data.lastStates());
            assertEquals(Map.of("retention", "0.9"), data.settings());
            after.forEach(data::append);
            assertEquals(after, data.reviews());
            data.undo(reset);
            List<Review> all = new ArrayList<>(before);
            all.addAll(after);
            assertEquals(all, data.reviews());
            data.redo(reset);
            assertEquals(after, data.reviews());
        }
    }

    @Test
    void marksAreKeptChangedRemovedAndThereAgain() {
        Instant now = Answers.BEGIN;
        Bookmark bookmark = new Bookmark(UUID.randomUUID(), "step:erk", "", now, now);
        OwnNote note = new OwnNote(UUID.randomUUID(), "term:gone", "what I think", now, now);
        OwnNote changed = new OwnNote(note.id(), note.route(), "what I think now", now, now.plusSeconds(9));
        UUID removal;
        try (StudyData data = Answers.ready(file())) {
            data.keep(bookmark);
            data.keep(note);
            UUID change = data.keep(changed);
            assertEquals(List.of(changed), data.notes());
            data.undo(change);
            assertEquals(List.of(note), data.notes());
            data.redo(change);
            data.remove(bookmark);
            removal = data.remove(changed);
            assertEquals(List.of(), data.notes());
        }
        try (StudyData data = Answers.ready(file())) {
            assertEquals(List.of(), data.notes());
            assertEquals(List.of(), data.bookmarks());
            data.undo(removal);
            assertEquals(List.of(changed), data.notes());
            assertEquals(List.of(), data.bookmarks());
        }
    }

    @Test
    void aSettingHasItsNewestValue() {
        try (StudyData data = Answers.ready(file())) {
            data.set("minutes", "10");
            UUID second = data.set("minutes", "20");
            data.set("retention", "0.9");
            assertEquals(Map.of("minutes", "20", "retention", "0.9"), data.settings());
            data.undo(second);
            assertEquals("10", data.settings().get("minutes"));
        }
    }

    @Test
    void aClockThatIsSetBackChangesNoOrder() {
        Answers answers = new Answers(4, 1);
        Review earlier = answers.next();
        Review later = answers.next();
        try (StudyData data = Answers.ready(file())) {
            data.append(later);
            data.append(earlier);
            data.undo(later.id());
        }
        Clock back = Clock.fixed(Answers.BEGIN.minusSeconds(1_000_000), ZoneOffset.UTC);
        try (StudyData data = Answers.ready(file(), back)) {
            data.redo(later.id());
            assertEquals(List.of(later, earlier), data.reviews());
            assertEquals(earlier.id(), last(data, later.item()));
        }
    }

    @Test
    void noRowCanBeEditedOrDeleted() throws SQLException {
        Answers answers = new Answers(5, 2);
        Bookmark mark = new Bookmark(UUID.randomUUID(), "a", "", Answers.BEGIN, Answers.BEGIN);
        try (StudyData data = Answers.ready(file())) {
            Review review = answers.next();
            data.append(review);
            data.undo(review.id());
            data.reset();
            data.keep(mark);
            data.set("a", "b");
        }
        try (Connection connection = Database.open(file())) {
            for (String table : List.of("event", "review", "undone", "reset", "mark", "setting")) {
                for (String change : List.of("UPDATE " + table + " SET seq = 9", "DELETE FROM " + table)) {
                    SQLException refused = assertThrows(SQLException.class,
                            () -> Database.execute(connection, change), change);
                    assertTrue(refused.toString().contains("only added to"), refused.toString());
                }
            }
        }
    }

    @Test
    void everyCommitIsSyncedToTheDisk() throws SQLException {
        Answers.ready(file()).close();
        try (Connection connection = Database.open(file())) {
            assertEquals(2, Database.number(connection, "PRAGMA synchronous"));
            assertEquals(1, Database.number(connection, "PRAGMA foreign_keys"));
            assertEquals(1, Database.number(connection, "SELECT journal_mode = 'wal' FROM pragma_journal_mode"));
        }
    }

    @Test
    void whatIsClosedWellLeavesNothingElseBehind() throws IOException {
        try (StudyData data = Answers.ready(file())) {
            new Answers(6, 3).list(20).forEach(data::append);
        }
        try (var files = Files.list(folder)) {
            assertEquals(List.of("backups", "unit é?#%.db", "unit é?#%.db.lock", "unit é?#%.db.sum"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertFalse(StoreFiles.hasLog(file()));
    }
}
