package cascade.ui.figure;

import cascade.messages.Messages;
import cascade.unit.Reading;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;

/** The marks that figures are drawn with. Each has a shape and a place of its own, and doesn't rest on colour. */
public final class Marks {
    private static final double SIZE = 0.42;
    private static final double WIDE = 2;

    private Marks() {}

    /** How something stood to control: above the line, below it or on it; a question mark where nobody said. */
    public static Region of(Reading.Change change, boolean about, ObservableDoubleValue em) {
        return of(change, about, false, em);
    }

    /** The same for a legend: nothing is above or below there. */
    public static Region key(Reading.Change change, ObservableDoubleValue em) {
        return of(change, false, true, em);
    }

    private static Region of(Reading.Change change, boolean about, boolean key, ObservableDoubleValue em) {
        return switch (change) {
        case UP -> new Mark(triangle(-1), about, key, em, -1);
        case DOWN -> new Mark(triangle(1), about, key, em, 1);
        case LEVEL -> new Mark(new Circle(), about, key, em, 0);
        case UNTOLD -> words(Messages.text("figure.untold.sign"), "figure-untold");
        };
    }

    /** A piece of hatching, for a legend. */
    public static Region hatched(ObservableDoubleValue em) {
        return new Swatch(em);
    }

    /** A dot at a value. */
    public static Region dot(ObservableDoubleValue em) {
        return new Mark(new Circle(), false, false, em, 0);
    }

    private static Label words(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().addAll("figure-tick", style);
        return label;
    }

    private static Polygon triangle(int way) {
        // A unit triangle, scaled where it is placed.
        return new Polygon(-1, -way * 0.8, 1, -way * 0.8, 0, way * 0.8);
    }

    private static final class Mark extends Pane {
        private final Shape shape;
        private final ObservableDoubleValue em;
        private final int way;
        private final boolean about;
        private final boolean key;

        Mark(Shape shape, boolean about, boolean key, ObservableDoubleValue em, int way) {
            this.key = key;
            this.shape = shape;
            this.em = em;
            this.way = way;
            this.about = about;
            shape.getStyleClass().addAll("figure-mark", way > 0 ? "down" : way < 0 ? "up" : "level");
            shape.setManaged(false);
            getChildren().add(shape);
            if (about) {
                Label sign = words(Messages.text("figure.about.sign"), "figure-about");
                sign.setManaged(false);
                getChildren().add(sign);
            }
        }

        @Override
        protected double computePrefWidth(double height) {
            return Math.round(em.get() * (about ? WIDE * 1.4 : WIDE));
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.round(em.get() * (key ? 1.2 : 1.9));
        }

        @Override
        protected void layoutChildren() {
            double size = em.get() * SIZE;
            double x = getWidth() / 2;
            double y = getHeight() / 2 + (key ? 0 : way * em.get() * 0.48);
            if (shape instanceof Circle circle) {
                circle.setRadius(size * 0.8);
                circle.setCenterX(x);
                circle.setCenterY(Math.round(getHeight() / 2) + 0.5);
            } else {
                shape.setScaleX(size);
                shape.setScaleY(size);
                shape.setTranslateX(x);
                shape.setTranslateY(y);
            }
            for (var child : getChildren()) {
                if (child instanceof Label sign) {
                    double wide = sign.prefWidth(-1);
                    double high = sign.prefHeight(-1);
                    sign.resizeRelocate(x - size - wide, Math.round(getHeight() / 2 - high), wide, high);
                }
            }
        }
    }

    private static final class Swatch extends Region {
        private final Hatch hatch = new Hatch();
        private final ObservableDoubleValue em;

        Swatch(ObservableDoubleValue em) {
            this.em = em;
            getChildren().add(hatch);
        }

        @Override
        protected double computePrefWidth(double height) {
            return Math.round(em.get() * WIDE);
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.round(em.get() * 1.2);
        }

        @Override
        protected void layoutChildren() {
            hatch.clear();
            hatch.add(0, 0, getWidth(), getHeight(), em.get() * 0.48);
        }
    }
}
