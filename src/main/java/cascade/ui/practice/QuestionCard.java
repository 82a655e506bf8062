package cascade.ui.practice;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import cascade.ui.kit.Scroller;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** A question in its room: it scrolls, and the ways on stay in sight below it, where there is room for that. */
final class QuestionCard extends BorderPane {
    /** With less room from top to bottom than this, in em, the ways on scroll with the question. */
    private static final double LOW = 24;

    private final QuestionPanel panel;
    private final Region ways;
    private final ObservableDoubleValue em;
    private final ChangeListener<Number> onTextSize = (_, _, _) -> fit();
    private boolean low;

    QuestionCard(QuestionPanel panel, ObservableDoubleValue em) {
        this.panel = panel;
        this.ways = panel.ways();
        this.em = em;
        Scroller scroll = new Scroller(panel);
        scroll.getStyleClass().add("panel-scroll");
        setCenter(scroll);
        setBottom(ways);
        getStyleClass().add("question-card");
        heightProperty().subscribe(_ -> fit());
        // The text size outlives each question.
        em.addListener(new WeakChangeListener<>(onTextSize));
    }

    private void fit() {
        boolean now = getHeight() > 0 && getHeight() < LOW * em.get();
        if (now != low) {
            low = now;
            if (low) {
                setBottom(null);
                panel.getChildren().add(ways);
            } else {
                panel.getChildren().remove(ways);
                setBottom(ways);
            }
        }
    }
}
