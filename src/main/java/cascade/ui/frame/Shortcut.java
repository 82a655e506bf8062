package cascade.ui.frame;

import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyEvent;

/**
 * Keys that do something.
 *
 * @param binding the keys
 * @param action what they do
 * @param when whether they do anything now; where not, they are left to others
 */
public record Shortcut(KeyBinding binding, Runnable action, BooleanSupplier when) {

    /** Whether an event is one of its combinations, and it would do something now. */
    public boolean matches(KeyEvent event) {
        return when.getAsBoolean() && binding.keys().stream().anyMatch(keys -> keys.match(event));
    }
}
