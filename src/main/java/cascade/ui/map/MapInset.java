package cascade.ui.map;

import cascade.messages.Messages;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.Pathway;
import cascade.unit.Place;
import cascade.unit.PlaceKind;
import java.util.Collection;
import java.util.Objects;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/** Where on the map something is: its cells, small, and what is lit on them. A press leads there. */
public final class MapInset extends Button {
    /** How wide it is, in em. */
    private static final double WIDTH = 7.6;
    /** How large a lit node is drawn at least, in pixels: its own place would be a speck. */
    private static final double LEAST = 6;

    private final MapLayout layout;
    private final Group lit = new Group();
    private final double scale;

    /**
     * @param pathway whose map it is
     * @param layout where everything is
     * @param em the reader's text size
     */
    public MapInset(Pathway pathway, MapLayout layout, ObservableDoubleValue em) {
        this.layout = layout;
        this.scale = WIDTH * em.get() / layout.width();
        Group cells = new Group();
        for (Place place : pathway.places()) {
            if (place.kind() == PlaceKind.CELL || place.kind() == PlaceKind.NUCLEUS) {
                layout.geography().outline(place.id()).ifPresent(outline -> {
                    Path shape = Ground.shape(outline, place.kind() == PlaceKind.CELL ? "inset-cell" : "inset-nucleus");
                    shape.getTransforms().setAll(new Scale(scale, scale));
                    cells.getChildren().add(shape);
                });
            }
        }
        Rectangle whole = new Rectangle(layout.width() * scale, layout.height() * scale);
        whole.getStyleClass().add("inset-room");
        setGraphic(new Group(whole, cells, lit));
        getStyleClass().setAll("map-inset");
        setAccessibleText(Messages.text("closeup.inset"));
        setFocusTraversable(true);
    }

    /** Shows which nodes are meant. */
    public void light(Collection<String> nodes) {
        lit.getChildren().setAll(
                nodes.stream().map(layout.nodes()::get).filter(Objects::nonNull).map(this::mark).toList());
    }

    private Rectangle mark(Box box) {
        double width = Math.max(LEAST, box.width() * scale);
        double height = Math.max(LEAST * 0.7, box.height() * scale);
        Rectangle mark = new Rectangle(box.x() * scale - width / 2, box.y() * scale - height / 2, width, height);
        mark.setArcWidth(3);
        mark.setArcHeight(3);
        mark.getStyleClass().add("eye-lit");
        return mark;
    }
}
