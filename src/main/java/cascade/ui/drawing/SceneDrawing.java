package cascade.ui.drawing;

import cascade.export.picture.Drawing;
import cascade.export.picture.Drawing.Anchor;
import cascade.export.picture.Drawing.Group;
import cascade.export.picture.Drawing.Paint;
import cascade.export.picture.Drawing.Part;
import cascade.export.picture.Drawing.Segment;
import cascade.export.picture.Drawing.Shape;
import cascade.export.picture.Drawing.Stroke;
import cascade.export.picture.Drawing.Window;
import cascade.export.picture.Drawing.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextLineInfo;
import javafx.scene.transform.Transform;

/**
 * Takes what a scene shows apart into a drawing: shapes as shapes, words as words, each where it is laid out and as the
 * style sheets have it. Effects are left out, and so is what can't be seen: what is hidden, and what lies beyond the clip of
 * something that it is in.
 */
public final class SceneDrawing {
    private SceneDrawing() {}

    /**
     * Draws the root of a scene that has been styled and laid out. A part that is {@link Described} becomes a group
     * with its title and description.
     */
    public static Drawing of(Region root, String title, String description) {
        Paint ground = root.getBackground() == null || root.getBackground().getFills().isEmpty() ? WHITE
                : paint(root.getBackground().getFills().getFirst().getFill()).orElse(WHITE);
        List<Part> parts = new ArrayList<>();
        for (Node child : root.getChildrenUnmodifiable()) {
            add(parts, child, EVERYWHERE);
        }
        return new Drawing(root.getWidth(), root.getHeight(), title, description, ground, parts);
    }

    private static final Paint WHITE = new Paint(255, 255, 255, 1);
    private static final Bounds EVERYWHERE = new BoundingBox(-1e6, -1e6, 2e6, 2e6);

