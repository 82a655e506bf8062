package cascade.ui.pathway.walk;

import cascade.messages.Messages;
import cascade.practice.item.Answer;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Hints;
import cascade.ui.kit.Icons;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Scroller;
import cascade.ui.kit.Theme;
import cascade.ui.kit.Wrapping;
import cascade.ui.pathway.model.Ending;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Route;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The walk beside the map: the caption, what was measured, what breaks it, and the way on. */
public final class WalkPanel extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final ScreenContext context;
    private final PathwayModel model;
    private final Label kicker = Labels.of("", "kicker");
    private final Button practise = new Button();
    private final ToggleButton ask = new ToggleButton(Messages.text("walk.ask"));
    private final VBox caption = new VBox();
    private final Scroller scroll = new Scroller(caption);
    private final List<Button> dots = new ArrayList<>();
    private final Button back = new Button(Messages.text("walk.back"));
    private final Button play = new Button();
    private final Button pace = new Button();
    private final Wrapping row = new Wrapping();
    private final ProgressBar progress = new ProgressBar(0);
    private final Label waiting = Labels.of(Messages.text("walk.waiting"), "secondary");
    private final BooleanProperty playingNow = new SimpleBooleanProperty();
    private Runnable again = () -> {};
    private boolean compact;
    private final Button next = new Button(Messages.text("walk.next"));

    /**
     * @param context what every screen is given
     * @param model at which step the walk is
     */
    public WalkPanel(ScreenContext context, PathwayModel model) {
        this.context = context;
        this.model = model;
        getStyleClass().add("walk-panel");
        caption.getStyleClass().add("caption");
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);

        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("step-dots");
        for (int i = 0; i < model.steps().size(); i++) {
            int step = i;
            Button dot = new Button();
            dot.getStyleClass().setAll("step-dot");
            Hints.on(dot, () -> dot(step));
            dot.setOnAction(_ -> {
                if (!model.goTo(step)) {
                    again.run();
                }
            });
            dots.add(dot);
            row.getChildren().add(dot);
        }
        back.setOnAction(_ -> model.back());
        back.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(back, Priority.ALWAYS);
        next.getStyleClass().add("primary");
        next.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(next, Priority.ALWAYS);
        play.setOnAction(_ -> model.playOrPause());
        play.getStyleClass().add("play");
        pace.getStyleClass().setAll("pace");
        row.getChildren().add(pace);
        pace.setOnAction(_ -> context.settings().pace().set(context.settings().pace().get().next()));
        context.settings().pace().subscribe(now -> {
            pace.setText(Messages.text("walk.pace", NumberFormat.getInstance(Locale.ENGLISH).format(now.times())));
            pace.setAccessibleText(Messages.text("walk.pace-spoken", pace.getText()));
        });
        HBox buttons = new HBox(back, play, next);
        buttons.getStyleClass().add("walk-buttons");
        progress.getStyleClass().add("walk-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(Messages.text("walk.progress"));
        VBox playing = new VBox();
        playing.getStyleClass().add("walk-playing");
        // Only who plays the walk needs them styled.
        playingNow.subscribe(now -> {
            if (now && playing.getChildren().isEmpty()) {
                playing.getChildren().addAll(waiting, progress);
            }
        });
        playing.visibleProperty().bind(playingNow);
        playing.managedProperty().bind(playingNow);
        getChildren().addAll(head(), scroll, playing, row, buttons);
    }

    /** Where the walk is, and whether it asks. */
    private Region head() {
        ask.getStyleClass().setAll("ask-first");
        ask.setGraphic(Icons.of(Feather.HELP_CIRCLE));
        ask.setAccessibleText(Messages.text("walk.ask"));
        ask.setAccessibleHelp(Messages.text("walk.ask.hint"));
        ask.setMinWidth(USE_PREF_SIZE);
        Hints.on(ask, Messages.text("walk.ask.hint"));
        ask.selectedProperty().bindBidirectional(context.settings().askFirst());
        kicker.setMinHeight(USE_PREF_SIZE);
        practise.getStyleClass().add("icon-button");
        practise.setGraphic(Icons.of(Feather.REPEAT));
        practise.setAccessibleText(Messages.text("practice.step"));
        Hints.on(practise, Messages.text("practice.step"));
        practise.setOnAction(_ -> context.navigator().go(
                Route.practice(new Route(Route.Kind.STEP, model.currentStep().id()))));
        HBox asks = new HBox(practise, ask);
        asks.getStyleClass().add("walk-asks");
        asks.setMinWidth(USE_PREF_SIZE);
        return new WalkHead(kicker, asks);
    }

    /** A dot's step; of one that is still to be foreseen only which it is. */
    private String dot(int step) {
        return model.isAhead(step) ? Messages.text("walk.dot.ahead", step + 1)
                : Messages.text("walk.dot", step + 1, model.steps().get(step).title());
    }

    /** Shows how far what plays the walk is, and whether it waits. */
    public void follow(Player player) {
        progress.progressProperty().bind(player.progress());
        player.waiting().subscribe(held -> {
            waiting.setVisible(held);
            waiting.setManaged(held);
        });
    }

    /** Says what to do when the reader asks for the step that is shown already. */
    public void onAgain(Runnable action) {
        again = action;
    }

    /** Leaves out the row of dots, where there is hardly any room. */
    public void compact(boolean now) {
        if (now && row.isFocusWithin()) {
            next.requestFocus();
        }
        compact = now;
        showPractise();
        ask.setContentDisplay(now ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        row.setVisible(!now);
        row.setManaged(!now);
    }

    /** Whether the reader is in the caption: Play then waits. */
    public boolean held() {
        return scroll.isHover() || scroll.isFocusWithin();
    }

    /** Shows the step that the model is at. */
    public void show() {
        WalkCaption words = new WalkCaption(context, model);
        kicker.setText(words.kicker());
        showPractise();
        // Only who is asked needs it styled.
        if (model.foresight().on() && getStylesheets().isEmpty()) {
            getStylesheets().add(Theme.stylesheet("question"));
        }
        caption.getChildren().setAll(words.parts());
        scroll.setVvalue(0);
        for (int i = 0; i < dots.size(); i++) {
            dots.get(i).setAccessibleText(dot(i));
            dots.get(i).pseudoClassStateChanged(CURRENT, i == model.step());
            dots.get(i).pseudoClassStateChanged(DONE, i < model.step());
        }
        back.setDisable(model.step() == 0 && model.beat() == 0);
        boolean over = model.ending() == Ending.PEOPLE;
        next.setText(Messages.text(over ? "walk.again"
                : model.foresight().question().isPresent() ? "walk.ask.show" : "walk.next"));
        next.setOnAction(_ -> {
            if (over) {
                model.goTo(0);
            } else {
                model.next();
            }
        });
        showPlaying();
    }

    /** Chooses an option of what is asked, from 0; nothing where there is none such. */
    public void choose(int option) {
        model.foresight().question().ifPresent(
                item -> Foretelling.options(item).stream().skip(option).findFirst().ifPresent(
                        chosen -> model.guess(new Answer.Chosen(Set.of(chosen.id())))));
    }

    private void showPractise() {
        boolean told = !compact && model.ending() == Ending.NONE && !model.withholdsTexts()
                && context.unit().canBePractised();
        practise.setVisible(told);
        practise.setManaged(told);
    }

    /** Shows whether the walk plays. */
    public void showPlaying() {
        boolean playing = model.isPlaying();
        playingNow.set(playing);
        play.setGraphic(Icons.of(playing ? Feather.PAUSE : Feather.PLAY));
        play.setAccessibleText(Messages.text(playing ? "walk.pause" : "walk.play"));
    }
}
