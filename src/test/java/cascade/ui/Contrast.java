package cascade.ui;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Contrast of a text with what lies behind it, as WCAG 2.1 computes it (success criterion 1.4.3). */
final class Contrast {
    private static final double AA = 4.5;
    private static final double AA_LARGE = 3;
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.5;
    private static final PseudoClass DIM = PseudoClass.getPseudoClass("dim");

    private Contrast() {}

    /** What is wrong, if too little. What is dimmed on the map, or can't be used, needs 3 : 1 or nothing. */
    static Optional<String> fault(Text text) {
        if (!(text.getFill() instanceof Color ink) || text.isDisabled()) {
            return Optional.empty();
        }
        boolean dim = false;
        double opacity = 1;
        Color ground = null;
        for (Node node = text; node != null; node = node.getParent()) {
            dim |= node.getPseudoClassStates().contains(DIM);
            opacity *= node.getOpacity();
            if (ground == null && node instanceof Region region) {
                ground = ground(region);
            }
        }
        if (ground == null) {
            return Optional.of("without a ground: " + text.getText());
        }
        Color seen = ground.interpolate(ink, ink.getOpacity() * opacity);
        double ratio = ratio(seen, ground);
        Font font = text.getFont();
        boolean large = font.getSize() >= LARGE || font.getSize() >= LARGE_BOLD && font.getStyle().contains("Bold");
        double least = dim || large ? AA_LARGE : AA;
        return ratio >= least ? Optional.empty()
                : Optional.of("%.2f of %s on %s: %s".formatted(ratio, hex(seen), hex(ground), text.getText()));
    }

    private static Color ground(Region region) {
        if (region.getBackground() == null) {
            return null;
        }
        Color top = null;
        for (BackgroundFill fill : region.getBackground().getFills()) {
            if (fill.getFill() instanceof Color colour && colour.getOpacity() > 0.95) {
                top = colour;
            }
        }
        return top;
    }

    private static String hex(Color colour) {
        return "#%02X%02X%02X".formatted(Math.round(colour.getRed() * 255), Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }

    private static double ratio(Color a, Color b) {
        double one = luminance(a);
        double other = luminance(b);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /** Whether a node lies under another. */
    static boolean under(Node node, String styleClass) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getStyleClass().contains(styleClass)) {
                return true;
            }
        }
        return false;
    }
}
