package cascade.export.picture;

import cascade.export.picture.Drawing.Anchor;
import cascade.export.picture.Drawing.Close;
import cascade.export.picture.Drawing.CurveTo;
import cascade.export.picture.Drawing.Group;
import cascade.export.picture.Drawing.LineTo;
import cascade.export.picture.Drawing.MoveTo;
import cascade.export.picture.Drawing.Paint;
import cascade.export.picture.Drawing.Part;
import cascade.export.picture.Drawing.Shape;
import cascade.export.picture.Drawing.Stroke;
import cascade.export.picture.Drawing.Words;
import java.util.List;
import java.util.Optional;

/** A picture that has one of everything, and what its pixels are. */
final class SamplePicture {
    static final Paint WHITE = new Paint(255, 255, 255, 1);
    static final Paint RED = new Paint(220, 30, 40, 1);
    static final Paint BLUE = new Paint(20, 60, 200, 1);
    static final Paint BLACK = new Paint(0, 0, 0, 1);

    private SamplePicture() {}

    static Drawing picture() {
        return picture(new Words("TrkB → PLCγ", 20, 180, Anchor.START, false, 20, BLACK));
    }

    /** The picture with a part more. */
    static Drawing picture(Part more) {
        Group overlapping = new Group("half", "Half seen", "Two squares that overlap", 0.5,
                List.of(square(120, 20, 40, RED), square(140, 20, 40, RED)));
        Shape line = new Shape(List.of(new MoveTo(10, 100.004), new LineTo(190, 100)), Optional.empty(),
                Optional.of(new Stroke(BLUE, 8, List.of(20.0, 20.0), false)));
        Shape curve = new Shape(
                List.of(new MoveTo(20, 150), new CurveTo(60, 110, 140, 110, 180, 150), new Close()),
                Optional.of(new Paint(0, 160, 0, 0.5)), Optional.of(new Stroke(BLACK, 2, List.of(), true)));
        return new Drawing(200, 200, "A <sample> & more", "All there is", WHITE,
                List.of(new Group("whole", "A square", "", 1, List.of(square(20, 20, 60, RED))), overlapping, line,
                        curve, more));
    }

    static Shape square(double x, double y, double side, Paint paint) {
        return new Shape(List.of(new MoveTo(x, y), new LineTo(x + side, y), new LineTo(x + side, y + side),
                new LineTo(x, y + side), new Close()), Optional.of(paint), Optional.empty());
    }
}
