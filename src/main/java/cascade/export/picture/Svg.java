package cascade.export.picture;

import cascade.export.Decimal;
import cascade.export.Xml;
import cascade.export.graph.Ids;
import cascade.export.picture.Drawing.Anchor;
import cascade.export.picture.Drawing.Close;
import cascade.export.picture.Drawing.CurveTo;
import cascade.export.picture.Drawing.Group;
import cascade.export.picture.Drawing.LineTo;
import cascade.export.picture.Drawing.MoveTo;
import cascade.export.picture.Drawing.Paint;
import cascade.export.picture.Drawing.Part;
import cascade.export.picture.Drawing.Segment;
import cascade.export.picture.Drawing.Shape;
import cascade.export.picture.Drawing.Stroke;
import cascade.export.picture.Drawing.Window;
import cascade.export.picture.Drawing.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A drawing as SVG 1.1, its words as text. */
public final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String FAMILY = "Inter, 'Helvetica Neue', Arial, sans-serif";

    private final Xml xml;
    private final Ids ids = new Ids();

    private Svg(Drawing drawing) {
        String title = ids.give("title");
        String description = ids.give("description");
        xml = new Xml(NAMESPACE, "svg", "version", "1.1", "width", drawing.width(), "height", drawing.height(),
                "viewBox", "0 0 " + Decimal.of(drawing.width()) + " " + Decimal.of(drawing.height()), "role", "img",
                "aria-labelledby", drawing.description().isEmpty() ? title : title + " " + description,
                "font-family", FAMILY, "stroke-miterlimit", "10");
        xml.leaf("title", drawing.title(), "id", title);
        if (!drawing.description().isEmpty()) {
            xml.leaf("desc", drawing.description(), "id", description);
        }
        xml.empty("rect", filled(drawing.background(), "width", drawing.width(), "height", drawing.height()));
        drawing.parts().forEach(this::part);
    }

    /** The text of the file, to be stored as UTF-8. */
    public static String of(Drawing drawing) {
        return new Svg(drawing).xml.written();
    }

    private void part(Part part) {
        switch (part) {
        case Group group -> group(group);
        case Window window -> window(window);
        case Shape shape -> shape(shape);
        case Words words -> words(words);
        }
    }

    private void group(Group group) {
        List<Object> attributes = new ArrayList<>();
        if (!group.id().isEmpty()) {
            attributes.addAll(List.of("id", ids.give(group.id())));
        }
        if (group.opacity() < 1) {
            attributes.addAll(List.of("opacity", group.opacity()));
        }
        xml.open("g", attributes.toArray());
        if (!group.title().isEmpty()) {
            xml.leaf("title", group.title());
        }
        if (!group.description().isEmpty()) {
            xml.leaf("desc", group.description());
        }
        group.parts().forEach(this::part);
        xml.close();
    }

    private void window(Window window) {
        String id = ids.give("window");
        xml.open("clipPath", "id", id);
        xml.empty("path", "d", course(window.outline()));
        xml.close();
        xml.open("g", "clip-path", "url(#" + id + ")");
        window.parts().forEach(this::part);
        xml.close();
    }

    private static String course(List<Segment> outline) {
        return outline.stream().map(Svg::segment).collect(Collectors.joining(" "));
    }

    private void shape(Shape shape) {
        List<Object> attributes = new ArrayList<>(List.of("d", course(shape.outline())));
        shape.fill().ifPresentOrElse(paint -> paint(attributes, "fill", paint),
                () -> attributes.addAll(List.of("fill", "none")));
        shape.stroke().filter(Stroke::seen).ifPresent(stroke -> {
            paint(attributes, "stroke", stroke.paint());
            attributes.addAll(List.of("stroke-width", stroke.width()));
            if (stroke.dashed()) {
                attributes.addAll(List.of("stroke-dasharray",
                        stroke.dashes().stream().map(Decimal::of).collect(Collectors.joining(" "))));
            }
            if (stroke.roundCap()) {
                attributes.addAll(List.of("stroke-linecap", "round"));
            }
        });
        xml.empty("path", attributes.toArray());
    }

    private void words(Words words) {
        List<Object> attributes = new ArrayList<>(
                List.of("x", words.x(), "y", words.baseline(), "font-size", words.size()));
        paint(attributes, "fill", words.paint());
        if (words.bold()) {
            attributes.addAll(List.of("font-weight", "600"));
        }
        if (words.anchor() == Anchor.MIDDLE) {
            attributes.addAll(List.of("text-anchor", "middle"));
        }
        xml.leaf("text", words.text(), attributes.toArray());
    }

    private static String segment(Segment segment) {
        return switch (segment) {
        case MoveTo(double x, double y) -> "M" + points(x, y);
        case LineTo(double x, double y) -> "L" + points(x, y);
        case CurveTo(double x1, double y1, double x2, double y2, double x, double y) -> "C"
                + points(x1, y1, x2, y2, x, y);
        case Close _ -> "Z";
        };
    }

    private static String points(double... values) {
        List<String> all = new ArrayList<>();
        for (double value : values) {
            all.add(Decimal.of(value));
        }
        return String.join(" ", all);
    }

    private static Object[] filled(Paint paint, Object... others) {
        List<Object> attributes = new ArrayList<>(List.of(others));
        paint(attributes, "fill", paint);
        return attributes.toArray();
    }

    private static void paint(List<Object> attributes, String name, Paint paint) {
        attributes.addAll(List.of(name,
                String.format(Locale.ROOT, "#%02x%02x%02x", paint.red(), paint.green(), paint.blue())));
        if (paint.opacity() < 1) {
            attributes.addAll(List.of(name + "-opacity", paint.opacity()));
        }
    }
}
