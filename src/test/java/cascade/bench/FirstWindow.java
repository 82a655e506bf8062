package cascade.bench;

import cascade.CascadeApp;
import java.time.Duration;
import java.time.Instant;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** Opens the app's window, or a bare one, and says how long it was from the process's start to its first picture. */
final class FirstWindow {
    private FirstWindow() {}

    /** Takes "cascade" or "bare". */
    public static void main(String[] args) {
        if (args[0].equals("cascade")) {
            CascadeApp.prepareBundled();
        }
        Application.launch(Opened.class, args);
    }

    /** The application; apart from main, which must not be in one where JavaFX is on the class path. */
    public static final class Opened extends Application {
        /** Made by JavaFX. */
        public Opened() {}

        @Override
        public void start(Stage stage) {
            String which = getParameters().getRaw().getFirst();
            if (which.equals("cascade")) {
                new CascadeApp().start(stage);
            } else {
                stage.setScene(new Scene(new Label("bare"), 1280, 800));
                stage.show();
            }
            Frames frames = new Frames(() -> Runtime.getRuntime().halt(0));
            frames.add(() -> {}, _ -> {
                Figures.say("window " + which,
                        Duration.between(ProcessHandle.current().info().startInstant().orElseThrow(),
                                Instant.now()).toMillis());
                System.out.flush();
            });
            frames.start();
        }
    }
}
