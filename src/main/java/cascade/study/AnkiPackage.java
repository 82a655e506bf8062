package cascade.study;

import cascade.export.cards.Card;
import cascade.messages.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sqlite.SQLiteConnection;

/**
 * Cards as a package that Anki imports: a zip with a collection in SQLite, in the oldest format that every Anki still reads.
 * Whoever imports a later one gets what has changed, and keeps what was learned: Anki knows a note by its guid, and takes
 * the newer.
 */
public final class AnkiPackage {
    /** Between the fields of a note. */
    private static final char FIELD_END = '\u001f';
    /** Ids are times in milliseconds, from a day on, within three years: so Anki can tell when a note was made. */
    private static final long FIRST_ID = 1_577_836_800_000L;
    private static final long IDS = 94_608_000_000L;
    /** The number of changes in a package, which was never synchronised. */
    private static final int UNSYNCED = -1;

    private AnkiPackage() {}

    /**
     * A package of cards that nobody has studied yet.
     *
     * @param deck the name of the deck they are in
     * @param cards the cards, in the order in which they are to be learned
     * @param now says how new they are
     * @throws IOException where SQLite can't be loaded or has no room
     */
    public static byte[] of(String deck, List<Card> cards, Instant now) throws IOException {
        try {
            NativeLibrary.locate();
            return zipped(collection(deck.replace("::", ":"), cards, now), now);
        } catch (SQLException stuck) {
            throw new IOException(Why.said(stuck), stuck);
        } catch (LinkageError none) {
            throw new IOException(Messages.text("study.why.no-sqlite"), none);
        }
    }

    private static byte[] collection(String deck, List<Card> cards, Instant now) throws SQLException {
        try (Connection connection = Database.memory()) {
            for (String sql : AnkiTables.ALL) {
                Database.execute(connection, sql);
            }
            long deckId = id("deck " + deck, new HashSet<>());
            settings(connection, deck, deckId, cards.size(), now);
            Database.execute(connection, "BEGIN");
            fill(connection, deckId, cards, now);
            Database.execute(connection, "COMMIT");
            return connection.unwrap(SQLiteConnection.class).serialize("main");
        }
    }

    private static void settings(Connection connection, String deck, long deckId, int cards, Instant now)
            throws SQLException {
        long seconds = now.getEpochSecond();
        try (PreparedStatement col = connection.prepareStatement(
                "INSERT INTO col VALUES (1, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?, ?, '{}')")) {
            col.setLong(1, FIRST_ID / 1000);
            col.setLong(2, now.toEpochMilli());
            col.setLong(3, now.toEpochMilli());
            col.setInt(4, AnkiTables.VERSION);
            col.setString(5, AnkiSettings.collection(cards));
            col.setString(6, AnkiSettings.noteTypes(seconds, deckId));
            col.setString(7, AnkiSettings.decks(seconds, deckId, deck));
            col.setString(8, AnkiSettings.options());
            col.executeUpdate();
        }
    }

    private static void fill(Connection connection, long deckId, List<Card> cards, Instant now) throws SQLException {
        Set<Long> taken = new HashSet<>();
        try (PreparedStatement note = connection.prepareStatement(
                "INSERT INTO notes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '')");
                PreparedStatement card = connection.prepareStatement(
                        "INSERT INTO cards VALUES (?, ?, ?, 0, ?, ?, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')")) {
            int place = 0;
            for (Card each : cards) {
                long id = id(each.guid(), taken);
                String front = each.front().replaceAll("<[^>]*>", "");
                note.setLong(1, id);
                note.setString(2, each.guid());
                note.setLong(3, AnkiSettings.NOTE_TYPE);
                note.setLong(4, now.getEpochSecond());
                note.setInt(5, UNSYNCED);
                note.setString(6, " " + String.join(" ", each.tags()) + " ");
                note.setString(7, each.front() + FIELD_END + each.back());
                note.setString(8, front);
                note.setLong(9, checksum(front));
                note.executeUpdate();
                card.setLong(1, id);
                card.setLong(2, id);
                card.setLong(3, deckId);
                card.setLong(4, now.getEpochSecond());
                card.setInt(5, UNSYNCED);
                card.setInt(6, ++place);
                card.executeUpdate();
            }
        }
    }

    /** A number for a name, always the same; where another has it already, the next one that is free. */
    private static long id(String name, Set<Long> taken) {
        long id = FIRST_ID + Long.remainderUnsigned(ByteBuffer.wrap(digest("SHA-256", name)).getLong(), IDS);
        while (!taken.add(id)) {
            id++;
        }
        return id;
    }

    /** What Anki finds notes by whose first fields are alike. */
    private static long checksum(String front) {
        return ByteBuffer.wrap(digest("SHA-1", front)).getInt() & 0xffff_ffffL;
    }

    private static byte[] digest(String how, String text) {
        try {
            return MessageDigest.getInstance(how).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] zipped(byte[] collection, Instant now) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "collection.anki2", collection, now);
            // What pictures and sounds there are: none.
            add(zip, "media", "{}".getBytes(StandardCharsets.UTF_8), now);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content, Instant now) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(now.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
