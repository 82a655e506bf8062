package cascade.study;

import java.util.List;

/**
 * The tables of an Anki collection, as the oldest format has them that every Anki still reads (version 11): what they and their
 * columns are called is Anki's, and most of it means nothing in a package of new cards.
 */
final class AnkiTables {
    static final int VERSION = 11;

    /** What makes an empty collection, but for its one row of settings. */
    static final List<String> ALL = List.of(
            table("col", "crt", "mod", "scm", "ver", "dty", "usn", "ls", "conf TEXT", "models TEXT", "decks TEXT",
                    "dconf TEXT", "tags TEXT"),
            table("notes", "guid TEXT", "mid", "mod", "usn", "tags TEXT", "flds TEXT", "sfld", "csum", "flags",
                    "data TEXT"),
            table("cards", "nid", "did", "ord", "mod", "usn", "type", "queue", "due", "ivl", "factor", "reps",
                    "lapses", "left", "odue", "odid", "flags", "data TEXT"),
            table("revlog", "cid", "usn", "ease", "ivl", "lastIvl", "factor", "time", "type"),
            "CREATE TABLE graves(usn INTEGER NOT NULL, oid INTEGER NOT NULL, type INTEGER NOT NULL)",
            "CREATE INDEX ix_notes_usn ON notes(usn)", "CREATE INDEX ix_notes_csum ON notes(csum)",
            "CREATE INDEX ix_cards_usn ON cards(usn)", "CREATE INDEX ix_cards_nid ON cards(nid)",
            "CREATE INDEX ix_cards_sched ON cards(did, queue, due)", "CREATE INDEX ix_revlog_usn ON revlog(usn)",
            "CREATE INDEX ix_revlog_cid ON revlog(cid)");

    private AnkiTables() {}

    private static String table(String name, String... columns) {
        StringBuilder sql = new StringBuilder("CREATE TABLE " + name + "(id INTEGER PRIMARY KEY");
        for (String column : columns) {
            sql.append(", ").append(column).append(column.endsWith(" TEXT") ? "" : " INTEGER").append(" NOT NULL");
        }
        return sql.append(')').toString();
    }
}
