package cascade.ui.scene;

import cascade.scene.Pose;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.shape.Circle;

/** A few ions, scattered; while they stream in, one after another. */
final class IonsFigure extends Figure {
    /** Where they are, as shares of the width and height. */
    private static final double[][] SCATTER = {{-0.38, -0.2}, {-0.1, 0.3}, {0.2, -0.35}, {0.4, 0.15}, {-0.3, 0.42},
            {0.06, -0.05}, {0.42, -0.42}, {-0.46, 0.1}, {0.24, 0.42}};
    private static final double RADIUS = 6.5;
    /** How much of the time the last one waits for the first. */
    private static final double WAITS = 0.6;
    private final List<Circle> ions = new ArrayList<>();
    private final List<Point2D> homes = new ArrayList<>();

    IonsFigure(double w, double h) {
        for (double[] at : SCATTER) {
            Point2D home = new Point2D(at[0] * (w - 2 * RADIUS), at[1] * (h - 2 * RADIUS));
            homes.add(home);
            Circle ion = styled(new Circle(home.getX(), home.getY(), RADIUS), "fig-ion");
            ions.add(ion);
            getChildren().add(ion);
        }
    }

    @Override
    void pose(Pose pose) {
        Point2D from = new Point2D(pose.from().x() - pose.at().x(), pose.from().y() - pose.at().y());
        for (int i = 0; i < ions.size(); i++) {
            double share = Math.clamp((pose.part() - WAITS * i / ions.size()) / (1 - WAITS), 0, 1);
            Point2D at = from.interpolate(homes.get(i), share);
            ions.get(i).setTranslateX(at.getX() - homes.get(i).getX());
            ions.get(i).setTranslateY(at.getY() - homes.get(i).getY());
            ions.get(i).setVisible(share > 0);
        }
    }
}
