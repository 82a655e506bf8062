package cascade.ui.simple;

import cascade.messages.Messages;
import cascade.ui.figure.Figure;
import cascade.ui.frame.Motion;
import cascade.ui.kit.EvenGrid;
import cascade.unit.ById;
import cascade.unit.Route;
import cascade.unit.Step;
import cascade.unit.StoryStill;
import cascade.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;

/** The story in a few stills of close-ups, each with a line and the way to its step. */
final class Story {
    private static final double NARROWEST = 8.6;
    private static final double GAP = 0.9;

    private final Unit unit;
    private final ById<Step> steps;

    Story(Unit unit) {
        this.unit = unit;
        this.steps = ById.of(unit.pathway().steps(), Step::id);
    }

    /** One for each still, in their order; nothing is drawn in them yet. */
    List<StillView> stills(ObservableDoubleValue em, Motion motion, Consumer<Route> follow) {
        List<StillView> stills = new ArrayList<>();
        for (StoryStill still : unit.stills()) {
            int number = stills.size() + 1;
            stills.add(new StillView(unit.pathway(), still, beat -> Messages.text("simple.story.still", number,
                    title(still), still.caption(), beat.spoken()), em, motion, follow));
        }
        return stills;
    }

    /** Stills beside one another, and under one another where there is no room. */
    static Region strip(List<StillView> stills, ObservableDoubleValue em) {
        return new EvenGrid(NARROWEST, Math.max(1, stills.size()), GAP, em, stills);
    }

    /** The story as a figure, all of it drawn. */
    Figure figure() {
        String title = Messages.text("simple.story", unit.stills().size());
        String spoken = unit.stills().stream().map(StoryStill::caption).collect(Collectors.joining(" "));
        return new Figure("story", title, Messages.text("simple.story.note"),
                Messages.text("figure.spoken", title, spoken), em -> {
                    List<StillView> stills = stills(em, Motion.none(), _ -> {});
                    stills.forEach(StillView::draw);
                    return strip(stills, em);
                }, new Figure.Table(List.of(Messages.text("simple.story.step"), Messages.text("simple.story.told")),
                        unit.stills().stream().map(still -> new Figure.Row(List.of(title(still), still.caption()),
                                Optional.of(still.step()))).toList()));
    }

    private String title(StoryStill still) {
        return steps.find(still.step().id()).map(Step::title).orElse("");
    }
}
