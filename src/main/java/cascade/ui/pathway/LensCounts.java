package cascade.ui.pathway;

import cascade.messages.Messages;
import cascade.pathway.Lens;
import cascade.ui.kit.Hints;
import cascade.ui.kit.Labels;
import cascade.unit.Arrow;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/**
 * How much of the map each lens leaves. There is room for the longest of these sentences at any time, so that the map
 * stays where it is when another one is shown.
 */
final class LensCounts extends StackPane {
    private final String subject;
    private boolean brief;
    private final Map<Lens, Label> labels = new EnumMap<>(Lens.class);

    /** @param subject what "measured with …" names */
    LensCounts(String subject) {
        this.subject = subject;
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        for (Lens lens : Lens.values()) {
            Label label = Labels.of("", "secondary", "map-count");
            Hints.on(label, () -> String.valueOf(label.getAccessibleText()));
            labels.put(lens, label);
            getChildren().add(label);
        }
    }

    /** Says it in a few words, where there is little room; the hint, and what is spoken, says all of it. */
    void brief(boolean now) {
        brief = now;
    }

    /** Shows how many arrows a lens leaves of those of a map; of the whole map, how many were measured with the subject. */
    void show(Lens shown, List<Arrow> arrows) {
        labels.forEach((lens, label) -> {
            Lens counted = lens == Lens.ALL ? Lens.SUBJECT : lens;
            long kept = arrows.stream().filter(counted::keeps).count();
            long both = arrows.stream().filter(counted::keeps).filter(Lens.SUBJECT::keeps).count();
            String key = "lens.count." + lens.name().toLowerCase(Locale.ROOT);
            label.setText(Messages.text(brief ? "lens.count.brief" : key, arrows.size(), kept, subject, both));
            label.setAccessibleText(Messages.text(key + ".why", arrows.size(), kept, subject, both));
            label.setVisible(lens == shown);
        });
    }
}
