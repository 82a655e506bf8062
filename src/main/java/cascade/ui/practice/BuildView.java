package cascade.ui.practice;

import cascade.messages.Messages;
import cascade.pathway.Lit;
import cascade.practice.Answered;
import cascade.practice.item.Answer;
import cascade.practice.item.Task;
import cascade.ui.kit.Marked;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Segments;
import cascade.unit.ById;
import cascade.unit.Influence;
import cascade.unit.MapNode;
import cascade.unit.Route;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;

/** An arrow is drawn: what it does is chosen here, where it leads is picked on the map. */
final class BuildView extends TaskView {
    private final Task.Build task;
    private final ById<MapNode> nodes;
    private final Consumer<Lit> light;
    private final Segments<Influence> sign = new Segments<>(Influence.class, Messages.text("practice.build.sign"));
    private final Label arrow = Labels.of(Messages.text("practice.build.none"), "secondary");
    private Optional<MapNode> to = Optional.empty();

    /**
     * @param task what is to be done
     * @param nodes the pathway's nodes
     * @param light lets nodes of the map stand out
     */
    BuildView(Task.Build task, ById<MapNode> nodes, Consumer<Lit> light) {
        this.task = task;
        this.nodes = nodes;
        this.light = light;
        getChildren().addAll(Labels.of(Messages.text("practice.build.sign"), "field-name"), sign.node(), arrow);
        sign.value().subscribe(_ -> say());
        light.accept(new Lit(Set.of(task.from()), Set.of()));
    }

    private void say() {
        to.ifPresent(end -> {
            arrow.setText(Messages.text(
                    "spoken.arrow." + sign.value().get().name().toLowerCase(java.util.Locale.ROOT),
                    nodes.get(task.from()).plainLabel(), end.plainLabel()));
            arrow.getStyleClass().setAll("label", "picked");
            changed();
        });
    }

    @Override
    void pick(Route route) {
        if (route.kind() == Route.Kind.NODE && !route.id().equals(task.from())) {
            to = nodes.find(route.id());
            light.accept(new Lit(Set.of(task.from(), route.id()), Set.of()));
            say();
        }
    }

    @Override
    Optional<Answer> answer() {
        return to.map(end -> new Answer.Built(new Task.Drawn(sign.value().get(), end.id())));
    }

    @Override
    void reveal(Answered answered) {
        sign.node().setDisable(true);
        if (answered.grade().isRight()) {
            Marked.right(arrow);
        } else {
            Marked.wrong(arrow);
        }
    }
}
