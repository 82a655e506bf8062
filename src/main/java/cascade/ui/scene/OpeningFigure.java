package cascade.ui.scene;

import cascade.scene.Pose;

/** An actor that opens and closes, and is drawn anew only while it does. Whoever extends it draws it closed to begin with. */
abstract class OpeningFigure extends Figure {
    private double open;

    /** Draws it, from 0, closed, to 1, open. */
    abstract void draw(double now);

    @Override
    final void pose(Pose pose) {
        if (pose.open() != open) {
            open = pose.open();
            draw(open);
        }
    }
}
