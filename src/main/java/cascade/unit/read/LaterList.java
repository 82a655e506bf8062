package cascade.unit.read;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A list that can't be changed and is made when something in it is first asked for, on whichever thread that is. */
final class LaterList<E> extends AbstractList<E> {
    private @Nullable Supplier<List<E>> making;
    private List<E> made = List.of();

    LaterList(Supplier<List<E>> making) {
        this.making = making;
    }

    private synchronized List<E> made() {
        if (making != null) {
            made = List.copyOf(making.get());
            making = null;
        }
        return made;
    }

    @Override
    public E get(int index) {
        return made().get(index);
    }

    @Override
    public int size() {
        return made().size();
    }
}
