package cascade.gallery;

import cascade.ui.App;
import cascade.ui.frame.Settings.ThemeChoice;
import cascade.ui.pathway.PathwayScreen;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Depth;
import cascade.unit.Step;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/** Writes one picture for each step of the played walk: how it starts, how it moves and how it ends, side by side. */
public final class ContactSheets {
    private static final double SHRUNK = 0.62;
    /** When the camera is on its way, and when the pulses are. */
    private static final List<Duration> MOMENTS = List.of(Duration.millis(120), Duration.millis(1500),
            Duration.millis(4200));

    private ContactSheets() {}

    /** Writes them into a folder. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            for (Depth depth : Depth.values()) {
                try (App app = App.startMoving()) {
                    write(app, theme, depth, folder);
                }
            }
        }
        System.exit(0);
    }

    private static void write(App app, ThemeChoice theme, Depth depth, Path folder) throws Exception {
        app.go("tab:pathway");
        PathwayModel model = ((PathwayScreen) app.screen()).model();
        App.fx(() -> {
            app.settings().theme().set(theme);
            model.changeDepth(depth);
            return null;
        });
        app.pass(Duration.seconds(2));
        int number = 0;
        for (Step step : model.steps()) {
            int to = number++;
            App.fx(() -> {
                model.goTo(to);
                return null;
            });
            BufferedImage sheet = null;
            Duration before = Duration.ZERO;
            for (int i = 0; i < MOMENTS.size(); i++) {
                app.pass(MOMENTS.get(i).subtract(before));
                before = MOMENTS.get(i);
                BufferedImage frame = Png.buffered(App.fx(() -> app.scene().snapshot(null)));
                int width = (int) (frame.getWidth() * SHRUNK);
                int height = (int) (frame.getHeight() * SHRUNK);
                if (sheet == null) {
                    sheet = new BufferedImage(width * MOMENTS.size(), height, BufferedImage.TYPE_INT_RGB);
                }
                Graphics2D pen = sheet.createGraphics();
                pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
                pen.drawImage(frame, i * width, 0, width, height, null);
                pen.dispose();
            }
            String name = String.format(Locale.ROOT, "walk-%s-%s-%02d-%s.png", depth, theme, number, step.id());
            ImageIO.write(sheet, "png", folder.resolve(name.toLowerCase(Locale.ROOT)).toFile());
        }
    }
}
