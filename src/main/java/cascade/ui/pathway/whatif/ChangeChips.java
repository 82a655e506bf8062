package cascade.ui.pathway.whatif;

import cascade.messages.Messages;
import cascade.ui.kit.Icons;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Wrapping;
import cascade.ui.pathway.whatif.model.WhatIfModel;
import cascade.unit.Model.Change;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is done, each as a chip that undoes it, and the way to do more. */
final class ChangeChips extends VBox {
    private final WhatIfModel model;
    private final ChangeWords words;
    private final Runnable add;
    private final Wrapping row = new Wrapping();

    /**
     * @param model what is tried
     * @param words says what is done
     * @param add finds a node to do something to
     */
    ChangeChips(WhatIfModel model, ChangeWords words, Runnable add) {
        this.model = model;
        this.words = words;
        this.add = add;
        row.getStyleClass().add("change-chips");
        getStyleClass().add("group");
        getChildren().addAll(Labels.of(Messages.text("whatif.chips"), "secondary"), row);
    }

    /** Shows what is done. */
    void follow() {
        row.getChildren().clear();
        for (Change change : model.state().get().setup().change().changes()) {
            Button chip = new Button(words.chip(change), Icons.of(Feather.X));
            chip.setContentDisplay(ContentDisplay.RIGHT);
            chip.getStyleClass().setAll("change-chip");
            chip.setAccessibleText(Messages.text("whatif.chip.undo", words.chip(change)));
            chip.setWrapText(true);
            chip.setMinHeight(Region.USE_PREF_SIZE);
            chip.setOnAction(_ -> model.undo(change));
            row.getChildren().add(chip);
        }
        Button more = new Button(Messages.text("whatif.chip.add"), Icons.of(Feather.PLUS));
        more.getStyleClass().setAll("change-chip", "more");
        more.setAccessibleText(Messages.text("whatif.chip.add.spoken"));
        more.setOnAction(_ -> add.run());
        row.getChildren().add(more);
    }
}
