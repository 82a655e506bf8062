package cascade.notes;

import static org.junit.jupiter.api.Assertions.assertFalse;

import cascade.messages.Messages;
import cascade.unit.Route;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever has an address can be linked to and marked, so it has words for both. */
class PlaceWordsTest {

    @ParameterizedTest
    @EnumSource(Route.Kind.class)
    void everyKindOfPlaceHasItsWords(Route.Kind kind) {
        assertFalse(Messages.text("marks.kind." + kind.scheme()).isBlank());
        assertFalse(Messages.text("link.spoken." + kind.scheme(), "a").isBlank());
    }
}
