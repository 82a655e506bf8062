package cascade.export.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class CharStringTest {
    private static final List<byte[]> NONE = List.of();
    private static final byte[] LINE = bytes(149, 5, 11);

    @Test
    void aCallIsReplacedByWhatItCalls() {
        // 1, call of subroutine 0 (-107 + 107): 10 rlineto, return; then the end.
        assertArrayEquals(bytes(140, 149, 5, 14),
                CharString.withoutCalls(bytes(140, 32, 10, 14), List.of(LINE), NONE));
        assertArrayEquals(bytes(140, 149, 5, 14),
                CharString.withoutCalls(bytes(140, 32, 29, 14), NONE, List.of(LINE)));
    }

    @Test
    void theNumberOfACallMayComeFromAnotherSubroutine() {
        List<byte[]> local = List.of(bytes(140, 33, 11), LINE);
        assertArrayEquals(bytes(140, 149, 5, 14), CharString.withoutCalls(bytes(32, 10, 10, 14), local, NONE));
    }

    @Test
    void aMaskIsAsLongAsThereAreStemsAlsoThoseThatAreNotSpeltOut() {
        // 8 numbers hstemhm, 10 numbers before hintmask: 9 stems, so two bytes, which look like calls.
        byte[] code = bytes(140, 140, 140, 140, 140, 140, 140, 140, 18, 140, 140, 140, 140, 140, 140, 140, 140, 140,
                140, 19, 10, 29, 140, 22, 14);
        assertArrayEquals(code, CharString.withoutCalls(code, NONE, NONE));
    }

    @Test
    void numbersOfEveryLengthStayAsTheyAre() {
        byte[] code = bytes(28, 1, 2, 247, 3, 254, 4, 255, 1, 2, 3, 4, 12, 35, 14);
        assertArrayEquals(code, CharString.withoutCalls(code, NONE, NONE));
    }

    @Test
    void whatIsNotSuchAnOutlineIsRefused() {
        assertRefused(bytes(32, 10), NONE);
        assertRefused(bytes(10), List.of(LINE));
        assertRefused(bytes(28, 1), NONE);
        assertRefused(bytes(140, 12, 10, 14), NONE);
        assertRefused(bytes(32, 10), List.of(bytes(32, 10)));
    }

    private static void assertRefused(byte[] code, List<byte[]> local) {
        assertThrows(IllegalArgumentException.class, () -> CharString.withoutCalls(code, local, NONE));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
