package cascade.ui.kit;

import javafx.scene.layout.VBox;

/** Small facts, each a label over its value, side by side as far as they fit. Empty ones are left out. */
public final class Facts extends Wrapping {

    /** No facts yet. */
    public Facts() {
        getStyleClass().add("facts");
    }

    /** Adds a fact, unless its value is empty. */
    public Facts add(String label, String value) {
        if (!value.isEmpty()) {
            VBox fact = new VBox(Labels.of(label, "field-name"), Labels.of(value, "body"));
            fact.getStyleClass().add("fact");
            getChildren().add(fact);
        }
        return this;
    }
}
