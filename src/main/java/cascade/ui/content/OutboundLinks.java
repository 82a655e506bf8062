package cascade.ui.content;

import cascade.messages.Messages;
import cascade.ui.frame.DesktopServices;
import cascade.ui.kit.Hints;
import javafx.scene.control.Hyperlink;

/** Links that lead out of the window, each only when the reader asks: to the clipboard and to the browser. */
public final class OutboundLinks {
    private OutboundLinks() {}

    /** Copies a value, and then says so in place of its words. */
    public static Hyperlink copy(DesktopServices desktop, String text, String value) {
        Hyperlink link = link(text, Messages.text("outside.copy", text));
        link.getStyleClass().add("copy-link");
        link.setOnAction(_ -> {
            desktop.copy(value);
            link.setVisited(false);
            link.setText(Messages.text("outside.copied", value));
        });
        return link;
    }

    /** Opens an address in the browser; the address is in the tooltip, so that the reader knows before. */
    public static Hyperlink web(DesktopServices desktop, String address) {
        Hyperlink link = link(Messages.text("outside.web"), Messages.text("outside.web-spoken", address));
        link.setOnAction(_ -> {
            link.setVisited(false);
            desktop.browse(address);
        });
        return link;
    }

    private static Hyperlink link(String text, String spoken) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.getStyleClass().add("small-link");
        link.setAccessibleText(spoken);
        Hints.on(link, spoken);
        return link;
    }
}
