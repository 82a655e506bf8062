package cascade.ui.pathway.whatif;

import cascade.messages.Messages;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Wrapping;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the parts of the panel are made of. */
final class Parts {
    private Parts() {}

    /** Something under a small heading. */
    static VBox group(String title, Node... its) {
        VBox group = new VBox(Labels.of(title, "label-strong"));
        group.getChildren().addAll(its);
        group.getStyleClass().add("group");
        return group;
    }

    /** Lines, one under another. */
    static VBox lines(List<String> lines) {
        VBox box = new VBox();
        lines.forEach(line -> box.getChildren().add(Labels.of(line, "body-text")));
        return box;
    }

    /** How the map is to be read. */
    static VBox reading() {
        return group(Messages.text("whatif.read"), Labels.of(Messages.text("whatif.read.nodes"), "secondary"),
                Labels.of(Messages.text("whatif.read.arrows"), "secondary"));
    }

    /** Nodes side by side, in rows that wrap. */
    static Wrapping row(List<? extends Node> nodes) {
        Wrapping row = new Wrapping();
        row.getStyleClass().add("link-row");
        row.getChildren().addAll(nodes);
        return row;
    }

    /** A link that does something here. */
    static Hyperlink action(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("small-link");
        link.setAccessibleText(text);
        link.setWrapText(true);
        link.setOnAction(_ -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /** A button at the foot of the panel. */
    static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
