package cascade.ui.kit;

import cascade.messages.Messages;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/** A field to narrow a list down, with a sign of what it is for and a button that empties it. */
public final class SearchField extends CustomTextField {

    private boolean reaching;

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
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> reaching = false);
        addEventFilter(KeyEvent.KEY_TYPED, typed -> {
            if (reaching) {
                typed.consume();
            }
            reaching = false;
        });
    }

    /**
     * Gives it the focus by a key that is also a character, as {@code /}: that one isn't typed into it.
     */
    public void reach() {
        requestFocus();
        selectAll();
        reaching = true;
    }

    /**
     * While a page is shown, what is typed goes into this field wherever the focus is, unless another field has it;
     * {@code /} leads to it.
     */
    public void takeTypingOn(Node page) {
        EventHandler<KeyEvent> typing = typed -> take(page, typed);
        page.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_TYPED, typing);
            }
            if (now != null) {
                now.addEventHandler(KeyEvent.KEY_TYPED, typing);
            }
        });
    }

    private void take(Node page, KeyEvent typed) {
        String character = typed.getCharacter();
        boolean printable = !character.isBlank() && !Character.isISOControl(character.charAt(0));
        boolean plain = !typed.isShortcutDown() && !typed.isAltDown() && !typed.isMetaDown();
        if (printable && plain && !page.isDisabled() && !(typed.getTarget() instanceof TextInputControl)) {
            requestFocus();
            if (!character.equals("/")) {
                end();
                appendText(character);
            }
            typed.consume();
        }
    }
}
