package cascade.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A row of chips that filter in place. */
public final class Chips extends Wrapping {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /** No chips yet. */
    public Chips() {
        getStyleClass().add("chips");
    }

    /** Adds a chip. */
    public Button add(String text, Runnable action) {
        Chip chip = new Chip(text);
        chip.setOnAction(_ -> action.run());
        getChildren().add(chip);
        return chip;
    }

    /** Parts two groups of chips. */
    public void gap() {
        Region gap = new Region();
        gap.getStyleClass().add("chip-gap");
        getChildren().add(gap);
    }

    /** Shows a chip as chosen or not. */
    public static void select(Button chip, boolean now) {
        ((Chip) chip).selected = now;
        chip.pseudoClassStateChanged(SELECTED, now);
        chip.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    private static final class Chip extends Button {
        private boolean selected;

        Chip(String text) {
            super(text);
            getStyleClass().setAll("filter-chip");
            setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
            setMinWidth(USE_PREF_SIZE);
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.SELECTED ? (Object) selected
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }
}
