package cascade.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Something with its small name above it. */
public final class Field extends VBox {

    /** A field; its content is kept to a width that reads well. */
    public Field(String name, Node content) {
        super(Labels.of(name, "field-name"), content);
        getStyleClass().add("field");
    }
}
