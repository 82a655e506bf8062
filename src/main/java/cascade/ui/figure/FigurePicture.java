package cascade.ui.figure;

import cascade.export.picture.Drawing;
import cascade.messages.Messages;
import cascade.ui.drawing.SceneDrawing;
import cascade.ui.frame.Settings;
import cascade.ui.kit.Fonts;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Theme;
import cascade.unit.Unit;
import cascade.unit.text.PlainText;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;

/** A figure as a picture to take away: its title, the drawing, how it is read, and where it is from. */
public final class FigurePicture {
    /** How wide every one is, in pixels. */
    static final double WIDTH = 900;
    private static final double MARGIN = 32;
    private static final double GAP = 14;

    private FigurePicture() {}

    /**
     * Draws one, out of sight. Called on the FX thread.
     *
     * @param figure what is drawn
     * @param unit whose it is
     * @param version Cascade's version
     * @param dark in which theme
     */
    public static Drawing of(Figure figure, Unit unit, String version, boolean dark) {
        VBox sheet = new VBox(GAP, Labels.of(figure.title(), "panel-title"),
                figure.drawing().apply(new SimpleDoubleProperty(Settings.EM)),
                Labels.of(PlainText.of(figure.caption()), "secondary"),
                Labels.of(Messages.text("sheet.from", unit.title(), unit.version(), version), "secondary"));
        sheet.setPadding(new Insets(MARGIN));
        sheet.getStyleClass().addAll("cascade", "sheet");
        sheet.getStylesheets().add(Theme.stylesheet("figure"));
        Fonts.load();
        sheet.setStyle("-fx-font-size: " + Settings.EM + "px;");
        // Style sheets reach only what is in a scene.
        Scene scene = new Scene(sheet);
        Theme.apply(sheet, dark);
        for (int i = 0; i < 3; i++) {
            sheet.applyCss();
            sheet.resize(WIDTH, Math.ceil(sheet.prefHeight(WIDTH)));
            sheet.layout();
        }
        if (scene.getRoot() != sheet) {
            throw new IllegalStateException("the figure is in no scene");
        }
        return SceneDrawing.of(sheet, figure.title(), figure.spoken());
    }
}
