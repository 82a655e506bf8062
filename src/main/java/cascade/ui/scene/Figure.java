package cascade.ui.scene;

import cascade.scene.Pose;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Shape;

/** How one kind of actor is drawn: round the point 0, 0, in a width and a height; colours come from the style sheet. */
abstract class Figure extends Group {

    /** Shows what of a pose only this kind can show. */
    void pose(Pose pose) {}

    /** Gives a shape its style class. */
    static <S extends Shape> S styled(S shape, String style) {
        shape.getStyleClass().add(style);
        return shape;
    }

    /** A figure that looks the same in every pose. */
    static Figure of(Node... parts) {
        Figure figure = new Figure() {};
        figure.getChildren().setAll(parts);
        return figure;
    }
}
