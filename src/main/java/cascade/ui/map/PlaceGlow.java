package cascade.ui.map;

import cascade.unit.Geography;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.Outline;
import cascade.unit.Pathway;
import cascade.unit.Place;
import cascade.unit.PlaceKind;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.text.Text;

/** Lets a place of the map stand out: its shape, the membrane along a cell's, or, where it has none, its name. */
final class PlaceGlow extends Group {
    private static final double ROUND = 9;
    private static final double BESIDE = 10;
    private static final double ABOVE = 5;

    private final Pathway pathway;
    private final Geography geography;
    private Optional<String> shown = Optional.empty();

    /**
     * @param pathway whose places they are
     * @param geography where they are
     */
    PlaceGlow(Pathway pathway, Geography geography) {
        this.pathway = pathway;
        this.geography = geography;
        setMouseTransparent(true);
    }

    /** Lets one stand out, and none else. */
    void show(Optional<String> place) {
        if (!place.equals(shown)) {
            shown = place;
            getChildren().clear();
            pathway.places().stream().filter(each -> place.filter(each.id()::equals).isPresent()).findFirst().flatMap(
                    this::glow).ifPresent(getChildren()::add);
        }
    }

    private Optional<Node> glow(Place place) {
        Optional<Node> shape = geography.outline(place.id()).map(outline -> Ground.shape(outline, "place-glow"));
        Optional<Node> around = place.parent().flatMap(geography::outline).map(outline -> Ground.shape(outline,
                place.kind() == PlaceKind.MEMBRANE ? "membrane-glow" : "place-glow"));
        return shape.or(() -> around).or(() -> name(place));
    }

    private Optional<Node> name(Place place) {
        Geography.Site site = geography.sites().get(place.id());
        return Optional.ofNullable(site).flatMap(Geography.Site::name).map(at -> behind(place, at));
    }

    /** As wide as the name, which is measured in the style in which it is written. */
    private Node behind(Place place, Point middle) {
        Text text = new Text(place.name());
        text.getStyleClass().add("place-name");
        text.setVisible(false);
        Group measured = new Group(text);
        getChildren().add(measured);
        text.applyCss();
        Bounds size = text.getLayoutBounds();
        getChildren().remove(measured);
        Box box = new Box(middle.x(), middle.y(), size.getWidth() + 2 * BESIDE, size.getHeight() + 2 * ABOVE);
        return Ground.shape(Outline.rounded(box, ROUND), "name-glow");
    }
}