    /** Adds what of a node is within a part of the scene. */
    private static void add(List<Part> all, Node node, Bounds within) {
        if (!node.isVisible() || node.getOpacity() <= 0) {
            return;
        }
        Bounds seen = within;
        if (node.getClip() != null) {
            Bounds clip = node.localToScene(node.getClip().getBoundsInParent());
            double left = Math.max(within.getMinX(), clip.getMinX());
            double top = Math.max(within.getMinY(), clip.getMinY());
            seen = new BoundingBox(left, top, Math.min(within.getMaxX(), clip.getMaxX()) - left,
                    Math.min(within.getMaxY(), clip.getMaxY()) - top);
        }
        if (seen.getWidth() < 0 || seen.getHeight() < 0 || !(node instanceof Parent) && !seen.intersects(
                node.localToScene(node.getBoundsInLocal()))) {
            return;
        }
        List<Part> parts = new ArrayList<>();
        switch (node) {
        case Text text -> words(parts, text);
        case javafx.scene.shape.Shape shape -> shape(parts, shape);
        case Region region -> region(parts, region);
        default -> {
        }
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                add(parts, child, seen);
            }
        }
        if (parts.isEmpty()) {
            return;
        }
        if (node instanceof Parent parent && node.getClip() instanceof javafx.scene.shape.Shape clip
                && reachesOut(parent, clip.getBoundsInParent())) {
            parts = List.of(new Window(new Outline(node.getLocalToSceneTransform()).of(clip), parts));
        }
        if (node instanceof Described described) {
            String id = node.getId() == null ? "" : node.getId();
            all.add(new Group(id, described.title(), described.description(), node.getOpacity(), parts));
        } else if (node.getOpacity() < 1) {
            all.add(new Group("", "", "", node.getOpacity(), parts));
        } else {
            all.addAll(parts);
        }
    }

    /** Whether something in a node is cut off by its clip. */
    private static boolean reachesOut(Parent parent, Bounds clip) {
        return parent.getChildrenUnmodifiable().stream().anyMatch(child -> child.isVisible() && !clip.contains(
                child.getBoundsInParent()));
    }

    private static void shape(List<Part> all, javafx.scene.shape.Shape shape) {
        Transform at = shape.getLocalToSceneTransform();
        List<Segment> outline = new Outline(at).of(shape);
        Optional<Paint> fill = paint(shape.getFill());
        Optional<Stroke> stroke = paint(shape.getStroke()).filter(_ -> shape.getStrokeWidth() > 0).map(
                paint -> new Stroke(paint, shape.getStrokeWidth() * scale(at),
                        shape.getStrokeDashArray().stream().map(dash -> dash * scale(at)).toList(),
                        shape.getStrokeLineCap() == StrokeLineCap.ROUND));
        if (!outline.isEmpty() && (fill.isPresent() || stroke.isPresent())) {
            all.add(new Shape(outline, fill, stroke));
        }
    }

    private static void region(List<Part> all, Region region) {
        Outline outline = new Outline(region.getLocalToSceneTransform());
        double width = region.getWidth();
        double height = region.getHeight();
        if (region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                Insets in = fill.getInsets();
                double w = width - in.getLeft() - in.getRight();
                double h = height - in.getTop() - in.getBottom();
                Optional<Paint> paint = paint(fill.getFill());
                if (w > 0 && h > 0 && paint.isPresent()) {
                    List<Segment> segments = region.getShape() == null
                            ? outline.rounded(in.getLeft(), in.getTop(), w, h, radius(fill.getRadii(), w, h))
                            : outline.fitted(region.getShape(), in.getLeft(), in.getTop(), w, h);
                    all.add(new Shape(segments, paint, Optional.empty()));
                }
            }
        }
        if (region.getBorder() != null) {
            for (BorderStroke border : region.getBorder().getStrokes()) {
                double line = border.getWidths().getTop();
                Insets in = border.getInsets();
                double x = in.getLeft() + line / 2;
                double y = in.getTop() + line / 2;
                double w = width - in.getLeft() - in.getRight() - line;
                double h = height - in.getTop() - in.getBottom() - line;
                Optional<Paint> paint = paint(border.getTopStroke());
                if (line > 0 && w > 0 && h > 0 && paint.isPresent()) {
                    double scale = scale(region.getLocalToSceneTransform());
                    all.add(new Shape(outline.rounded(x, y, w, h, radius(border.getRadii(), w, h)), Optional.empty(),
                            Optional.of(new Stroke(paint.get(), line * scale,
                                    border.getTopStyle().getDashArray().stream().map(dash -> dash * scale).toList(),
                                    false))));
                }
            }
        }
    }

    private static double radius(CornerRadii radii, double width, double height) {
        double radius = radii.isTopLeftHorizontalRadiusAsPercentage()
                ? radii.getTopLeftHorizontalRadius() * Math.min(width, height)
                : radii.getTopLeftHorizontalRadius();
        return Math.min(radius, Math.min(width, height) / 2);
    }

    private static void words(List<Part> all, Text text) {
        Optional<Paint> paint = paint(text.getFill());
        if (text.getText().isBlank() || paint.isEmpty()) {
            return;
        }
        Transform at = text.getLocalToSceneTransform();
        boolean middle = text.getTextAlignment() == TextAlignment.CENTER;
        double ascent = text.getBaselineOffset();
        for (TextLineInfo line : text.getLayoutInfo().getTextLines(false)) {
            String said = text.getText().substring(line.start(), line.end()).strip();
            if (!said.isEmpty()) {
                var bounds = line.bounds();
                double x = middle ? centre(text) : bounds.getMinX();
                var place = at.transform(x, bounds.getMinY() + ascent);
                all.add(new Words(said, place.getX(), place.getY(), middle ? Anchor.MIDDLE : Anchor.START,
                        isBold(text), text.getFont().getSize() * scale(at), paint.get()));
            }
        }
    }

    /** The middle that all lines of a centred text share. */
    private static double centre(Text text) {
        return text.getWrappingWidth() > 0 ? text.getX() + text.getWrappingWidth() / 2
                : text.getLayoutBounds().getCenterX();
    }

    private static boolean isBold(Text text) {
        String face = text.getFont().getName();
        return face.contains("Bold");
    }

    private static Optional<Paint> paint(javafx.scene.paint.@org.jspecify.annotations.Nullable Paint paint) {
        return paint instanceof Color color && color.getOpacity() > 0
                ? Optional.of(new Paint(byteOf(color.getRed()), byteOf(color.getGreen()), byteOf(color.getBlue()),
                        color.getOpacity()))
                : Optional.empty();
    }

    private static int byteOf(double share) {
        return (int) Math.round(share * 255);
    }

    private static double scale(Transform at) {
        return Math.hypot(at.getMxx(), at.getMyx());
    }
}
