package cascade.export.picture;

import java.util.List;
import java.util.Optional;

/**
 * A picture made of lines and words, in absolute pixels from its top left corner, y growing downwards. What is made here
 * can be written: a number that is not finite is refused with {@link IllegalArgumentException}.
 *
 * @param width how wide it is, in pixels
 * @param height how high it is, in pixels
 * @param title what it is called
 * @param description what it shows, for who can't see it; may be empty
 * @param background what lies under it
 * @param parts what it shows, from the back to the front
 */
public record Drawing(double width, double height, String title, String description, Paint background,
        List<Part> parts) {

    /** Keeps copies that can't change. */
    public Drawing {
        require(width > 0 && height > 0 && finite(width, height), "size");
        parts = List.copyOf(parts);
    }

    /** Something drawn. */
    public sealed interface Part {}

    /**
     * Parts that belong together.
     *
     * @param id its id; empty where it needs none
     * @param title what it is; empty where there is nothing to say
     * @param description more on it; may be empty
     * @param opacity how much of the whole group is seen, from 0 to 1
     * @param parts what it shows, from the back to the front
     */
    public record Group(String id, String title, String description, double opacity, List<Part> parts)
            implements
                Part {
        public Group {
            require(opacity >= 0 && opacity <= 1, "opacity");
            parts = List.copyOf(parts);
        }
    }

    /**
     * Parts of which only that is seen which lies within an outline.
     *
     * @param outline its course, beginning with a move
     * @param parts what it shows, from the back to the front
     */
    public record Window(List<Segment> outline, List<Part> parts) implements Part {
        public Window {
            require(!outline.isEmpty() && outline.getFirst() instanceof MoveTo, "outline");
            outline = List.copyOf(outline);
            parts = List.copyOf(parts);
        }
    }

    /**
     * An outline; what it winds round is filled (non-zero rule).
     *
     * @param outline its course, beginning with a move
     * @param fill what is inside
     * @param stroke how it is drawn
     */
    public record Shape(List<Segment> outline, Optional<Paint> fill, Optional<Stroke> stroke) implements Part {
        public Shape {
            require(outline.isEmpty() || outline.getFirst() instanceof MoveTo, "outline");
            outline = List.copyOf(outline);
        }
    }

    /**
     * A line of text.
     *
     * @param text what it says
     * @param x where it is anchored
     * @param baseline the height that its letters stand on
     * @param anchor what of it is at x
     * @param bold whether it is in the bolder face
     * @param size the size of the face, in pixels
     * @param paint its colour
     */
    public record Words(String text, double x, double baseline, Anchor anchor, boolean bold, double size,
            Paint paint) implements Part {
        public Words {
            require(size > 0 && finite(x, baseline, size), "place");
        }
    }

    /** What of a line of text is at its x. */
    public enum Anchor {
        START, MIDDLE
    }

    /** A piece of an outline. */
    public sealed interface Segment {}

    /** Begins anew at a point. */
    public record MoveTo(double x, double y) implements Segment {
        public MoveTo {
            require(finite(x, y), "point");
        }
    }

    /** Goes straight to a point. */
    public record LineTo(double x, double y) implements Segment {
        public LineTo {
            require(finite(x, y), "point");
        }
    }

    /** Goes to a point along a cubic curve with two control points. */
    public record CurveTo(double x1, double y1, double x2, double y2, double x, double y) implements Segment {
        public CurveTo {
            require(finite(x1, y1, x2, y2, x, y), "point");
        }
    }

    /** Goes straight back to where the last move went. */
    public record Close() implements Segment {}

    /**
     * A colour.
     *
     * @param red from 0 to 255
     * @param green from 0 to 255
     * @param blue from 0 to 255
     * @param opacity from 0 to 1
     */
    public record Paint(int red, int green, int blue, double opacity) {
        public Paint {
            require(inByte(red) && inByte(green) && inByte(blue), "colour");
            require(opacity >= 0 && opacity <= 1, "opacity");
        }

        private static boolean inByte(int value) {
            return value >= 0 && value <= 255;
        }
    }

    /**
     * How a line is drawn. Its corners are mitred up to ten times its width.
     *
     * @param paint its colour
     * @param width its width in pixels; at 0 nothing is drawn
     * @param dashes the lengths of dashes and gaps in turn; empty for a whole line
     * @param roundCap whether its ends are round; else they are cut off
     */
    public record Stroke(Paint paint, double width, List<Double> dashes, boolean roundCap) {
        public Stroke {
            require(width >= 0 && finite(width), "width");
            require(dashes.stream().allMatch(dash -> dash >= 0 && finite(dash)), "dashes");
            dashes = List.copyOf(dashes);
        }

        /** Whether there is anything to see of it. */
        boolean seen() {
            return width > 0 && paint.opacity() > 0;
        }

        /** Whether it is dashed: a pattern of length 0 is a whole line. */
        boolean dashed() {
            return dashes.stream().anyMatch(dash -> dash > 0);
        }
    }

    private static boolean finite(double... values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("the " + what + " can't be drawn");
        }
    }
}
