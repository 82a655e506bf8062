package cascade.ui.practice.progress;

import cascade.ui.feature.ScreenContext;
import cascade.ui.figure.Figure;
import cascade.ui.figure.FigureBox;
import cascade.ui.kit.Labels;
import javafx.scene.layout.VBox;

/** The cards of the page. */
final class Parts {
    private Parts() {}

    /** A figure, with what it comes to above it. */
    static VBox figure(ScreenContext context, Figure figure, String says) {
        FigureBox box = new FigureBox(context, figure);
        box.getStyleClass().add("progress-part");
        box.getChildren().add(1, Labels.of(says, "body"));
        return box;
    }

    /** A card that says what is missing. */
    static VBox missing(String title, String says) {
        VBox card = new VBox(Labels.heading(title, "section-title"), Labels.of(says, "body"));
        card.getStyleClass().addAll("card", "progress-part");
        return card;
    }
}
