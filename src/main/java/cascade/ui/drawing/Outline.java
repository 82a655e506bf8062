package cascade.ui.drawing;

import cascade.export.picture.Drawing.Close;
import cascade.export.picture.Drawing.CurveTo;
import cascade.export.picture.Drawing.LineTo;
import cascade.export.picture.Drawing.MoveTo;
import cascade.export.picture.Drawing.Segment;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Transform;
import javafx.scene.transform.Translate;

/** The outlines of JavaFX's shapes as lines and cubic curves, carried through a transform. */
final class Outline {
    /** How far the handles of a cubic curve stand out that goes a quarter round a circle of radius 1. */
    private static final double QUARTER = 0.5523;

    private final Transform at;

    Outline(Transform at) {
        this.at = at;
    }

    List<Segment> of(Shape shape) {
        return switch (shape) {
        case Path path -> path(path.getElements());
        case Line line -> List.of(move(line.getStartX(), line.getStartY()), line(line.getEndX(), line.getEndY()));
        case Circle circle -> rounded(circle.getCenterX() - circle.getRadius(),
                circle.getCenterY() - circle.getRadius(), circle.getRadius() * 2, circle.getRadius() * 2,
                circle.getRadius());
        case Rectangle box -> rounded(box.getX(), box.getY(), box.getWidth(), box.getHeight(),
                Math.min(box.getArcWidth() / 2, Math.min(box.getWidth(), box.getHeight()) / 2));
        case Ellipse oval -> oval(oval.getCenterX(), oval.getCenterY(), oval.getRadiusX(), oval.getRadiusY());
        // JavaFX makes a path of any two shapes together, and so of one: where they are in the scene, if in any.
        default -> (shape.getParent() == null ? this : new Outline(new Affine())).path(
                ((Path) Shape.union(shape, new Path())).getElements());
        };
    }

    private List<Segment> oval(double x, double y, double rx, double ry) {
        double kx = rx * QUARTER;
        double ky = ry * QUARTER;
        return List.of(move(x + rx, y), curve(x + rx, y + ky, x + kx, y + ry, x, y + ry),
                curve(x - kx, y + ry, x - rx, y + ky, x - rx, y), curve(x - rx, y - ky, x - kx, y - ry, x, y - ry),
                curve(x + kx, y - ry, x + rx, y - ky, x + rx, y), new Close());
    }

    /** A shape stretched to fill a box, as a region does with its own. */
    List<Segment> fitted(Shape shape, double x, double y, double width, double height) {
        Bounds bounds = shape.getLayoutBounds();
        Transform stretched = at.createConcatenation(new Translate(x, y)).createConcatenation(
                new Scale(width / bounds.getWidth(), height / bounds.getHeight())).createConcatenation(
                        new Translate(-bounds.getMinX(), -bounds.getMinY()));
        return new Outline(stretched).of(shape);
    }

    List<Segment> rounded(double x, double y, double width, double height, double radius) {
        double right = x + width;
        double low = y + height;
        if (radius <= 0) {
            return List.of(move(x, y), line(right, y), line(right, low), line(x, low), new Close());
        }
        double r = radius;
        double k = radius * (1 - QUARTER);
        return List.of(move(x + r, y), line(right - r, y), curve(right - k, y, right, y + k, right, y + r),
                line(right, low - r), curve(right, low - k, right - k, low, right - r, low), line(x + r, low),
                curve(x + k, low, x, low - k, x, low - r), line(x, y + r), curve(x, y + k, x + k, y, x + r, y),
                new Close());
    }

    private List<Segment> path(List<PathElement> elements) {
        List<Segment> segments = new ArrayList<>();
        for (PathElement element : elements) {
            segments.add(switch (element) {
            case javafx.scene.shape.MoveTo to -> move(to.getX(), to.getY());
            case javafx.scene.shape.LineTo to -> line(to.getX(), to.getY());
            case CubicCurveTo to -> curve(to.getControlX1(), to.getControlY1(), to.getControlX2(), to.getControlY2(),
                    to.getX(), to.getY());
            case ClosePath _ -> new Close();
            default -> throw new IllegalArgumentException("no such piece of an outline is drawn here: " + element);
            });
        }
        return segments;
    }

    private MoveTo move(double x, double y) {
        Point2D to = at.transform(x, y);
        return new MoveTo(to.getX(), to.getY());
    }

    private LineTo line(double x, double y) {
        Point2D to = at.transform(x, y);
        return new LineTo(to.getX(), to.getY());
    }

    private CurveTo curve(double x1, double y1, double x2, double y2, double x, double y) {
        Point2D a = at.transform(x1, y1);
        Point2D b = at.transform(x2, y2);
        Point2D to = at.transform(x, y);
        return new CurveTo(a.getX(), a.getY(), b.getX(), b.getY(), to.getX(), to.getY());
    }
}
