package cascade.ui.kit;

import cascade.messages.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;

/**
 * One of a few choices, side by side. They wrap into a second row rather than be cut off, which ControlsFX's segmented
 * button can't.
 */
public final class Segments<E extends Enum<E>> {
    private final ObjectProperty<E> value;
    private final Wrapping node = new Wrapping();
    private final Map<E, ToggleButton> buttons;

    /**
     * @param type the choices, whose words are in the message bundle
     * @param name what a screen reader calls the choice
     */
    public Segments(Class<E> type, String name) {
        this(type, name, Messages::word);
    }

    /**
     * @param type the choices
     * @param name what a screen reader calls the choice
     * @param words what stands on each
     */
    public Segments(Class<E> type, String name, Function<E, String> words) {
        E[] all = type.getEnumConstants();
        value = new SimpleObjectProperty<>(all[0]);
        buttons = new EnumMap<>(type);
        ToggleGroup group = new ToggleGroup();
        for (E one : all) {
            ToggleButton button = new ToggleButton(words.apply(one));
            button.getStyleClass().setAll("segment");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setAccessibleText(name + ": " + words.apply(one));
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                value.set(one);
            });
            buttons.put(one, button);
            node.getChildren().add(button);
        }
        value.subscribe(one -> group.selectToggle(buttons.get(one)));
        node.getStyleClass().add("segments");
        node.setMaxWidth(Region.USE_PREF_SIZE);
    }

    /** What is chosen. */
    public ObjectProperty<E> value() {
        return value;
    }

    /** Offers a choice, or leaves it out. */
    public void offer(E one, boolean now) {
        Optional.ofNullable(buttons.get(one)).ifPresent(button -> {
            button.setVisible(now);
            button.setManaged(now);
        });
    }

    /** Whether a choice can be made now. */
    public void enable(E one, boolean now) {
        Optional.ofNullable(buttons.get(one)).ifPresent(button -> button.setDisable(!now));
    }

    /** What is shown. */
    public Region node() {
        return node;
    }
}
