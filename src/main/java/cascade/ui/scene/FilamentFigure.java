package cascade.ui.scene;

import cascade.scene.Pose;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Circle;

/** A filament of actin: two rows of beads wound round each other; while it is built, the first so many. */
final class FilamentFigure extends Figure {
    private final List<Circle> beads = new ArrayList<>();

    FilamentFigure(double w, double h) {
        double r = h * 0.36;
        int count = (int) Math.max(3, Math.round(w / (r * 1.5)));
        for (int i = 0; i < count; i++) {
            Circle bead = styled(new Circle(-w / 2 + r + (w - 2 * r) * i / (count - 1),
                    Math.sin(i * 1.2) * h * 0.16, r), i % 2 == 0 ? "fig-filament" : "fig-filament-far");
            beads.add(bead);
            getChildren().add(bead);
        }
    }

    @Override
    void pose(Pose pose) {
        for (int i = 0; i < beads.size(); i++) {
            beads.get(i).setVisible(i < Math.round(beads.size() * pose.part()));
        }
    }
}
