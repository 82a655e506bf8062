package cascade.ui.shell;

import cascade.messages.Messages;
import cascade.ui.content.Citations;
import cascade.ui.content.Prose;
import cascade.ui.frame.KeyBinding;
import cascade.ui.kit.Columns;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Page;
import cascade.unit.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The panels of the help menu: every shortcut, and what this is and is not. */
final class HelpPanels {
    /** How wide what stands in a panel is at the most, in em, and the panel's edges. */
    private static final double TEXT_WIDTH = 40;
    private static final double KEYS_WIDTH = 76;
    private static final double EDGES = 4.4;
    private static final double COLUMN = 21.5;
    private static final int MOST_COLUMNS = 3;

    private final ObservableDoubleValue em;
    private final Button close = new Button(Messages.text("panel.close"));

    HelpPanels(ObservableDoubleValue em, Runnable closing) {
        this.em = em;
        close.setOnAction(_ -> closing.run());
        close.getStyleClass().add("primary");
    }

    /** What takes the focus when a panel opens. */
    Node focus() {
        return close;
    }

    /** Every shortcut, in its groups. */
    Region shortcuts(List<KeyBinding> all) {
        Map<String, List<KeyBinding>> groups = all.stream().collect(
                Collectors.groupingBy(KeyBinding::group, LinkedHashMap::new, Collectors.toList()));
        List<Node> blocks = new ArrayList<>();
        groups.forEach((group, keys) -> {
            VBox block = new VBox(Labels.of(Messages.text(group), "label-strong"));
            keys.forEach(key -> block.getChildren().add(row(key)));
            block.getStyleClass().add("shortcut-group");
            blocks.add(block);
        });
        return panel(Messages.text("header.shortcuts"), KEYS_WIDTH, new Columns(COLUMN, MOST_COLUMNS, em, blocks));
    }

    private static HBox row(KeyBinding shortcut) {
        Label keys = Labels.of(shortcut.spelled(), "keys");
        HBox side = new HBox(keys);
        side.getStyleClass().add("shortcut-keys");
        Label what = Labels.of(Messages.text(shortcut.label()), "body");
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(side, what);
        row.getStyleClass().add("shortcut-row");
        return row;
    }

    /** What the unit is, and what it is not. */
    Region about(Unit unit, Prose prose, String version) {
        VBox text = prose.blocks(unit.notice(), new Citations(), "body-text");
        text.getChildren().add(Labels.of(Messages.text("about.offline"), "body"));
        text.getChildren().add(Labels.of(Messages.text("about.versions", version, unit.title(), unit.version(),
                unit.checksum().hex().substring(0, 12)), "secondary"));
        return panel(Messages.text("about.title", unit.title()), TEXT_WIDTH, text);
    }

    private Region panel(String title, double width, Region content) {
        Page scroll = new Page(width, em, content);
        scroll.getStyleClass().add("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox bottom = new HBox(close);
        bottom.getStyleClass().add("panel-buttons");
        VBox panel = new VBox(Labels.heading(title, "panel-title"), scroll, bottom);
        panel.getStyleClass().add("help-panel");
        panel.prefWidthProperty().bind(javafx.beans.binding.Bindings.multiply(em, width + EDGES));
        return panel;
    }
}
