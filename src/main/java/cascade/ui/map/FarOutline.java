package cascade.ui.map;

import cascade.unit.Influence;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.NodeKind;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/**
 * The outlines of nodes and arrows as the path data of SVG, to the nearest tenth of a map unit. They are those that the
 * style sheet gives to the same parts near by.
 */
final class FarOutline {
    private static final double ROUND = 9;
    private static final double ROUND_GENE = 4;
    private static final double ROUND_PROCESS = 2;
    private static final double MARK = 7;
    private static final double LINE = 1.2;
    /** Straight pieces of a curve and of a round corner. */
    private static final int PIECES = 8;
    private static final int CORNER = 3;

    private FarOutline() {}

    /** Adds a node's outline: the middle of its line, which near by lies inside the box. */
    static void node(StringBuilder to, NodeKind kind, Box whole) {
        Box box = new Box(whole.x(), whole.y(), whole.width() - LINE, whole.height() - LINE);
        switch (kind) {
        case COMPLEX -> polygon(to, box, 0.08, 0, 0.92, 0, 1, 0.2, 1, 0.8, 0.92, 1, 0.08, 1, 0, 0.8, 0, 0.2);
        case PHENOTYPE -> polygon(to, box, 0.12, 0, 0.88, 0, 1, 0.5, 0.88, 1, 0.12, 1, 0, 0.5);
        case PEPTIDE, SMALL_MOLECULE, STIMULUS -> rounded(to, box, Math.min(box.width(), box.height()) / 2);
        case GENE, MRNA -> rounded(to, box, ROUND_GENE);
        case PROCESS -> rounded(to, box, ROUND_PROCESS);
        case PROTEIN, UNKNOWN -> rounded(to, box, ROUND);
        }
    }

    /** Adds an arrow's course. */
    static void course(StringBuilder to, Curve curve) {
        List<Point> pieces = curve.pieces(PIECES);
        for (int i = 0; i < pieces.size(); i++) {
            at(to, i == 0 ? 'M' : 'L', pieces.get(i));
        }
    }

    /** Adds an arrow's head. */
    static void head(StringBuilder to, Influence influence, Curve curve) {
        Point tip = curve.tip();
        double cos = Math.cos(curve.angle());
        double sin = Math.sin(curve.angle());
        for (PathElement element : ArrowHead.elements(influence)) {
            switch (element) {
            case MoveTo move -> turned(to, 'M', tip, move.getX(), move.getY(), cos, sin);
            case LineTo line -> turned(to, 'L', tip, line.getX(), line.getY(), cos, sin);
            case ClosePath _ -> to.append('Z');
            default -> throw new IllegalStateException("no head of an arrow has such a piece: " + element);
            }
        }
    }

    /** Adds the mark of a disputed arrow. */
    static void mark(StringBuilder to, Point middle) {
        rounded(to, new Box(middle.x(), middle.y(), 2 * MARK, 2 * MARK), MARK);
    }

    private static void turned(StringBuilder to, char how, Point tip, double x, double y, double cos, double sin) {
        at(to, how, tip.x() + x * cos - y * sin, tip.y() + x * sin + y * cos);
    }

    /** Corners as shares of the box, x before y. */
    private static void polygon(StringBuilder to, Box box, double... corners) {
        for (int i = 0; i < corners.length; i += 2) {
            at(to, i == 0 ? 'M' : 'L', box.left() + corners[i] * box.width(),
                    box.top() + corners[i + 1] * box.height());
        }
        to.append('Z');
    }

    /** With straight pieces in place of each round corner: from far away nobody sees them, and they are drawn sooner. */
    private static void rounded(StringBuilder to, Box box, double radius) {
        int corner = 0;
        for (double[] middle : new double[][]{{box.right() - radius, box.top() + radius},
                {box.right() - radius, box.bottom() - radius}, {box.left() + radius, box.bottom() - radius},
                {box.left() + radius, box.top() + radius}}) {
            for (int i = 0; i <= CORNER; i++) {
                double angle = Math.PI / 2 * (corner - 1 + (double) i / CORNER);
                at(to, corner == 0 && i == 0 ? 'M' : 'L', middle[0] + radius * Math.cos(angle),
                        middle[1] + radius * Math.sin(angle));
            }
            corner++;
        }
        to.append('Z');
    }

    private static void at(StringBuilder to, char how, Point point) {
        at(to, how, point.x(), point.y());
    }

    private static void at(StringBuilder to, char how, double x, double y) {
        to.append(how);
        tenths(to, x);
        to.append(' ');
        tenths(to, y);
    }

    /** Some ten times as fast as writing the number out as it is. */
    private static void tenths(StringBuilder to, double number) {
        long tenths = Math.round(number * 10);
        if (tenths < 0) {
            to.append('-');
        }
        to.append(Math.abs(tenths) / 10).append('.').append(Math.abs(tenths) % 10);
    }
}
