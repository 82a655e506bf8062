package cascade.ui.kit;

import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Cards of one width in as many columns as fit, those of a row equally high. One of them may be open: its detail then
 * takes the whole width below its row.
 */
public final class CardGrid extends Arranged {
    private static final double GAP = 1.07;

    /** It would like so many columns. */
    private static final int LIKED = 4;

    private final double narrowest;
    private List<? extends Node> cards = List.of();
    private @Nullable Node open;
    private @Nullable Node detail;

    /**
     * @param narrowest the least width of a card, in em
     * @param em one em in pixels
     */
    public CardGrid(double narrowest, ObservableDoubleValue em) {
        super(em, narrowest * LIKED);
        this.narrowest = narrowest;
        getStyleClass().add("card-grid");
    }

    /** Shows these cards, in this order, none of them open. */
    public void show(List<? extends Node> shown) {
        close();
        int before = cards.size();
        boolean more = shown.size() > before && shown.subList(0, before).equals(cards);
        cards = List.copyOf(shown);
        if (more) {
            // What is there stays, and need not be styled anew.
            getChildren().addAll(cards.subList(before, cards.size()));
        } else {
            getChildren().setAll(cards);
        }
    }

    /** Opens a card's detail below its row; any other closes. */
    public void open(Node card, Node its) {
        close();
        open = card;
        detail = its;
        // Behind its card in the order of children, which is the order of Tab.
        getChildren().add(getChildren().indexOf(card) + 1, its);
    }

    /** Closes the open detail, if one is. */
    public void close() {
        if (detail != null) {
            getChildren().remove(detail);
        }
        open = null;
        detail = null;
    }

    @Override
    protected double arrange(double width, boolean place) {
        double gap = Math.round(em(GAP));
        int columns = Math.max(1, (int) ((width + gap) / (em(narrowest) + gap)));
        double card = Math.floor((width - gap * (columns - 1)) / columns);
        double y = 0;
        for (int start = 0; start < cards.size(); start += columns) {
            List<? extends Node> row = cards.subList(start, Math.min(cards.size(), start + columns));
            double height = 0;
            for (Node one : row) {
                height = Math.max(height, Math.ceil(one.prefHeight(card)));
            }
            for (int i = 0; place && i < row.size(); i++) {
                row.get(i).resizeRelocate(i * (card + gap), y, card, height);
            }
            y += height + gap;
            if (open != null && detail != null && row.contains(open)) {
                double its = Math.ceil(detail.prefHeight(width));
                if (place) {
                    detail.resizeRelocate(0, y, width, its);
                }
                y += its + gap;
            }
        }
        return Math.max(0, y - gap);
    }
}
