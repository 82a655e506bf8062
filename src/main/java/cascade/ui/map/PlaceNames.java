package cascade.ui.map;

import cascade.unit.Geography;
import cascade.unit.MapLayout.Point;
import cascade.unit.Pathway;
import cascade.unit.Place;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Text;

/** The names of the places, each where the curator has put it. */
final class PlaceNames extends Group {

    /**
     * @param pathway whose places they are
     * @param geography where they are written
     */
    PlaceNames(Pathway pathway, Geography geography) {
        for (Place place : pathway.places()) {
            Geography.Site site = geography.sites().get(place.id());
            Optional.ofNullable(site).flatMap(Geography.Site::name).ifPresent(at -> write(place, at));
        }
        setMouseTransparent(true);
    }

    private void write(Place place, Point middle) {
        Text text = new Text(place.name());
        text.getStyleClass().add(place.kind().isPartOfACell() ? "part-name" : "place-name");
        text.setTextOrigin(VPos.CENTER);
        text.setY(middle.y());
        // The width is known with the style; then the name's middle comes to its place.
        text.layoutBoundsProperty().subscribe(bounds -> text.setX(middle.x() - bounds.getWidth() / 2));
        getChildren().add(text);
    }
}
