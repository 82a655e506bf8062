package cascade.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.util.WaitForAsyncUtils;

/**
 * After each class of tests: no animation it began may run on, or it would disturb whichever class happens to come next.
 * JUnit finds it by itself, so no class has to name it.
 */
public final class NothingMovesOn implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (!toolkitRuns()) {
            return;
        }
        List<String> left = new ArrayList<>();
        try {
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> {
                left.clear();
                left.addAll(App.fx(Restless::animations));
                return left.isEmpty();
            });
        } catch (TimeoutException stillMoving) {
            throw new AssertionError("left running: " + left, stillMoving);
        }
    }

    private static boolean toolkitRuns() {
        try {
            Platform.runLater(() -> {});
            return true;
        } catch (IllegalStateException notStarted) {
            return false;
        }
    }
}
