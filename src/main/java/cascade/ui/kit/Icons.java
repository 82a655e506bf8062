package cascade.ui.kit;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/**
 * Icons of the one pack, coloured and sized by the style class {@code icon}. They are letters of the pack's font in a
 * label: Ikonli's own node multiplies a size in em anew at every pass of the style sheets.
 */
public final class Icons {
    private Icons() {}

    /** An icon; it says nothing to a screen reader, so what holds it needs a name. */
    public static Label of(Feather icon) {
        Label node = new Label(Character.toString(icon.getCode()));
        node.getStyleClass().add("icon");
        node.setMinSize(Label.USE_PREF_SIZE, Label.USE_PREF_SIZE);
        node.setAccessibleText("");
        return node;
    }
}
