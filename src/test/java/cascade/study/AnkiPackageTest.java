package cascade.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.export.ExportKind;
import cascade.export.cards.Card;

import cascade.practice.item.Item;
import cascade.practice.item.Items;
import cascade.unit.Unit;
import cascade.unit.UnitIndex;
import cascade.unit.read.UnitFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A package of cards, taken apart as an importer does. */
class AnkiPackageTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Unit UNIT = UnitFolder.bundled();
    private static final List<Item> ITEMS = Items.of(new UnitIndex(UNIT), "compare");

    @TempDir
    private Path folder;

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private Connection collection(byte[] zip) throws IOException, SQLException {
        Path file = Files.createTempFile(folder, "collection", ".anki2");
        Files.write(file, entries(zip).get("collection.anki2"));
        return Database.look(file);
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                all.add(row.getString(1));
            }
        }
        return all;
    }

    private static byte[] bundled(Instant now) throws IOException {
        return CardFile.of(UNIT, ITEMS, ExportKind.APKG, now);
    }

    @Test
    void thereAreAWholeCollectionAndAListOfNoMedia() throws IOException, SQLException {
        byte[] made = bundled(NOW);
        assertEquals(List.of("collection.anki2", "media"), List.copyOf(entries(made).keySet()));
        assertEquals("{}", new String(entries(made).get("media"), StandardCharsets.UTF_8));
        try (Connection connection = collection(made)) {
            assertEquals(List.of("ok"), column(connection, "PRAGMA integrity_check"));
            assertEquals(List.of("11"), column(connection, "SELECT ver FROM col"));
            assertEquals(List.of("cards", "col", "graves", "notes", "revlog"),
                    column(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
            assertEquals(List.of("id", "guid", "mid", "mod", "usn", "tags", "flds", "sfld", "csum", "flags", "data"),
                    column(connection, "SELECT name FROM pragma_table_info('notes')"));
            assertEquals(
                    List.of("id", "nid", "did", "ord", "mod", "usn", "type", "queue", "due", "ivl", "factor", "reps",
                            "lapses", "left", "odue", "odid", "flags", "data"),
                    column(connection, "SELECT name FROM pragma_table_info('cards')"));
            assertEquals(List.of("id", "crt", "mod", "scm", "ver", "dty", "usn", "ls", "conf", "models", "decks",
                    "dconf", "tags"), column(connection, "SELECT name FROM pragma_table_info('col')"));
        }
    }

    @Test
    void everyQuestionIsANoteWithOneNewCardInTheUnitsDeck() throws IOException, SQLException {
        try (Connection connection = collection(bundled(NOW))) {
            String many = Integer.toString(ITEMS.size());
            assertEquals(List.of(many), column(connection, "SELECT count(DISTINCT guid) FROM notes"));
            assertEquals(List.of(many), column(connection,
                    "SELECT count(*) FROM cards c JOIN notes n ON n.id = c.nid WHERE c.type = 0 AND c.queue = 0"));
            assertEquals(List.of(many), column(connection, "SELECT count(DISTINCT due) FROM cards"));
            JsonMapper json = new JsonMapper();
            JsonNode decks = json.readTree(column(connection, "SELECT decks FROM col").getFirst());
            String deck = column(connection, "SELECT DISTINCT did FROM cards").getFirst();
            assertEquals(UNIT.title(), decks.get(deck).get("name").asString());
            JsonNode types = json.readTree(column(connection, "SELECT models FROM col").getFirst());
            JsonNode type = types.get(column(connection, "SELECT DISTINCT mid FROM notes").getFirst());
            assertEquals(2, type.get("flds").size());
            assertEquals("Front", type.get("flds").get(0).get("name").asString());
            assertTrue(type.get("tmpls").get(0).get("afmt").asString().contains("{{Back}}"));
            json.readTree(column(connection, "SELECT conf FROM col").getFirst());
            assertEquals("Default", json.readTree(column(connection, "SELECT dconf FROM col").getFirst()).get("1").get(
                    "name").asString());
            for (String fields : column(connection, "SELECT flds FROM notes")) {
                assertEquals(2, fields.split("\u001f", -1).length, fields);
            }
        }
    }

    @Test
    void aLaterPackageKnowsTheSameNotesAndIsNewer() throws IOException, SQLException {
        try (Connection first = collection(bundled(NOW));
                Connection second = collection(bundled(NOW.plusSeconds(86_400)))) {
            String ids = "SELECT guid || ' ' || id || ' ' || mid FROM notes ORDER BY id";
            assertEquals(column(first, ids), column(second, ids));
            assertEquals(column(first, "SELECT DISTINCT did FROM cards"),
                    column(second, "SELECT DISTINCT did FROM cards"));
            assertTrue(Long.parseLong(column(first, "SELECT max(mod) FROM notes").getFirst()) < Long.parseLong(
                    column(second, "SELECT min(mod) FROM notes").getFirst()));
        }
    }

    @Test
    void whatIsLeftOutOrAddedChangesNoOtherNote() throws IOException, SQLException {
        List<Item> fewer = ITEMS.subList(40, ITEMS.size() - 40);
        try (Connection all = collection(bundled(NOW));
                Connection some = collection(CardFile.of(UNIT, fewer, ExportKind.APKG, NOW))) {
            String guids = "SELECT guid FROM notes";
            assertTrue(new HashSet<>(column(all, guids)).containsAll(column(some, guids)));
            assertEquals(fewer.size(), column(some, guids).size());
        }
    }

    @Test
    void aDeckIsCalledAsItIsWhateverLettersAreInIt() throws IOException, SQLException {
        byte[] made = AnkiPackage.of("A \"B\" \\ C::D\n%s", List.of(new Card("g", "f", "b", List.of("t"))), NOW);
        try (Connection connection = collection(made)) {
            String decks = column(connection, "SELECT decks FROM col").getFirst();
            assertTrue(new JsonMapper().readTree(decks).get(
                    column(connection, "SELECT did FROM cards").getFirst()).get("name").asString().startsWith(
                            "A \"B\" \\ C:D"),
                    decks);
        }
    }

    @Test
    void theTextHasTheSameCardsAsThePackage() throws IOException, SQLException {
        String text = new String(CardFile.of(UNIT, ITEMS, ExportKind.TXT, NOW), StandardCharsets.UTF_8);
        List<String> lines = text.lines().filter(line -> !line.startsWith("#")).toList();
        assertFalse(text.contains("\r"));
        assertEquals(ITEMS.size(), lines.size());
        try (Connection connection = collection(bundled(NOW))) {
            assertEquals(new HashSet<>(column(connection, "SELECT guid FROM notes")),
                    new HashSet<>(lines.stream().map(line -> line.split("\t")[0]).toList()));
        }
    }
}
