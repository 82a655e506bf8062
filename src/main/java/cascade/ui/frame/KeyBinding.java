package cascade.ui.frame;

import cascade.messages.Messages;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/**
 * Keys and what they do, as F1 lists them. What binds a key is also what is listed.
 *
 * @param group the message key of the group it is listed in
 * @param label the message key of what it does
 * @param keys the combinations, any of which does it
 */
public record KeyBinding(String group, String label, List<KeyCombination> keys) {

    /** Keys by their names, as {@code Shortcut+K}. */
    public static KeyBinding of(String group, String label, String... keys) {
        return new KeyBinding(group, label, Stream.of(keys).map(KeyCombination::valueOf).toList());
    }

    /** Lets the keys do something, at any time. */
    public Shortcut does(Runnable action) {
        return new Shortcut(this, action, () -> true);
    }

    /** Lets the keys do something while something is so. */
    public Shortcut does(Runnable action, BooleanSupplier when) {
        return new Shortcut(this, action, when);
    }

    /** The combinations as read, as "Ctrl+K or Ctrl+F". */
    public String spelled() {
        return keys.stream().map(KeyCombination::getDisplayText).distinct().reduce(
                (one, other) -> Messages.text("shortcut.or", one, other)).orElse("");
    }
}
