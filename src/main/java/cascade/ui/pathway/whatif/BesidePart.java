package cascade.ui.pathway.whatif;

import cascade.messages.Messages;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Segments;
import cascade.ui.pathway.whatif.model.Beside;
import cascade.ui.pathway.whatif.model.Page;
import cascade.ui.pathway.whatif.model.WhatIfModel;
import cascade.unit.Model.Scenario;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Another scenario beside this one: which it may be, and which of both the map shows. */
final class BesidePart {
    /** Which of the two the map shows. */
    enum OnMap {
        THIS, OTHER
    }

    private final WhatIfModel model;

    BesidePart(WhatIfModel model) {
        this.model = model;
    }

    /** What may stand beside this one. */
    VBox choosing() {
        VBox list = new VBox();
        list.getStyleClass().add("choices");
        for (Scenario scenario : model.shownBefore()) {
            Button button = new Button(scenario.title());
            button.getStyleClass().setAll("choice");
            button.setWrapText(true);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinHeight(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> model.beside(scenario));
            list.getChildren().add(button);
        }
        VBox all = Parts.group(Messages.text("whatif.beside.choose"));
        // What was not predicted yet isn't given away.
        all.getChildren().add(list.getChildren().isEmpty() ? Labels.of(Messages.text("whatif.beside.none"),
                "secondary") : list);
        all.getChildren().add(Parts.action(Messages.text("whatif.beside.cancel"), () -> model.chooseBeside(false)));
        return all;
    }

    /** What stands beside this one. */
    VBox beside(Beside beside) {
        Segments<OnMap> map = new Segments<>(OnMap.class, Messages.text("whatif.beside.map"));
        map.value().set(beside.onMap() ? OnMap.OTHER : OnMap.THIS);
        map.value().subscribe((_, now) -> model.onMap(now == OnMap.OTHER));
        String here = model.state().get().page() instanceof Page.Shown(Scenario scenario) ? scenario.title()
                : Messages.text("whatif.own");
        VBox all = new VBox(Labels.of(Messages.text("whatif.beside"), "label-strong"),
                Labels.of(Messages.text("whatif.beside.this", here), "body-text"),
                Labels.of(Messages.text("whatif.beside.other", beside.scenario().title()), "body-text"),
                Labels.of(Messages.text("whatif.beside.map"), "secondary"), map.node(),
                Parts.action(Messages.text("whatif.beside.end"), model::alone));
        all.getStyleClass().add("measured");
        return all;
    }
}
