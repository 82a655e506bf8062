package cascade.ui.pathway.whatif;

import cascade.messages.Messages;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Scroller;
import cascade.ui.kit.Theme;
import cascade.ui.pathway.whatif.model.Page;
import cascade.ui.pathway.whatif.model.WhatIfModel;
import cascade.ui.pathway.whatif.model.WhatIfState;
import cascade.unit.Model.Outcome;
import cascade.unit.Model.Scenario;
import cascade.unit.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The panel beside the map: what can be tried, what is asked, what came of it, and what can be changed. */
final class WhatIfPanel extends VBox {
    private final ScreenContext context;
    private final WhatIfModel model;
    private final ChangeWords words;
    private final Consumer<Route> go;
    private final BiConsumer<Scenario, Outcome> decide;
    private final Label kicker = Labels.of("", "kicker");
    private final VBox content = new VBox();
    private final Scroller scroll = new Scroller(content);
    private final ChangeChips chips;
    private final OwnPart own;
    private final HBox buttons = new HBox();
    private boolean compact;
    private Optional<AskPart> asking = Optional.empty();
    private Optional<SwitchBox> box = Optional.empty();

    /**
     * @param context what every screen is given
     * @param model what is tried
     * @param go goes to a place of What if
     * @param add finds a node to do something to
     * @param decide shows which constants decide an outcome
     */
    WhatIfPanel(ScreenContext context, WhatIfModel model, Consumer<Route> go, Runnable add,
            BiConsumer<Scenario, Outcome> decide) {
        this.context = context;
        this.model = model;
        this.go = go;
        this.decide = decide;
        this.words = new ChangeWords(context.unit(), model);
        this.chips = new ChangeChips(model, words, add);
        this.own = new OwnPart(model, words);
        getStyleClass().addAll("walk-panel", "what-if-panel");
        getStylesheets().addAll(Theme.stylesheet("question"), Theme.stylesheet("whatif"));
        content.getStyleClass().add("caption");
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        kicker.setMinHeight(USE_PREF_SIZE);
        buttons.getStyleClass().add("walk-buttons");
        getChildren().setAll(kicker, scroll, chips, buttons);
        model.hour().subscribe(this::look);
        model.result().subscribe(() -> {
            look();
            if (model.state().get().page() instanceof Page.Own) {
                own.look();
            }
        });
        rebuild();
    }

    /** Shows what has changed. */
    void show(WhatIfState before, WhatIfState now) {
        if (!now.page().equals(before.page())) {
            boolean held = isFocusWithin();
            rebuild();
            scroll.setVvalue(0);
            if (held) {
                asking.ifPresentOrElse(AskPart::take, () -> first().requestFocus());
            }
        } else if (!now.told().equals(before.told()) || !now.picked().equals(before.picked())
                || !now.followed().equals(before.followed()) || !now.beside().equals(before.beside())
                || now.choosing() != before.choosing()) {
            double at = scroll.getVvalue();
            boolean held = content.isFocusWithin();
            rebuild();
            scroll.setVvalue(now.picked().equals(before.picked()) && now.choosing() == before.choosing()
                    && now.beside().isPresent() == before.beside().isPresent() ? at : 0);
            if (held) {
                first().requestFocus();
            }
        }
        box.ifPresent(SwitchBox::follow);
        if (now.page() instanceof Page.Own) {
            own.follow();
        }
        chips.follow();
    }

    /** Where there is hardly any room, what stands at the foot is scrolled to. */
    void compact(boolean now) {
        if (now != compact) {
            compact = now;
            content.getChildren().removeAll(chips, buttons);
            getChildren().removeAll(chips, buttons);
            (now ? content : this).getChildren().addAll(chips, buttons);
        }
    }

    private void look() {
        box.ifPresent(SwitchBox::look);
    }

    private void rebuild() {
        WhatIfState now = model.state().get();
        asking = Optional.empty();
        if (!now.tells()) {
            box = Optional.empty();
        }
        List<Node> parts = new ArrayList<>();
        List<Button> ways = List.of();
        kicker.setText(Messages.text("whatif.kicker"));
        switch (now.page()) {
        case Page.Reading _ -> parts.add(Labels.of(Messages.text("whatif.reading"), "secondary"));
        case Page.All _ -> {
            parts.addAll(new AllPart(context, model, scenario -> go.accept(new Route(Route.Kind.WHATIF,
                    scenario.id()))).parts());
            parts.add(new ScorePart(context));
        }
        case Page.Asked(Scenario scenario) -> {
            kicker.setText(Messages.text("whatif.kicker.ask"));
            AskPart ask = new AskPart(context, model, words, scenario);
            asking = Optional.of(ask);
            parts.addAll(ask.parts());
            ways = ask.buttons();
        }
        case Page.Shown(Scenario scenario) -> {
            kicker.setText(Messages.text(now.said().isEmpty() ? "whatif.kicker.shown" : "whatif.kicker.said"));
            looked(now, parts);
            parts.addAll(new ToldPart(context, model, words, decide).of(scenario));
            parts.add(new ScorePart(context));
            ways = ways();
        }
        case Page.Own _ -> {
            looked(now, parts);
            parts.addAll(own.parts());
            parts.add(new ScorePart(context));
            ways = ways();
        }
        }
        if (compact) {
            parts.add(chips);
            parts.add(buttons);
        }
        content.getChildren().setAll(parts);
        boolean any = now.tells();
        chips.setVisible(any);
        chips.setManaged(any);
        chips.follow();
        ways.forEach(way -> HBox.setHgrow(way, Priority.ALWAYS));
        buttons.getChildren().setAll(ways);
        buttons.setVisible(!ways.isEmpty());
        buttons.setManaged(!ways.isEmpty());
    }

    /** What is looked at, and what stands beside it: before anything else. */
    private void looked(WhatIfState now, List<Node> parts) {
        Optional<SwitchBox> before = box;
        box = now.picked().map(route -> before.filter(there -> there.route().equals(route)).orElseGet(
                () -> new SwitchBox(model, words, route)));
        box.ifPresent(it -> {
            it.look();
            parts.add(it);
        });
        BesidePart beside = new BesidePart(model);
        if (now.choosing()) {
            parts.add(beside.choosing());
        }
        now.beside().ifPresent(it -> parts.add(beside.beside(it)));
    }

    private List<Button> ways() {
        Button two = Parts.button(Messages.text("whatif.side-by-side"), () -> model.chooseBeside(true));
        Button next = Parts.button(Messages.text("whatif.new"), () -> go.accept(Route.WHAT_IFS));
        next.getStyleClass().add("primary");
        return List.of(two, next);
    }

    /** The key of a number, from 0: predicts. */
    void digit(int number) {
        asking.ifPresent(ask -> {
            ask.digit(number);
            Node here = ask.here();
            // In a small window what is answered next may be out of sight; at the foot it never is.
            if (content.isFocusWithin() || compact) {
                scroll.reveal(here);
            }
        });
    }

    /** What takes the focus: the first thing that can be done. */
    Node first() {
        return firstIn(content).orElse(buttons.getChildren().isEmpty() ? this : buttons.getChildren().getLast());
    }

    private static Optional<Node> firstIn(Node node) {
        if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().filter(
                Node::isVisible).flatMap(child -> firstIn(child).stream()).findFirst() : Optional.empty();
    }
}
