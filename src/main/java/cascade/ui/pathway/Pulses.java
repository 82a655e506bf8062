package cascade.ui.pathway;

import cascade.ui.kit.Motion;
import cascade.unit.MapLayout.Point;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/** A few pulses along the active arrows, in the arrow's sense; then the picture rests. */
final class Pulses extends Group {
    private static final int ROUNDS = 3;
    private static final double FAINT = 0.25;

    private final Motion motion;
    private final DoubleProperty share = new SimpleDoubleProperty();
    private final List<Pulse> pulses = new ArrayList<>();
    private @Nullable Timeline running;

    private record Pulse(Curve curve, Circle dot, Circle halo) {}

    Pulses(Motion motion) {
        this.motion = motion;
        setMouseTransparent(true);
        share.subscribe(now -> place(now.doubleValue()));
    }

    /** Sends pulses along these arrows; those under way end. */
    void send(List<ArrowView> along) {
        stop();
        if (motion.reduced() || along.isEmpty()) {
            return;
        }
        for (ArrowView arrow : along) {
            Circle halo = new Circle(8);
            halo.getStyleClass().add("pulse-halo");
            Circle dot = new Circle(4);
            dot.getStyleClass().add("pulse");
            pulses.add(new Pulse(arrow.curve(), dot, halo));
            getChildren().addAll(halo, dot);
        }
        share.set(0);
        Timeline timeline = new Timeline(
                new KeyFrame(Motion.PULSE, new KeyValue(share, 1, Interpolator.EASE_BOTH)));
        timeline.setCycleCount(ROUNDS);
        timeline.setOnFinished(_ -> stop());
        running = timeline;
        timeline.play();
    }

    /** Whether pulses are under way. */
    boolean running() {
        return running != null;
    }

    void stop() {
        if (running != null) {
            running.stop();
            running = null;
        }
        pulses.clear();
        getChildren().clear();
    }

    private void place(double now) {
        for (Pulse pulse : pulses) {
            Point at = pulse.curve().at(now);
            double visible = Math.min(1, Math.min(now, 1 - now) * 8);
            for (Circle circle : List.of(pulse.dot(), pulse.halo())) {
                circle.setCenterX(at.x());
                circle.setCenterY(at.y());
                circle.setOpacity(circle == pulse.halo() ? visible * FAINT : visible);
            }
        }
    }
}
