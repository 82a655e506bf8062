package cascade.ui.pathway.whatif;

import cascade.messages.Messages;
import cascade.ui.content.Citations;
import cascade.ui.content.Links;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Labels;
import cascade.unit.Model.Miss;
import cascade.unit.Model.Tally;
import cascade.unit.Model;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** How many published findings the model foretells, and those that it doesn't; they open in place. */
final class ScorePart extends VBox {
    private final ScreenContext context;
    private final VBox misses = new VBox();
    private boolean open;

    ScorePart(ScreenContext context) {
        this.context = context;
        getStyleClass().add("group");
        misses.getStyleClass().add("misses");
        Model model = context.unit().model();
        for (Tally tally : model.tallies()) {
            getChildren().add(Labels.of(Messages.text("whatif.tally", tally.foretold(), tally.experiments()),
                    "secondary"));
        }
        if (!model.misses().isEmpty()) {
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

    private String said() {
        return open ? Messages.text("whatif.misses.close")
                : Messages.count("whatif.misses", context.unit().model().misses().size());
    }

    private void show() {
        misses.getChildren().clear();
        if (open) {
            for (Miss miss : context.unit().model().misses()) {
                misses.getChildren().add(Parts.group(miss.said(),
                        context.prose().block(miss.why(), new Citations(), "body-text"),
                        Links.references(context.index(), miss.references(), context.navigator()::peek)));
            }
        }
    }
}
