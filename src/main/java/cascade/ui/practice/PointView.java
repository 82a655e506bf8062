package cascade.ui.practice;

import cascade.messages.Messages;
import cascade.pathway.Lit;
import cascade.practice.Answered;
import cascade.practice.item.Answer;
import cascade.practice.item.Option;
import cascade.practice.item.Task;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Marked;
import cascade.unit.Arrow;
import cascade.unit.MapNode;
import cascade.unit.Route;
import cascade.unit.UnitIndex;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/**
 * A node or an arrow is pointed at on the map; here stands which. An arrow can also be told by its two ends, which the keys
 * come to.
 */
final class PointView extends TaskView {
    private final Task.Point task;
    private final UnitIndex index;
    private final Consumer<Lit> light;
    private final Label picked = Labels.of(Messages.text("practice.point.none"), "secondary");
    private @Nullable Option chosen;
    private @Nullable String from;

    /**
     * @param task what is to be done
     * @param index the unit
     * @param light lets what is picked stand out on the map
     */
    PointView(Task.Point task, UnitIndex index, Consumer<Lit> light) {
        this.task = task;
        this.index = index;
        this.light = light;
        getChildren().add(picked);
    }

    @Override
    void pick(Route route) {
        if (route.kind() == task.at()) {
            task.option(route.id()).ifPresent(this::choose);
        } else if (route.kind() == Route.Kind.NODE) {
            end(route.id());
        }
    }

    private void choose(Option option) {
        chosen = option;
        from = null;
        say(Messages.text("practice.point.picked", option.text()), "picked");
        light.accept(task.at() == Route.Kind.NODE ? new Lit(Set.of(option.id()), Set.of())
                : new Lit(Set.of(), Set.of(option.id())));
        changed();
    }

    /** One end of an arrow, then the other. */
    private void end(String node) {
        String start = from;
        if (start == null) {
            from = node;
            chosen = null;
            say(Messages.text("practice.point.from", label(node)), "secondary");
            light.accept(new Lit(Set.of(node), Set.of()));
            changed();
            return;
        }
        Optional<Option> between = index.unit().pathway().arrows().stream().filter(
                arrow -> arrow.from().equals(start) && arrow.to().equals(node)).map(Arrow::id).flatMap(
                        id -> task.option(id).stream()).findFirst();
        between.ifPresentOrElse(this::choose, () -> {
            from = null;
            say(Messages.text("practice.point.no-arrow", label(start), label(node)), "secondary");
            light.accept(Lit.NOTHING);
        });
    }

    private String label(String node) {
        return index.nodes().find(node).map(MapNode::plainLabel).orElse(node);
    }

    private void say(String words, String style) {
        picked.setText(words);
        picked.getStyleClass().setAll("label", style);
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
