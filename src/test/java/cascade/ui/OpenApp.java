package cascade.ui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test that has the app of the bundled unit open, anew for each of its methods. */
abstract class OpenApp {
    App app;

    @BeforeEach
    void open() throws Exception {
        app = App.start();
    }

    @AfterEach
    void close() {
        app.close();
    }
}
