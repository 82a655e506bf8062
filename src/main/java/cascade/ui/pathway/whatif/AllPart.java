package cascade.ui.pathway.whatif;

import cascade.messages.Messages;
import cascade.ui.content.Citations;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Card;
import cascade.ui.kit.Icons;
import cascade.ui.kit.Labels;
import cascade.ui.pathway.whatif.model.WhatIfModel;
import cascade.unit.Model.Scenario;
import cascade.unit.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Everything that can be tried, one under another. */
final class AllPart {
    private final ScreenContext context;
    private final WhatIfModel model;
    private final Consumer<Scenario> open;

    /**
     * @param context what every screen is given
     * @param model what can be tried
     * @param open opens a scenario
     */
    AllPart(ScreenContext context, WhatIfModel model, Consumer<Scenario> open) {
        this.context = context;
        this.model = model;
        this.open = open;
    }

    List<Node> parts() {
        List<Node> all = new ArrayList<>();
        all.add(Labels.heading(Messages.text("whatif.all.title"), "panel-title"));
        all.add(Labels.of(Messages.text("whatif.all.lead"), "secondary"));
        VBox list = new VBox();
        list.getStyleClass().add("choices");
        list.getChildren().add(button(Messages.text("whatif.own"), Messages.text("whatif.own.lead"), Feather.SLIDERS,
                model::begin));
        context.unit().model().scenarios().forEach(scenario -> list.getChildren().add(button(scenario.title(),
                PlainText.of(scenario.lead()), model.isShown(scenario) ? Feather.CHECK : Feather.HELP_CIRCLE,
                () -> open.accept(scenario))));
        all.add(list);
        all.add(Parts.group(Messages.text("whatif.notes"),
                context.prose().blocks(context.unit().model().notes(), new Citations(), "body-text")));
        return all;
    }

    private static Node button(String title, String lead, Feather icon, Runnable action) {
        VBox words = new VBox(Labels.of(title, "choice-title"), Labels.of(lead, "secondary"));
        words.getStyleClass().add("choice-words");
        words.setMinWidth(0);
        Label mark = Icons.of(icon);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(mark, words);
        row.getStyleClass().add("choice-row");
        Card card = new Card(Messages.text("whatif.choice.spoken", title, lead), action, row);
        card.setAccessibleRole(AccessibleRole.BUTTON);
        card.getStyleClass().add("what-if-choice");
        return card;
    }
}
