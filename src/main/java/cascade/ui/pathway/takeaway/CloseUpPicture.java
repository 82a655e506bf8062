package cascade.ui.pathway.takeaway;

import cascade.messages.Messages;
import cascade.ui.kit.Labels;
import cascade.unit.Beat;
import cascade.unit.CloseUp;
import cascade.unit.Depth;
import cascade.unit.Step;
import cascade.unit.Unit;
import cascade.unit.text.PlainText;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A close-up as a picture to take away: the step, the scene, what happens in it, and that it is a sketch. */
final class CloseUpPicture extends VBox {
    private static final int WIDTH = 900;
    private static final double MARGIN = 20;
    private static final double ROOM = WIDTH - 2 * MARGIN;
    private static final double GAP = 8;

    private final CloseUp closeUp;
    private final Depth depth;
    private final CloseUpStill still;
    private final Label line = Labels.of("", "close-up-line");
    private final Studio studio;
    private final String title;

    /**
     * Lays one out out of sight.
     *
     * @param unit what it is about
     * @param step whose close-up it is
     * @param closeUp the close-up
     * @param depth at which depth
     * @param dark in which theme
     * @param version Cascade's version
     */
    CloseUpPicture(Unit unit, Step step, CloseUp closeUp, Depth depth, boolean dark, String version) {
        super(GAP);
        this.closeUp = closeUp;
        this.depth = depth;
        List<Step> steps = unit.pathway().steps();
        title = Messages.text("closeup.title", steps.indexOf(step) + 1, step.title());
        still = new CloseUpStill(closeUp, depth);
        still.size(ROOM, Math.round(ROOM * CloseUp.HEIGHT / CloseUp.WIDTH));
        // The picture is as high as the longest line needs, and stays so from beat to beat.
        StackPane lines = new StackPane(line);
        StackPane.setAlignment(line, Pos.TOP_LEFT);
        getChildren().addAll(Labels.of(title, "section-title"), still, lines,
                Labels.of(Messages.text("closeup.from", Messages.text("closeup.sketch"), unit.title(), unit.version(),
                        version), "close-up-note"));
        setPadding(new Insets(MARGIN));
        getStyleClass().add("close-up-sheet");
        studio = new Studio(this, dark);
        double highest = 0;
        for (int i = 0; i < closeUp.beats().size(); i++) {
            line.setText(said(i));
            studio.settle();
            highest = Math.max(highest, line.prefHeight(ROOM));
        }
        lines.setMinHeight(Math.ceil(highest));
        lines.setMaxHeight(Region.USE_PREF_SIZE);
        studio.settle();
        studio.lay(WIDTH, Math.ceil(prefHeight(WIDTH)));
    }

    private String said(int beat) {
        Beat told = closeUp.beats().get(beat);
        return Messages.text("closeup.said", beat + 1, closeUp.beats().size(),
                PlainText.of(told.line().at(depth)));
    }

    /** What the picture is called. */
    String title() {
        return title;
    }

    /** What a beat shows, as said aloud. */
    String description(int beat) {
        return Messages.text("closeup.spoken", closeUp.beats().get(beat).spoken());
    }

    /** Shows a beat as it ends. */
    void show(int beat) {
        line.setText(said(beat));
        still.show(beat);
        studio.settle();
    }

    /** Shows a beat as it is so many seconds after it began. */
    void show(int beat, double seconds) {
        line.setText(said(beat));
        still.show(beat, seconds);
        studio.settle();
    }

    /** How long a beat's acts take, in seconds. */
    double seconds(int beat) {
        return still.seconds(beat);
    }

    /** How many words are to be read at a beat. */
    int words(int beat) {
        return said(beat).split("\\s+").length;
    }
}
