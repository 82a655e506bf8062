package cascade.ui.figure;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;

/** A bar from one value to another: it is as long as it is made. */
public final class Rod extends Region {
    private final ObservableDoubleValue em;

    /**
     * @param em one em in pixels
     */
    public Rod(ObservableDoubleValue em) {
        this.em = em;
        getStyleClass().add("figure-rod");
    }

    /** How thick it is. */
    double thick() {
        return Math.max(2, Math.round(em.get() * 0.2));
    }
}
