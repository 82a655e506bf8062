package bare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** Opens a window with one label, says when its first picture is handed over to be drawn, as Cascade does, and ends. */
public final class Main extends Application {
    private final long begun = System.nanoTime() - age();

    /** Made by JavaFX. */
    public Main() {}

    /** Takes nothing. */
    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Label("bare")), 1280, 800));
        stage.show();
        new AnimationTimer() {
            private boolean drawn;

            @Override
            public void handle(long now) {
                if (drawn) {
                    stop();
                    System.out.printf("mark window %.1f%n", (System.nanoTime() - begun) / 1e6);
                    System.out.flush();
                    if (!Boolean.getBoolean("bare.stays")) {
                        Platform.exit();
                    }
                }
                drawn = true;
            }
        }.start();
    }

    /** Nanoseconds since the process began, to a hundredth of a second: as Cascade's own marks have it. */
    private static long age() {
        try {
            String stat = Files.readString(Path.of("/proc/self/stat"));
            String ticks = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[19];
            String uptime = Files.readString(Path.of("/proc/uptime")).split(" ", 2)[0];
            return (Math.round(Double.parseDouble(uptime) * 1000) - Long.parseLong(ticks) * 10) * 1_000_000;
        } catch (IOException nowhere) {
            throw new java.io.UncheckedIOException(nowhere);
        }
    }
}
