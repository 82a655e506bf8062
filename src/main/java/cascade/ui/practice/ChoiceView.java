package cascade.ui.practice;

import cascade.messages.Messages;
import cascade.practice.Answered;
import cascade.practice.item.Answer;
import cascade.practice.item.Option;
import cascade.practice.item.Task;
import cascade.ui.kit.Marked;
import cascade.ui.kit.Icons;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Options under one another, of which one or several are chosen. */
final class ChoiceView extends TaskView {
    private final Task.Choose task;
    private final Map<Option, ToggleButton> buttons = new LinkedHashMap<>();

    /**
     * @param task what is to be done
     * @param order the options in the order they are shown
     */
    ChoiceView(Task.Choose task, List<Option> order) {
        this.task = task;
        for (Option option : order) {
            ToggleButton button = new ToggleButton(option.text());
            button.getStyleClass().setAll("choice");
            button.setWrapText(true);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinHeight(Region.USE_PREF_SIZE);
            button.setContentDisplay(ContentDisplay.RIGHT);
            button.setAccessibleText(Messages.text("practice.option", buttons.size() + 1, option.text()));
            button.setOnAction(_ -> chosen(button));
            buttons.put(option, button);
            getChildren().add(button);
        }
    }

    private void chosen(ToggleButton button) {
        if (!task.several()) {
            buttons.values().forEach(other -> other.setSelected(other == button));
        }
        changed();
    }

    @Override
    Optional<Answer> answer() {
        Set<String> chosen = buttons.entrySet().stream().filter(each -> each.getValue().isSelected()).map(
                each -> each.getKey().id()).collect(Collectors.toSet());
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new Answer.Chosen(chosen));
    }

    @Override
    void digit(int number) {
        buttons.values().stream().skip(number - 1L).findFirst().filter(button -> !button.isDisabled()).ifPresent(
                ToggleButton::fire);
    }

    @Override
    void reveal(Answered answered) {
        buttons.forEach((option, button) -> {
            boolean chosen = button.isSelected();
            button.setSelected(false);
            button.setDisable(true);
            if (option.right()) {
                Marked.right(button);
                button.setGraphic(Icons.of(Feather.CHECK));
            } else if (chosen) {
                Marked.wrong(button);
                button.setGraphic(Icons.of(Feather.X));
            }
            button.setAccessibleText(Messages.text(
                    option.right() ? "practice.option.right" : chosen ? "practice.option.wrong" : "practice.option.not",
                    option.text()));
        });
    }
}
