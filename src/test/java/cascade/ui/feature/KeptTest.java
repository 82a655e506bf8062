package cascade.ui.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.frame.Standpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/** What was left stays while there is room for it, and else comes back as it was. */
class KeptTest {
    private static final int LARGE = 60;

    private record From(int where) implements Standpoint {}

    private static final class Shown implements Leavable {
        private final boolean tells;
        private int where;
        private boolean closed;

        Shown(boolean tells) {
            this.tells = tells;
        }

        @Override
        public Node node() {
            return new Group();
        }

        @Override
        public void look(Standpoint from) {
            where = ((From) from).where();
        }

        @Override
        public Optional<Standpoint> standpoint() {
            return tells ? Optional.of(new From(where)) : Optional.empty();
        }

        @Override
        public int size() {
            return LARGE;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private final List<String> made = new ArrayList<>();
    private final Kept<String, Shown> kept = new Kept<>(2 * LARGE, key -> {
        made.add(key);
        return new Shown(!key.startsWith("keep"));
    });

    @Test
    void whatWasLeftLongestAgoIsLetGoOfWhereThereIsNoRoom() {
        Shown first = kept.show("a");
        Shown second = kept.show("b");
        kept.show("c");
        assertTrue(kept.find("a").isPresent(), "two have room besides the one that is shown");
        kept.show("d");
        assertTrue(first.closed && kept.find("a").isEmpty());
        assertTrue(!second.closed && kept.find("b").isPresent());
        kept.show("b");
        kept.show("e");
        assertEquals(List.of(true, false, true), List.of("b", "c", "d").stream().map(
                key -> kept.find(key).isPresent()).toList(), "what was come back to was left last");
        assertEquals(List.of("a", "b", "c", "d", "e"), made);
    }

    @Test
    void whatIsMadeAnewLooksFromWhereItWasLeft() {
        Shown first = kept.show("a");
        first.where = 7;
        List.of("b", "c", "d").forEach(kept::show);
        Shown again = kept.show("a");
        assertNotSame(first, again);
        assertEquals(7, again.where);
        assertSame(again, kept.show("a"));
    }

    @Test
    void whatCannotTellFromWhereItIsLookedAtIsKept() {
        Shown first = kept.show("keep");
        List.of("b", "c", "d", "e").forEach(kept::show);
        assertSame(first, kept.show("keep"));
    }

    @Test
    void anotherOfItsKindLooksFromTheSamePlaces() {
        kept.show("a").where = 7;
        List.of("b", "c", "d").forEach(kept::show);
        kept.show("d").where = 3;
        Map<String, Standpoint> from = kept.standpoints();
        Kept<String, Shown> other = new Kept<>(0, _ -> new Shown(true));
        other.lookFrom(from);
        assertEquals(7, other.show("a").where);
        assertEquals(3, other.show("d").where);
    }

    @Test
    void closedItLetsGoOfAll() {
        Shown first = kept.show("a");
        Shown keep = kept.show("keep");
        kept.close();
        assertTrue(first.closed && keep.closed);
        assertEquals(List.of(), kept.all());
    }
}
