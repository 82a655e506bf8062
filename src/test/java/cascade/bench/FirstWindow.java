package cascade.bench;

import cascade.CascadeApp;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** Opens the app's window, or a bare one, and says how long it was from the process's start to its first picture. */
public final class FirstWindow extends Application {
    private static String which = "";

    /** Made by JavaFX. */
    public FirstWindow() {}

    /** Takes "cascade" or "bare". */
    public static void main(String[] args) {
        which = args[0];
        if (which.equals("cascade")) {
            CascadeApp.prepareBundled();
        }
        launch(FirstWindow.class);
    }

    @Override
    public void start(Stage stage) {
        if (which.equals("cascade")) {
            new CascadeApp().start(stage);
        } else {
            stage.setScene(new Scene(new Label("bare"), 1280, 800));
            stage.show();
        }
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == 2) {
                    stop();
                    Figures.say("window " + which,
                            Duration.between(ProcessHandle.current().info().startInstant().orElseThrow(),
                                    Instant.now()).toMillis());
                    System.out.flush();
                    Platform.exit();
                    Runtime.getRuntime().halt(0);
                }
            }
        }.start();
    }
}
