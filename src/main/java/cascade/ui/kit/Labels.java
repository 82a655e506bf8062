package cascade.ui.kit;

import cascade.messages.Messages;
import javafx.scene.control.Label;

/** Labels that wrap rather than end in an ellipsis. */
public final class Labels {
    private Labels() {}

    /** A label with style classes, as {@code Labels.of(text, "secondary")}. */
    public static Label of(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A heading: a screen reader says that it is one. */
    public static Label heading(String text, String... styles) {
        Label label = of(text, styles);
        label.setAccessibleRoleDescription(Messages.text("role.heading"));
        return label;
    }
}
