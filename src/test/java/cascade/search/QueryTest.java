package cascade.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class QueryTest {

    @ParameterizedTest
    @CsvSource({"ca2+, Ca²⁺ flows in", "CA, Ca²⁺", "naive, a naïve reader", "don't, don’t", "ß, straße",
            "p75 ntr, NTR and p75",
            "β, β-catenin", "1/2, half is 1/2"})
    void whatWasTypedIsFoundHoweverItIsWritten(String typed, String text) {
        assertTrue(Query.of(typed).isIn(text));
    }

    @Test
    void everyWordMustStandInTheText() {
        assertTrue(Query.of("  growth  nerve ").isIn("Nerve growth factor"));
        assertFalse(Query.of("growth hormone").isIn("Nerve growth factor"));
        assertFalse(Query.of("b").isIn("β"));
    }

    @Test
    void nothingTypedIsInEveryText() {
        assertTrue(Query.of(" \t").isBlank());
        assertTrue(Query.of("").isIn(""));
        assertEquals(2, Query.of("a b").words().size());
    }
}
