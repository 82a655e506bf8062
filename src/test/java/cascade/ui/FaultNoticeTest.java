package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where something goes wrong in Cascade a notice says so, and the app goes on. */
class FaultNoticeTest extends OpenApp {
    private static final String SAID = "Something went wrong in Cascade. It goes on, and the log says what happened.";

    @Test
    void theReportCanBeCopied() {
        app.fault("the report");
        assertTrue(app.shows(SAID));
        app.click("Copy report");
        assertEquals(List.of("the report"), app.desktop().copied());
        assertTrue(app.shows("Copied"));
    }

    @Test
    void manyFaultsAreOneNoticeAndAnotherOneOnceThatIsClosed() {
        app.fault("one");
        app.fault("two");
        assertEquals(1, app.styled("notice").size());
        app.click("Close", "icon-button");
        assertFalse(app.shows(SAID));
        app.fault("three");
        assertTrue(app.shows(SAID));
    }

    @Test
    void theAppGoesOn() {
        app.fault("the report");
        app.go("tab:compare");
        assertEquals("tab:compare", app.route());
    }
}
