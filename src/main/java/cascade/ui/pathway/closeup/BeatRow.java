package cascade.ui.pathway.closeup;

import cascade.messages.Messages;
import cascade.ui.kit.Hints;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Beat;
import cascade.unit.CloseUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The beats of the close-up in a row; a press goes to one. Where there is no room for all their titles, only the one that is
 * shown has its own. Both rows are there at any time and one of them is seen, so that measuring changes nothing.
 */
public final class BeatRow extends Region {
    private final PathwayModel model;
    private final Runnable again;
    private final HBox whole = row();
    private final HBox brief = row();
    private final List<ToggleButton> wholeBeats = new ArrayList<>();
    private final List<ToggleButton> briefBeats = new ArrayList<>();
    private List<Beat> beats = List.of();
    private @Nullable CloseUp shown;

    /**
     * @param model at which beat the walk is
     * @param again what to do when the reader asks for the beat that is shown already
     */
    public BeatRow(PathwayModel model, Runnable again) {
        this.model = model;
        this.again = again;
        getChildren().addAll(whole, brief);
        getStyleClass().add("beat-row");
    }

    private static HBox row() {
        HBox row = new HBox();
        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("segments");
        row.setMaxWidth(USE_PREF_SIZE);
        return row;
    }

    /** Shows the beats of the model's close-up, and which one it is at. */
    public void show() {
        Optional<CloseUp> closeUp = model.closeUp();
        if (closeUp.isPresent() && closeUp.get() != shown) {
            shown = closeUp.get();
            beats = shown.beats();
            fill(whole, wholeBeats);
            fill(brief, briefBeats);
        }
        for (int i = 0; i < beats.size(); i++) {
            boolean now = i == model.beat();
            boolean ahead = model.isBeatAhead(i);
            String title = Messages.text("closeup.beat", i + 1, beats.get(i).title());
            String number = Integer.toString(i + 1);
            wholeBeats.get(i).setText(ahead ? number : title);
            briefBeats.get(i).setText(now ? title : number);
            for (ToggleButton button : List.of(wholeBeats.get(i), briefBeats.get(i))) {
                button.setSelected(now);
                button.setAccessibleText(ahead ? Messages.text("closeup.beat-ahead", i + 1, beats.size())
                        : Messages.text("closeup.beat-spoken", i + 1, beats.size(), beats.get(i).title()));
            }
        }
    }

    private void fill(HBox row, List<ToggleButton> buttons) {
        buttons.clear();
        for (int i = 0; i < beats.size(); i++) {
            int beat = i;
            ToggleButton button = new ToggleButton();
            button.getStyleClass().setAll("segment", "beat");
            button.setMinWidth(USE_PREF_SIZE);
            Hints.on(button, () -> model.isBeatAhead(beat) ? Messages.text("closeup.beat-ahead", beat + 1, beats.size())
                    : beats.get(beat).title());
            button.setOnAction(_ -> {
                if (model.beat() == beat) {
                    button.setSelected(true);
                    again.run();
                } else {
                    model.goToBeat(beat);
                }
            });
            buttons.add(button);
        }
        row.getChildren().setAll(buttons);
    }

    private HBox fitting(double width) {
        return width < 0 || whole.prefWidth(-1) <= width ? whole : brief;
    }

    @Override
    protected double computePrefWidth(double height) {
        return whole.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return fitting(width).prefHeight(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        HBox seen = fitting(getWidth());
        boolean held = (seen == whole ? brief : whole).lookupAll(".beat").stream().anyMatch(Node::isFocused);
        for (HBox row : List.of(whole, brief)) {
            row.setVisible(row == seen);
        }
        double width = Math.min(getWidth(), seen.prefWidth(-1));
        seen.resizeRelocate(Math.round((getWidth() - width) / 2), 0, width, getHeight());
        if (held) {
            (seen == whole ? wholeBeats : briefBeats).get(model.beat()).requestFocus();
        }
    }
}
