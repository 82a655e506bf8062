package cascade.ui.scene;

import cascade.unit.CloseUp;
import cascade.unit.MapLayout.Box;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** A membrane from far beyond one edge of the room to far beyond the other, and the inside of its cell below it. */
final class MembraneFigure extends Figure {
    private static final double BEYOND = 900;
    private static final double APART = 15;
    private static final double HEAD = 6.6;
    private static final double WAVE = 7;
    private static final double LENGTH = 620;

    /** @param box its place in the room: its height is that of the membrane */
    MembraneFigure(Box box) {
        double half = box.height() / 2;
        double left = -box.x() - BEYOND;
        double right = CloseUp.WIDTH - box.x() + BEYOND;
        Path inside = new Path();
        Path core = new Path();
        inside.getElements().add(new MoveTo(left, BEYOND * 2));
        core.getElements().add(new MoveTo(left, wave(left) - half));
        for (double x = left; x <= right; x += APART) {
            inside.getElements().add(new LineTo(x, wave(x)));
            core.getElements().add(new LineTo(x, wave(x) - half));
        }
        inside.getElements().addAll(new LineTo(right, BEYOND * 2), new ClosePath());
        for (double x = right; x >= left; x -= APART) {
            core.getElements().add(new LineTo(x, wave(x) + half));
        }
        core.getElements().add(new ClosePath());
        Path heads = new Path();
        Path tails = new Path();
        for (double x = left; x <= right; x += APART) {
            double y = wave(x);
            for (int side : new int[]{-1, 1}) {
                Soft.circle(heads, x, y + side * half, HEAD);
                for (int leg : new int[]{-1, 1}) {
                    Soft.line(tails, x + leg * 2.6, y + side * (half - HEAD), x + leg * 3.4, y + side * 2.5);
                }
            }
        }
        getChildren().addAll(styled(inside, "fig-inside"), styled(core, "fig-core"), styled(tails, "fig-tails"),
                styled(heads, "fig-heads"));
    }

    /** How far below its middle the membrane is at a place. */
    private static double wave(double x) {
        return Math.sin(x / LENGTH * 2 * Math.PI) * WAVE;
    }
}
