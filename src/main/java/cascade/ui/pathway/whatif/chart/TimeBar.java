package cascade.ui.pathway.whatif.chart;

import cascade.messages.Messages;
import cascade.ui.kit.Arranged;
import cascade.ui.kit.Hints;
import cascade.ui.kit.Icons;
import cascade.ui.kit.Theme;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** A time axis with what plays it and the hour in words before it. */
public final class TimeBar extends Arranged {
    private static final double WIDEST = 62;
    private static final double HOUR = 4.6;
    private static final double GAP = 0.4;
    /** With less room than this, in em, the axis has it: where its thumb stands says the hour too. */
    private static final double NARROW = 20;

    private final TimeAxis axis;
    private final Button play = new Button();
    private final Label hour = new Label();

    /**
     * @param axis the axis
     * @param em one em in pixels
     */
    public TimeBar(TimeAxis axis, ObservableDoubleValue em) {
        super(em, WIDEST);
        this.axis = axis;
        getStyleClass().add("time-bar");
        getStylesheets().add(Theme.stylesheet("course"));
        play.getStyleClass().add("icon-button");
        play.setOnAction(_ -> axis.toggle());
        Hints.on(play, play::getAccessibleText);
        hour.getStyleClass().add("time-hour");
        hour.setManaged(false);
        axis.playing().subscribe(now -> {
            play.setGraphic(Icons.of(now ? Feather.PAUSE : Feather.PLAY));
            play.setAccessibleText(Messages.text(now ? "chart.pause" : "chart.play"));
        });
        axis.shown().subscribe(now -> hour.setText(HourText.brief(now.doubleValue())));
        getChildren().addAll(play, hour, axis);
    }

    @Override
    protected double arrange(double width, boolean place) {
        double button = Math.ceil(play.prefWidth(-1));
        double tall = Math.ceil(play.prefHeight(-1));
        boolean said = width >= em(NARROW);
        double left = button + (said ? em(HOUR + GAP) : 0);
        double high = axis.prefHeight(width - left);
        if (place) {
            hour.setVisible(said);
            double line = Math.round(em(TimeAxis.LINE));
            double above = Math.max(0, Math.round(tall / 2 - line));
            play.resizeRelocate(0, above + line - Math.round(tall / 2), button, tall);
            double words = Math.ceil(hour.prefHeight(-1));
            hour.resizeRelocate(button + em(GAP), above + line - Math.round(words / 2), em(HOUR), words);
            axis.resizeRelocate(left, above, width - left, high);
        }
        return Math.max(tall, Math.max(0, Math.round(tall / 2 - em(TimeAxis.LINE))) + high);
    }
}
