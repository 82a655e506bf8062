package cascade.ui.pathway.whatif;

import cascade.messages.Messages;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Segments;
import cascade.ui.pathway.whatif.model.Schedule;
import cascade.ui.pathway.whatif.model.WhatIfModel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What a learner tries of their own: what is done, and doses as studies gave them. */
final class OwnPart {
    private static final int MOST = 6;

    private final WhatIfModel model;
    private final ChangeWords words;
    private final VBox held = new VBox();
    private final VBox moved = new VBox();
    private List<String> named = List.of();
    private final Segments<Schedule> schedules = new Segments<>(Schedule.class, Messages.text("whatif.schedule"));
    private boolean showing;

    OwnPart(WhatIfModel model, ChangeWords words) {
        this.model = model;
        this.words = words;
        schedules.value().subscribe((_, now) -> {
            if (!showing) {
                model.dose(now);
            }
        });
    }

    List<Node> parts() {
        List<Node> all = new ArrayList<>();
        all.add(Labels.heading(Messages.text("whatif.own"), "panel-title"));
        all.add(Labels.of(Messages.text("whatif.own.how"), "body-text"));
        all.add(Parts.group(Messages.text("whatif.schedule"), schedules.node(),
                Labels.of(Messages.text("whatif.schedule.note"), "secondary")));
        all.add(held);
        all.add(moved);
        all.add(Parts.reading());
        follow();
        look();
        return all;
    }

    /** Shows what is moved most by it. */
    void look() {
        List<String> lines = model.result().get().map(result -> result.movedMost(MOST).stream().map(
                node -> Messages.text(result.rises(node) ? "whatif.moved.up" : "whatif.moved.down",
                        model.label(node))).toList()).orElse(List.of());
        if (!lines.equals(named) || moved.getChildren().isEmpty()) {
            named = lines;
            moved.getChildren().setAll(Parts.group(Messages.text("whatif.moved"),
                    Parts.lines(lines.isEmpty() ? List.of(Messages.text("whatif.moved.nothing")) : lines)));
        }
    }

    /** Shows what is tried. */
    void follow() {
        showing = true;
        model.state().get().setup().schedule().ifPresent(schedules.value()::set);
        showing = false;
        List<String> lines = words.held(model.state().get().setup().setting());
        held.getChildren().setAll(lines.isEmpty() ? List.of()
                : List.of(Parts.group(Messages.text("whatif.held"), Parts.lines(lines))));
        held.setVisible(!lines.isEmpty());
        held.setManaged(!lines.isEmpty());
    }
}
