package cascade.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cascade.ui.frame.Motion;
import cascade.ui.map.Presence.Reason;
import javafx.scene.Group;
import org.junit.jupiter.api.Test;

class PresenceTest {
    private final Group node = new Group();
    private final Presence presence = new Presence(node);

    @Test
    void severalReasonsMultiply() {
        presence.set(Reason.LENS, 0.5);
        presence.ease(Reason.LEVEL, 0.6, Motion.none());
        assertEquals(0.3, node.getOpacity(), 1e-9);
    }

    @Test
    void theEndOfOneReasonLeavesTheOthers() {
        presence.ease(Reason.LENS, 0.35, Motion.none());
        presence.set(Reason.PULSE, 0.4);
        presence.set(Reason.PULSE, 1);
        assertEquals(0.35, node.getOpacity(), 1e-9);
        presence.ease(Reason.LENS, 1, Motion.none());
        assertEquals(1, node.getOpacity());
    }
}
