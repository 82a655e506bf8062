package cascade.ui.shell;

import cascade.ui.feature.Feature;
import cascade.ui.kit.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

/** The row of tabs. Left and Right move along it. A second row is better than a tab that can't be read. */
final class TabRow extends Wrapping {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROWEST = 50;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private final List<Feature> tabs;
    private final List<TabButton> buttons = new ArrayList<>();

    /**
     * @param tabs which tabs
     * @param em one em in pixels
     * @param choose what to do with the tab that is chosen
     */
    TabRow(List<Feature> tabs, ObservableDoubleValue em, Consumer<Feature> choose) {
        this.tabs = tabs;
        widthProperty().subscribe(
                width -> pseudoClassStateChanged(NARROW, width.doubleValue() < em.get() * NARROWEST));
        getStyleClass().add("tab-row");
        setAccessibleRole(AccessibleRole.TAB_PANE);
        for (Feature tab : tabs) {
            int at = buttons.size();
            TabButton button = new TabButton(tab.title());
            button.setOnAction(_ -> choose.accept(tab));
            button.setOnKeyPressed(key -> {
                int by = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
                if (by != 0 && !key.isAltDown()) {
                    int next = Math.floorMod(at + by, tabs.size());
                    buttons.get(next).requestFocus();
                    choose.accept(tabs.get(next));
                    key.consume();
                }
            });
            buttons.add(button);
            getChildren().add(button);
        }
    }

    /** Shows a tab as the one that is open. */
    void select(Feature tab) {
        buttons.forEach(button -> button.select(buttons.indexOf(button) == tabs.indexOf(tab)));
    }

    /** What stands for the tab that is open; empty before there is one. */
    Optional<Node> selected() {
        return buttons.stream().filter(button -> button.selected).map(Node.class::cast).findFirst();
    }

    private static final class TabButton extends Button {
        private boolean selected;

        TabButton(String title) {
            super(title);
            getStyleClass().setAll("tab-button");
            setAccessibleRole(AccessibleRole.TAB_ITEM);
            setMinWidth(USE_PREF_SIZE);
        }

        void select(boolean now) {
            selected = now;
            pseudoClassStateChanged(SELECTED, now);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.SELECTED ? (Object) selected
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }
}
