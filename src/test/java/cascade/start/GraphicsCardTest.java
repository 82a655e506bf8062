package cascade.start;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GraphicsCardTest {

    @Test
    void linuxWithoutAnyDeviceOfACardHasNone() {
        assertTrue(new GraphicsCard("Linux", _ -> false).isMissing());
    }

    @Test
    void aDeviceOfAnyDriverIsACard() {
        for (String device : new String[]{"/dev/dri", "/dev/nvidiactl", "/dev/dxg"}) {
            assertFalse(new GraphicsCard("Linux", Path.of(device)::equals).isMissing(), device);
        }
    }

    @Test
    void elsewhereJavaFxDecides() {
        assertFalse(new GraphicsCard("Windows 11", _ -> false).isMissing());
        assertFalse(new GraphicsCard("Mac OS X", _ -> false).isMissing());
    }
}
