package cascade.ui.shell;

import cascade.messages.Messages;
import cascade.ui.content.Citations;
import cascade.ui.content.Prose;
import cascade.ui.frame.KeyBinding;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Page;
import cascade.unit.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The panels of the help menu: every shortcut, and what this is and is not. */
final class HelpPanels {
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
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcut-grid");
        int row = 0;
        for (Map.Entry<String, List<KeyBinding>> group : groups.entrySet()) {
            grid.add(Labels.of(Messages.text(group.getKey()), "label-strong", "shortcut-group"), 0, row++, 2, 1);
            for (KeyBinding shortcut : group.getValue()) {
                Region keys = Labels.of(shortcut.spelled(), "keys");
                keys.setMinWidth(Region.USE_PREF_SIZE);
                grid.addRow(row++, keys, Labels.of(Messages.text(shortcut.label()), "body"));
            }
        }
        return panel(Messages.text("header.shortcuts"), grid);
    }

    /** What the unit is, and what it is not. */
    Region about(Unit unit, Prose prose, String version) {
        VBox text = prose.blocks(unit.notice(), new Citations(), "body-text");
        text.getChildren().add(Labels.of(Messages.text("about.offline"), "body"));
        text.getChildren().add(Labels.of(Messages.text("about.versions", version, unit.title(), unit.version(),
                unit.checksum().substring(0, 12)), "secondary"));
        return panel(Messages.text("about.title", unit.title()), text);
    }

    private Region panel(String title, Region content) {
        Page scroll = new Page(40, em, content);
        scroll.getStyleClass().add("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox bottom = new HBox(close);
        bottom.getStyleClass().add("panel-buttons");
        VBox panel = new VBox(Labels.heading(title, "panel-title"), scroll, bottom);
        panel.getStyleClass().add("help-panel");
        panel.prefWidthProperty().bind(javafx.beans.binding.Bindings.multiply(em, 42));
        return panel;
    }
}
