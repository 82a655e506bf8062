package cascade.ui.content;

import cascade.messages.Messages;
import cascade.ui.kit.Wrapping;
import cascade.unit.Reference;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.UnitIndex;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;

/** Rows of links that stand by themselves, outside running text. */
public final class Links {
    private Links() {}

    /** A link to a route. */
    public static Hyperlink to(Route route, String text, BiConsumer<Route, Node> follow, String... styles) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().addAll(styles);
        link.setWrapText(true);
        link.setAccessibleText(Messages.text("link.spoken." + route.kind().scheme(), text));
        link.setOnAction(_ -> {
            link.setVisited(false);
            follow.accept(route, link);
        });
        return link;
    }

    /** A link to the questions about a thing; empty in a unit that can't be asked about. */
    public static Optional<Hyperlink> practise(Unit unit, Route about, Consumer<Route> follow) {
        return unit.canBePractised() ? Optional.of(to(Route.practice(about), Messages.text("practice.this"),
                (route, _) -> follow.accept(route), "small-link")) : Optional.empty();
    }

    /** Links to references, by their labels, in a row that wraps. */
    public static Wrapping references(UnitIndex index, List<String> ids, BiConsumer<Route, Node> follow) {
        Wrapping row = new Wrapping();
        row.getStyleClass().add("link-row");
        for (String id : ids) {
            index.references().find(id).map(Reference::label).ifPresent(
                    label -> row.getChildren().add(to(new Route(Route.Kind.REF, id), label, follow, "small-link")));
        }
        return row;
    }
}
