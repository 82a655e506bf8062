package cascade.ui.kit;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of the one pack, coloured and sized by the style class {@code icon}. */
public final class Icons {
    private Icons() {}

    /** An icon; it says nothing to a screen reader, so what holds it needs a name. */
    public static FontIcon of(Feather icon) {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().add("icon");
        return node;
    }
}
