package cascade.ui.scene;

import cascade.scene.Pose;
import javafx.scene.shape.Path;

/** A channel through a membrane: two halves with a way between them, shut or open. */
final class ChannelFigure extends Figure {
    private static final double SHUT = 0.02;
    private static final double OPEN = 0.17;
    private final double w;
    private final Path left;
    private final Path right;

    ChannelFigure(double w, double h) {
        this.w = w;
        left = half(w * 0.42, h);
        right = half(w * 0.42, h);
        right.setScaleX(-1);
        getChildren().addAll(left, right);
        apart(SHUT);
    }

    private static Path half(double w, double h) {
        return styled(Soft.round(w, h, 0.8, 1.05, 0.98, 1.06, 1, 1.06, 0.98, 1.05), "fig-channel");
    }

    @Override
    void pose(Pose pose) {
        apart(SHUT + (OPEN - SHUT) * pose.open());
    }

    private void apart(double share) {
        left.setLayoutX(-w * (0.21 + share));
        right.setLayoutX(w * (0.21 + share));
    }
}
