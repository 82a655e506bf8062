package cascade.ui.pathway.whatif;

import cascade.messages.Messages;
import cascade.ui.content.Citations;
import cascade.ui.content.Links;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Labels;
import cascade.unit.Model.Miss;
import cascade.unit.Model.Tally;
import cascade.unit.Model;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/**
 * How many published findings the model foretells, of all and of those that it wasn't fitted to. Those that it doesn't, and
 * how that was counted, open in place.
 */
final class ScorePart extends VBox {
    private final ScreenContext context;
    private final Model model;
    private final VBox misses = new VBox();
    private boolean open;

    ScorePart(ScreenContext context) {
        this.context = context;
        model = context.unit().model();
        getStyleClass().add("group");
        misses.getStyleClass().add("misses");
        model.tally(Tally.Kind.ALL).ifPresent(all -> getChildren().add(Labels.of(scores(all), "secondary")));
        if (!model.misses().isEmpty() || !told().isEmpty()) {
            Hyperlink see = Parts.action(said(), () -> {});
            see.setOnAction(_ -> {
                see.setVisited(false);
                open = !open;
                show();
                see.setText(said());
                see.setAccessibleText(said());
            });
            getChildren().addAll(see, misses);
        }
        boolean any = !getChildren().isEmpty();
        setVisible(any);
        setManaged(any);
    }

    /** How many of all, and never without how many of those that it wasn't fitted to where that is known. */
    private String scores(Tally all) {
        return model.tally(Tally.Kind.OTHER_HALVES).or(() -> model.tally(Tally.Kind.UNFITTED)).map(
                unseen -> Messages.text("whatif.tally.both", all.foretold(), all.experiments(),
                        unseen.percent())).orElseGet(
                                () -> Messages.text("whatif.tally", all.foretold(), all.experiments()));
    }

    /** Tallies that say how they were counted. */
    private List<Tally> told() {
        return model.tallies().stream().filter(tally -> !tally.how().isEmpty()).toList();
    }

    private String said() {
        if (open) {
            return Messages.text("whatif.misses.close");
        }
        return model.misses().isEmpty() ? Messages.text("whatif.tally.see")
                : Messages.count("whatif.misses", model.misses().size());
    }

    private void show() {
        misses.getChildren().clear();
        if (!open) {
            return;
        }
        for (Miss miss : model.misses()) {
            misses.getChildren().add(Parts.group(miss.said(),
                    context.prose().block(miss.why(), new Citations(), "body-text"),
                    Links.references(context.index(), miss.references(), context.navigator()::peek)));
        }
        if (!told().isEmpty()) {
            misses.getChildren().add(Labels.heading(Messages.text("whatif.tally.how"), "panel-title"));
        }
        for (Tally tally : told()) {
            misses.getChildren().add(Parts.group(
                    Messages.text("whatif.tally.share", tally.foretold(), tally.experiments(), tally.percent()),
                    context.prose().block(tally.how(), new Citations(), "body-text")));
        }
    }
}
