package cascade.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.Route;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text that a learner takes away: whole, and read by Markdown as it was written. */
class NotesDocumentTest {
    private static final Instant DAY = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void itSaysWhatWhereAndWhen() {
        String text = document(new OwnNote(new UUID(1, 1), "term:trkb", "A receptor.\nBinds BDNF.", DAY, DAY),
                new Bookmark(new UUID(1, 2), "term:trkb", "", DAY, DAY),
                new Bookmark(new UUID(1, 3), "node:gone", "", DAY, DAY));
        assertEquals("""
                # Bookmarks and notes: The unit

                ## TrkB

                Term · bookmarked · `term:trkb` · 1 March 2026

                > A receptor.··
                > Binds BDNF.··

                ## node:gone

                No longer in the unit · `node:gone` · 1 March 2026
                """.replace("··\n", "  \n"), text);
    }

    @Test
    void whereNothingIsMarkedItSaysSo() {
        assertTrue(document().contains("There are no bookmarks and no notes yet."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5*3*2 = 30", "# no heading", "1. no list\n2) either", "- a\n+ b\n* c",
            "a_b_c `d` <e> &amp;",
            "[a](b) ![c](d)", "> quoted", "---", "===", "    four blanks\n\ttab", "a\n\nb\n\n\nc", "back\\slash",
            "~~~\nx\n~~~",
            "https://a.b/c_d*e", "ends with two  ", "ë 漢 🧠"})
    void aNoteIsReadAsItWasWritten(String said) {
        assertEquals(plain(said), read(said), said);
    }

    @Test
    void notesOfAnyCharactersAreReadAsTheyWereWritten() {
        Random random = new Random(20260301);
        String characters = "ab 1.)#+-*_`~[]()<>!&;\\=\n\n\"'|:";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder said = new StringBuilder();
            for (int length = 1 + random.nextInt(24); length > 0; length--) {
                said.append(characters.charAt(random.nextInt(characters.length())));
            }
            assertEquals(plain(said.toString()), read(said.toString()), said.toString());
        }
    }

    /** As Markdown can show it: without empty lines, and with blanks that stay. */
    private static List<String> plain(String said) {
        return said.lines().filter(line -> !line.isBlank()).map(
                line -> "\u00a0".repeat(line.indexOf(line.strip())) + line.strip()).toList();
    }

    private static List<String> read(String said) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        Parser.builder().build().parse(
                document(new OwnNote(new UUID(1, 1), "term:trkb", said, DAY, DAY))).accept(new AbstractVisitor() {
                    private boolean quoted;

                    @Override
                    public void visit(BlockQuote quote) {
                        quoted = true;
                        visitChildren(quote);
                        quoted = false;
                    }

                    @Override
                    public void visit(Paragraph paragraph) {
                        visitChildren(paragraph);
                        end();
                    }

                    @Override
                    public void visit(HardLineBreak end) {
                        end();
                    }

                    @Override
                    public void visit(SoftLineBreak end) {
                        end();
                    }

                    @Override
                    public void visit(Text text) {
                        if (quoted) {
                            line.append(text.getLiteral());
                        }
                    }

                    private void end() {
                        if (!line.isEmpty()) {
                            lines.add(line.toString());
                        }
                        line.setLength(0);
                    }
                });
        return lines;
    }

    private static String document(Mark... marks) {
        return new NotesDocument("The unit", route -> route.equals(new Route(Route.Kind.TERM, "trkb"))
                ? Optional.of("TrkB")
                : Optional.empty(), ZoneOffset.UTC).of(Place.of(List.of(marks)));
    }
}
