package cascade.ui.content;

import cascade.messages.Messages;
import cascade.ui.kit.Wrapping;
import cascade.unit.KeyTerm;
import cascade.unit.Route;
import cascade.unit.Term;
import cascade.unit.UnitIndex;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

/** The unit's signature: a tile for each of its key terms. */
public final class KeyTermTiles extends Wrapping {

    /**
     * @param index the unit whose key terms
     * @param follow given the route of a tile's term, and the tile
     */
    public KeyTermTiles(UnitIndex index, BiConsumer<Route, Node> follow) {
        getStyleClass().add("key-tiles");
        for (KeyTerm key : index.unit().keyTerms()) {
            Term term = index.terms().get(key.term());
            Label letter = new Label(key.letter());
            letter.getStyleClass().add("key-letter");
            Button tile = new Button(term.shortName(), letter);
            tile.setContentDisplay(ContentDisplay.TOP);
            tile.getStyleClass().setAll("key-tile");
            tile.setAccessibleText(Messages.text("link.spoken.term", term.name()));
            tile.setOnAction(_ -> follow.accept(new Route(Route.Kind.TERM, term.id()), tile));
            getChildren().add(tile);
        }
    }
}
