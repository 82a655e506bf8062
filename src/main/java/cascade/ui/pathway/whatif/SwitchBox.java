package cascade.ui.pathway.whatif;

import cascade.messages.Messages;
import cascade.ui.kit.Hints;
import cascade.ui.kit.Icons;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Segments;
import cascade.ui.pathway.whatif.chart.HourText;
import cascade.ui.pathway.whatif.chart.LevelKind;
import cascade.ui.pathway.whatif.model.Lab;
import cascade.ui.pathway.whatif.model.WhatIfModel;
import cascade.unit.Model.Change;
import cascade.unit.Route;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The node or the arrow that is looked at: its level now, and what can be done to it, with how much. */
final class SwitchBox extends VBox {
    private static final double HUNDRED = 100;
    private static final double STEP = 5;

    /** What can be done: to an arrow it can be blocked, of a node there can be less or more. */
    enum Done {
        NOTHING(Change.Kind.LESS), BLOCK(Change.Kind.BLOCK), LESS(Change.Kind.LESS), MORE(Change.Kind.MORE);

        private final Change.Kind kind;

        Done(Change.Kind kind) {
            this.kind = kind;
        }

        static Done of(Change change) {
            return switch (change.kind()) {
            case BLOCK -> BLOCK;
            case LESS -> LESS;
            case MORE -> MORE;
            };
        }
    }

    private final WhatIfModel model;
    private final Route route;
    private final Label level = Labels.of("", "secondary");
    private final Slider slider = new Slider(0, HUNDRED, HUNDRED);
    private final Label amount = new Label();
    private final HBox howMuch = new HBox(slider, amount);
    private final Segments<Done> segments;
    private boolean showing;

    /**
     * @param model what is tried
     * @param words says what the node or arrow is called
     * @param route the node or the arrow
     */
    SwitchBox(WhatIfModel model, ChangeWords words, Route route) {
        this.model = model;
        this.route = route;
        getStyleClass().addAll("measured", "switch-box");
        Label name = Labels.heading(words.name(route), "section-title");
        Button close = new Button();
        close.getStyleClass().add("icon-button");
        close.setGraphic(Icons.of(Feather.X));
        close.setAccessibleText(Messages.text("whatif.pick.close", words.name(route)));
        Hints.on(close, close.getAccessibleText());
        close.setOnAction(_ -> model.letGo());
        close.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(name, gap, close);
        head.getStyleClass().add("switch-head");
        howMuch.getStyleClass().add("how-much");
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.setBlockIncrement(STEP);
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setAccessibleText(Messages.text("whatif.amount", words.name(route)));
        amount.getStyleClass().add("amount");
        amount.setMinWidth(USE_PREF_SIZE);
        boolean arrow = route.kind() == Route.Kind.ARROW;
        segments = new Segments<>(Done.class, words.name(route));
        segments.offer(Done.BLOCK, arrow);
        segments.offer(Done.LESS, !arrow);
        segments.offer(Done.MORE, !arrow);
        segments.value().subscribe((_, now) -> {
            if (!showing) {
                model.touch(kind(now), now == Done.NOTHING ? 0 : 1);
            }
        });
        getChildren().addAll(head, level);
        Optional<Lab> lab = model.lab().get();
        boolean can = lab.isPresent() && (arrow ? !lab.get().leavesOut(route.id()) : lab.get().canChange(route.id()));
        if (can) {
            getChildren().addAll(segments.node(), howMuch);
        } else {
            getChildren().add(Labels.of(Messages.text(arrow ? "whatif.left-out.long" : "whatif.dosed"), "body-text"));
        }
        if (!arrow) {
            getChildren().add(Parts.action(Messages.text("whatif.chart.add"), () -> model.chart(route.id())));
        }
        slider.valueProperty().subscribe((_, _) -> moved());
        follow();
    }

    /** To do nothing to an arrow is to block none of it. */
    private Change.Kind kind(Done done) {
        return done == Done.NOTHING && route.kind() == Route.Kind.ARROW ? Change.Kind.BLOCK : done.kind;
    }

    private void moved() {
        double share = Math.rint(slider.getValue()) / HUNDRED;
        amount.setText(ChangeWords.percent(share));
        // At 0 nothing is done; which way it was to be stays chosen.
        if (!showing && segments.value().get() != Done.NOTHING) {
            model.touch(kind(segments.value().get()), share);
        }
    }

    /** Which it is about. */
    Route route() {
        return route;
    }

    /** Shows what is done to it. */
    void follow() {
        Optional<Change> change = model.state().get().setup().change(route);
        showing = true;
        if (change.isPresent() || !slider.isFocused()) {
            segments.value().set(change.map(Done::of).orElse(Done.NOTHING));
            change.ifPresent(it -> slider.setValue(it.amount() * HUNDRED));
            howMuch.setVisible(change.isPresent());
            howMuch.setManaged(change.isPresent());
        }
        amount.setText(ChangeWords.percent(Math.rint(slider.getValue()) / HUNDRED));
        showing = false;
    }

    /** Shows the level at the hour. */
    void look() {
        if (route.kind() == Route.Kind.NODE) {
            model.result().get().ifPresent(result -> {
                LevelKind kind = LevelKind.of(result.network(), route.id());
                double at = model.hour().get();
                level.setText(Messages.text("whatif.level.at", HourText.said(at),
                        kind.said(result.level(route.id(), at)), kind.said(result.levelWithout(route.id(), at))));
            });
        }
        level.setVisible(!level.getText().isEmpty());
        level.setManaged(level.isVisible());
    }
}
