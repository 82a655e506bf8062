package cascade.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** A card that can be opened: by click, Enter or Space. */
public final class Card extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private final Runnable toggle;
    private boolean selected;

    /**
     * @param spoken what a screen reader says
     * @param toggle opens or closes it
     */
    public Card(String spoken, Runnable toggle, Node... content) {
        super(content);
        this.toggle = toggle;
        getStyleClass().addAll("card", "card-action");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        setAccessibleText(spoken);
        setOnMouseClicked(click -> {
            requestFocus();
            toggle.run();
            click.consume();
        });
        setOnKeyPressed(key -> {
            if (key.getTarget() == this && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
                toggle.run();
                key.consume();
            }
        });
    }

    /** Shows it as open or not. */
    public void select(boolean now) {
        selected = now;
        pseudoClassStateChanged(SELECTED, now);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED ? (Object) selected
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            toggle.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
