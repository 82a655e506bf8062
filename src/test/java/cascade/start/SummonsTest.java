package cascade.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cascade.unit.Route;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummonsTest {
    @Test
    void whatIsSentIsWhatIsRead() {
        Summons bare = new Summons(Optional.empty());
        Summons there = new Summons(Route.parse("paths:semax--memory"));
        assertEquals(Optional.of(bare), Summons.parse(bare.line()));
        assertEquals(Optional.of(there), Summons.parse(there.line()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "show ", "SHOW", "showterm:bdnf", "show  term:bdnf", "show term:", "show term:BDNF",
            "show /etc/passwd", "hide", "show term:bdnf term:ngf", "show term:bdnf\r"})
    void anythingElseIsNone(String line) {
        assertEquals(Optional.empty(), Summons.parse(line));
    }
}
