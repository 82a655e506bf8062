package cascade.export.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.export.Decimal;
import cascade.export.picture.Drawing.Anchor;
import cascade.export.picture.Drawing.Group;
import cascade.export.picture.Drawing.LineTo;
import cascade.export.picture.Drawing.MoveTo;
import cascade.export.picture.Drawing.Paint;
import cascade.export.picture.Drawing.Shape;
import cascade.export.picture.Drawing.Stroke;
import cascade.export.picture.Drawing.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class DrawingTest {
    @Test
    void whatCannotBeWrittenCannotBeMade() {
        List<Executable> impossible = List.of(() -> new MoveTo(Double.NaN, 0),
                () -> new LineTo(0, Double.POSITIVE_INFINITY), () -> new Paint(256, 0, 0, 1),
                () -> new Paint(0, 0, 0, 1.1), () -> new Stroke(SamplePicture.RED, -1, List.of(), false),
                () -> new Stroke(SamplePicture.RED, 1, List.of(-1.0), false),
                () -> new Group("", "", "", Double.NaN, List.of()),
                () -> new Words("x", 0, 0, Anchor.START, false, 0, SamplePicture.RED),
                () -> new Shape(List.of(new LineTo(0, 0)), Optional.empty(), Optional.empty()),
                () -> new Drawing(0, 10, "", "", SamplePicture.WHITE, List.of()));
        impossible.forEach(making -> assertThrows(IllegalArgumentException.class, making));
    }

    @Test
    void itsPartsStayAsTheyWere() {
        List<Drawing.Part> parts = new ArrayList<>();
        Group group = new Group("", "", "", 1, parts);
        parts.add(group);
        assertTrue(group.parts().isEmpty());
    }

    @Test
    void numbersHaveTwoDecimalsAndNoExponent() {
        assertEquals("0", Decimal.of(-0.001));
        assertEquals("0", Decimal.of(-0.0));
        assertEquals("1.23", Decimal.of(1.234));
        assertEquals("-1.5", Decimal.of(-1.5));
        assertEquals("100", Decimal.of(100));
        assertEquals("1200000000", Decimal.of(1.2e9));
        assertEquals("0", Decimal.of(1e-9));
    }
}
