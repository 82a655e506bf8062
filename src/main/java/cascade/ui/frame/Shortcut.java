package cascade.ui.frame;

import cascade.messages.Messages;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * One shortcut: what binds it is also what F1 lists.
 *
 * @param group the message key of the group it is listed in
 * @param label the message key of what it does
 * @param keys the combinations, any of which does it
 * @param action what it does
 * @param when whether it does anything now; where not, the keys are left to others
 */
public record Shortcut(String group, String label, List<KeyCombination> keys, Runnable action,
        BooleanSupplier when) {

    /** A shortcut of the window. */
    public static Shortcut of(String group, String label, Runnable action, String... keys) {
        return new Shortcut(group, label, List.of(keys).stream().map(KeyCombination::valueOf).toList(), action,
                () -> true);
    }

    /** The same shortcut, but only while something is so. */
    public Shortcut only(BooleanSupplier so) {
        return new Shortcut(group, label, keys, action, so);
    }

    /** Whether an event is one of its combinations, and it would do something now. */
    public boolean matches(KeyEvent event) {
        return when.getAsBoolean() && keys.stream().anyMatch(keys -> keys.match(event));
    }

    /** The combinations as read, as "Ctrl+K or Ctrl+F". */
    public String spelled() {
        return keys.stream().map(KeyCombination::getDisplayText).distinct().collect(
                Collectors.joining(" " + Messages.text("shortcut.or") + " "));
    }
}
