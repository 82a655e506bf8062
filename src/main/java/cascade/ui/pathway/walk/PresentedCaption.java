package cascade.ui.pathway.walk;

import cascade.messages.Messages;
import cascade.practice.item.Item;
import cascade.practice.item.Option;
import cascade.ui.content.Badges;
import cascade.ui.kit.Labels;
import cascade.ui.pathway.model.Ending;
import cascade.ui.pathway.model.PathwayModel;
import cascade.ui.pathway.model.View;
import cascade.unit.Beat;
import cascade.unit.Step;
import cascade.unit.text.PlainText;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is said of the walk while it is shown to a room: large, under the map. */
public final class PresentedCaption extends VBox {
    private final PathwayModel model;
    private final String subject;
    private final Label title = Labels.of("", "presented-title");
    private final Label text = Labels.of("", "presented-text");
    private final Label basis = Labels.of("", "presented-basis");

    /**
     * @param model where the walk is
     * @param subject what "measured with …" names
     */
    public PresentedCaption(PathwayModel model, String subject) {
        this.model = model;
        this.subject = subject;
        getStyleClass().add("presented");
        getChildren().addAll(title, text, basis);
    }

    /** Says where the walk is now. */
    public void show() {
        Step step = model.currentStep();
        if (model.ending() != Ending.NONE) {
            EndingWords words = EndingWords.of(model, subject);
            say(words.title(), words.text(), "", "general");
        } else if (model.foresight().question().isPresent()) {
            Item item = model.foresight().question().get();
            say(item.prompt(), Foretelling.options(item).stream().map(Option::text).collect(
                    Collectors.joining("\n")), "", "general");
        } else if (model.view() == View.CLOSE_UP) {
            Beat beat = model.closeUp().orElseThrow().beats().get(model.beat());
            say(beat.title(), PlainText.of(beat.line().at(model.depth())),
                    beat.disputed() ? Messages.text("basis.disputed")
                            : Messages.text(Messages.key(beat.basis()), subject),
                    beat.disputed() ? "disputed" : Badges.style(beat.basis()));
        } else {
            say(Messages.text("presented.step", model.step() + 1, step.title()),
                    model.withholdsTexts() ? "" : PlainText.of(step.simple().caption()),
                    Messages.text("walk.evidence", Messages.text(Messages.key(step.measured().basis()), subject),
                            step.measured().line()),
                    Badges.style(step.measured().basis()));
        }
    }

    private void say(String what, String how, String restingOn, String style) {
        title.setText(what);
        text.setText(how);
        basis.setText(restingOn);
        basis.setGraphic(restingOn.isEmpty() ? null : Badges.mark(style));
        basis.setVisible(!restingOn.isEmpty());
    }
}
