package cascade.unit.text;

import java.util.Objects;
import org.commonmark.node.OrderedList;

/** The numbers that stand before the items of an ordered list. */
public final class ListNumbers {
    private ListNumbers() {}

    /** The number of the first item, as the author wrote it. */
    public static int first(OrderedList list) {
        return Objects.requireNonNullElse(list.getMarkerStartNumber(), 1);
    }

    /** A number as it is shown, with the point or bracket that the author put behind it. */
    public static String text(OrderedList list, int number) {
        return number + Objects.requireNonNullElse(list.getMarkerDelimiter(), ".");
    }
}
