package cascade.ui.practice.progress;

import cascade.messages.Messages;
import cascade.practice.schedule.Parameters;
import cascade.practice.schedule.Scheduler;
import cascade.ui.kit.Labels;
import java.util.function.DoubleConsumer;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How likely an idea is to be remembered when it comes back, as the learner wants it: set here, with what that does. */
final class WantedPart {
    private static final double HUNDRED = 100;
    /** What the example speaks of: something that comes back after so many days as it usually is. */
    private static final double EXAMPLE_DAYS = 10;

    private final Slider slider = new Slider(Parameters.LEAST_RETENTION * HUNDRED,
            Parameters.MOST_RETENTION * HUNDRED, Parameters.PUBLISHED.desiredRetention() * HUNDRED);
    private final Label value = new Label();
    private final Label example = Labels.of("", "body");
    private final VBox card;
    private final DoubleConsumer wanted;
    private double last;

    /**
     * @param retention how it is now: 0.80 to 0.95
     * @param em one em in pixels
     * @param wanted told when another was chosen
     */
    WantedPart(double retention, ObservableDoubleValue em, DoubleConsumer wanted) {
        this.wanted = wanted;
        this.last = retention;
        slider.setBlockIncrement(1);
        slider.setAccessibleText(Messages.text("progress.wanted"));
        slider.setMinWidth(0);
        slider.maxWidthProperty().bind(javafx.beans.binding.Bindings.createDoubleBinding(() -> em.get() * 26, em));
        HBox.setHgrow(slider, Priority.ALWAYS);
        value.getStyleClass().add("wanted-value");
        value.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        HBox row = new HBox(slider, value);
        row.getStyleClass().add("wanted-row");
        card = new VBox(Labels.heading(Messages.text("progress.wanted"), "section-title"), row,
                Labels.of(Messages.text("progress.wanted.does"), "body"), example,
                Labels.of(Messages.text("progress.wanted.from"), "secondary"));
        card.getStyleClass().addAll("card", "progress-part");
        slider.valueProperty().subscribe(_ -> moved());
        slider.valueChangingProperty().subscribe(_ -> moved());
        show(retention);
    }

    VBox node() {
        return card;
    }

    /** Shows how it is now. */
    void show(double retention) {
        last = retention;
        slider.setValue(Math.round(retention * HUNDRED));
    }

    /** Says at once what a value does, and takes it when the slider is let go of. */
    private void moved() {
        double retention = Math.round(slider.getValue()) / HUNDRED;
        value.setText(Percent.of(retention));
        example.setText(retention == Parameters.PUBLISHED.desiredRetention()
                ? Messages.text("progress.wanted.usual", Percent.of(retention))
                : Messages.count("progress.wanted.days", days(retention), Percent.of(retention)));
        if (!slider.isValueChanging() && retention != last) {
            last = retention;
            wanted.accept(retention);
        }
    }

    private static int days(double retention) {
        return new Scheduler(Parameters.PUBLISHED.withDesiredRetention(retention)).interval(EXAMPLE_DAYS);
    }
}
