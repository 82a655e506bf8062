package cascade.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import cascade.ui.frame.Settings.ThemeChoice;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Subscriptions;
import cascade.ui.frame.Watch;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;

/**
 * Light and dark. AtlantaFX styles the controls; the tokens in {@code light.css} and {@code dark.css} give both it and
 * our own style sheet their colours, under the same names.
 */
public final class Theme {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private Theme() {}

    /** Whether a choice means dark, given what the system has. */
    public static boolean dark(ThemeChoice choice, ColorScheme system) {
        return switch (choice) {
        case LIGHT -> false;
        case DARK -> true;
        case SYSTEM -> system == ColorScheme.DARK;
        };
    }

    /**
     * Keeps a root, and the scene that it is the root of, in the chosen theme and text size, now and whenever either
     * changes, until what is returned is unsubscribed.
     */
    public static Subscription bind(Parent root, Settings settings, ObservableValue<ColorScheme> system) {
        Fonts.load();
        root.getStyleClass().add("cascade");
        Runnable theme = () -> apply(root, dark(settings.theme().get(), system.getValue()));
        Runnable size = () -> root.setStyle("-fx-font-size: " + settings.em().get() + "px;");
        size.run();
        Subscriptions all = new Subscriptions();
        all.add(root.sceneProperty().subscribe(_ -> theme.run()));
        all.add(Watch.changes(theme, settings.theme(), system));
        all.add(Watch.changes(size, settings.em()));
        return all;
    }

    /** Puts a root into light or dark, with the scene that it is in; in none nothing has a style. */
    public static void apply(Parent root, boolean dark) {
        String controls = controls(dark);
        if (!controls.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(controls);
        }
        root.pseudoClassStateChanged(DARK, dark);
        // Not the root's own sheets: from those each node's styles would be gathered for itself, from the scene's once.
        if (root.getScene() != null && !root.getScene().getStylesheets().equals(stylesheets(dark))) {
            root.getScene().getStylesheets().setAll(stylesheets(dark));
        }
    }

    /** Puts a scene into light or dark that no window shows, whatever the rest of the app is in. */
    public static void applyAlone(Scene scene, boolean dark) {
        scene.setUserAgentStylesheet(controls(dark));
        scene.getRoot().pseudoClassStateChanged(DARK, dark);
        scene.getStylesheets().setAll(stylesheets(dark));
    }

    /** AtlantaFX's, in the binary form that the build makes of it; as it comes where something else has built this. */
    private static String controls(boolean dark) {
        URL binary = Theme.class.getResource(dark ? "primer-dark.bss" : "primer-light.bss");
        if (binary != null) {
            return binary.toExternalForm();
        }
        return dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
    }

    /** Whether the scene that a node is in is dark now. */
    public static boolean isDark(Node node) {
        return node.getScene() != null && node.getScene().getRoot().getPseudoClassStates().contains(DARK);
    }

    /** Our style sheets for light or dark; a popup of its own window needs them too. */
    public static List<String> stylesheets(boolean dark) {
        return List.of(sheet(dark ? "dark.css" : "light.css"), sheet("cascade.css"), sheet("map.css"));
    }

    /** Our style sheet for a part of a window that few windows show: it is read when that part is. */
    public static String stylesheet(String part) {
        return sheet(part + ".css");
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
