package cascade.practice.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void theIntervalIsWilsons() {
        assertInterval(0.4901624715, 0.9433178485, new Share(8, 10));
        assertInterval(0.7863976856, 0.9565242351, new Share(45, 50));
        assertInterval(0, 0.2775327999, new Share(0, 10));
        assertInterval(0.7224672001, 1, new Share(10, 10));
        assertInterval(0, 1, Share.NONE);
    }

    @Test
    void theIntervalHoldsTheShareAndStaysWithinAllAndNothing() {
        for (int of = 1; of <= 300; of++) {
            for (int hits = 0; hits <= of; hits++) {
                Share share = new Share(hits, of);
                assertTrue(0 <= share.low() && share.low() <= share.value() && share.value() <= share.high()
                        && share.high() <= 1, share.toString());
                assertTrue(share.high() > share.low(), share.toString());
                assertEquals(1 - share.low(), new Share(of - hits, of).high(), 1e-12, share + " turned round");
                Share twice = new Share(2 * hits, 2 * of);
                assertTrue(twice.high() - twice.low() < share.high() - share.low(), "more say more: " + share);
            }
        }
    }

    @Test
    void moreThanAllIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Share(2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Share(-1, 1));
    }

    private static void assertInterval(double low, double high, Share share) {
        assertEquals(low, share.low(), 1e-9);
        assertEquals(high, share.high(), 1e-9);
    }
}
