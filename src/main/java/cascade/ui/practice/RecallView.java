package cascade.ui.practice;

import cascade.messages.Messages;
import cascade.practice.Answered;
import cascade.practice.item.Answer;
import cascade.ui.kit.Segments;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;

/** The answer is recalled, written down by who likes to, then compared and graded by the learner. */
final class RecallView extends TaskView {
    private static final int LINES = 4;

    /** What the learner thinks of it. */
    enum Recalled {
        NOTHING(0), PARTLY(0.5), ALL(1);

        private final double credit;

        Recalled(double credit) {
            this.credit = credit;
        }
    }

    private final TextArea own = new TextArea();
    private final Segments<Recalled> grade = new Segments<>(Recalled.class, Messages.text("practice.recall.grade"));
    private final Node answer;
    private boolean shown;

    /** @param answer what was to be recalled, which is shown once the learner wants to see it */
    RecallView(Node answer) {
        this.answer = answer;
        getChildren().add(own);
        own.setPromptText(Messages.text("practice.recall.write"));
        own.setAccessibleText(Messages.text("practice.recall.write"));
        own.setPrefRowCount(LINES);
        own.setWrapText(true);
    }

    /** Shows what was to be recalled, and asks how much of it was; gives whether it wasn't shown before. */
    boolean compare() {
        if (shown) {
            return false;
        }
        shown = true;
        own.setEditable(false);
        getChildren().addAll(answer, grade.node());
        changed();
        return true;
    }

    @Override
    Optional<Answer> answer() {
        return Optional.of(new Answer.Recalled(shown ? grade.value().get().credit : 0));
    }

    @Override
    void reveal(Answered answered) {
        grade.node().setDisable(true);
    }
}
