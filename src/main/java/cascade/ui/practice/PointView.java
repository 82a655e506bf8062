package cascade.ui.practice;

import cascade.messages.Messages;
import cascade.practice.Answered;
import cascade.practice.item.Answer;
import cascade.practice.item.Option;
import cascade.practice.item.Task;
import cascade.ui.kit.Marked;
import cascade.ui.kit.Labels;
import cascade.unit.Route;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** A node is pointed at on the map; here stands which. */
final class PointView extends TaskView {
    private final Task.Point task;
    private final Consumer<Set<String>> light;
    private final Label picked = Labels.of(Messages.text("practice.point.none"), "secondary");
    private @Nullable Option chosen;

    /**
     * @param task what is to be done
     * @param light lets nodes of the map stand out
     */
    PointView(Task.Point task, Consumer<Set<String>> light) {
        this.task = task;
        this.light = light;
        getChildren().add(picked);
    }

    @Override
    void pick(Route route) {
        if (route.kind() == Route.Kind.NODE) {
            task.nodes().stream().filter(option -> option.id().equals(route.id())).findFirst().ifPresent(option -> {
                chosen = option;
                picked.setText(Messages.text("practice.point.picked", option.text()));
                picked.getStyleClass().setAll("label", "picked");
                light.accept(Set.of(option.id()));
                changed();
            });
        }
    }

    @Override
    Optional<Answer> answer() {
        return Optional.ofNullable(chosen).map(option -> new Answer.Chosen(Set.of(option.id())));
    }

    @Override
    void reveal(Answered answered) {
        if (answered.grade().isRight()) {
            Marked.right(picked);
        } else {
            Marked.wrong(picked);
        }
    }
}
