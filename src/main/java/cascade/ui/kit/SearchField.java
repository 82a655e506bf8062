package cascade.ui.kit;

import cascade.messages.Messages;
import javafx.scene.control.Button;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/** A field to narrow a list down, with a sign of what it is for and a button that empties it. */
public final class SearchField extends CustomTextField {

    /** A field; the prompt is its name too. */
    public SearchField(String prompt) {
        setPromptText(prompt);
        setAccessibleText(prompt);
        getStyleClass().add("filter-field");
        SteadyCaret.in(this);
        setLeft(Icons.of(Feather.SEARCH));
        Button clear = new Button();
        clear.setGraphic(Icons.of(Feather.X));
        clear.getStyleClass().setAll("clear-button");
        clear.setAccessibleText(Messages.text("field.clear"));
        clear.setOnAction(_ -> {
            clear();
            requestFocus();
        });
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(clear);
    }
}
