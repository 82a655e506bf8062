package cascade.ui;

import cascade.ui.content.Paragraph;
import cascade.unit.Unit;
import cascade.unit.text.PlainText;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Which words may stand on screen: those of the unit and of the message bundle, and figures. */
final class Words {
    private static final Pattern FIGURE = Pattern.compile("[\\s\u2009\\d.,–−±×%≈≤≥<>?•→A-Z]*( h| d)?");
    /** What may stand between words that were put together. */
    private static final String PARTS = ", | · | → |: | \\(|\\)|[“”]|‹ | ›";
    private static Words known;

    private final Set<String> unit = new HashSet<>();
    private final List<Pattern> bundle;

    private Words(Unit of) {
        collect(of);
        ResourceBundle messages = ResourceBundle.getBundle("cascade.messages", java.util.Locale.ENGLISH);
        for (String key : messages.keySet()) {
            unit.add(squeeze(messages.getString(key)));
        }
        // A message of blanks and commas alone would let every sentence pass.
        bundle = messages.keySet().stream().map(messages::getString).filter(
                text -> text.replaceAll("\\{\\d}", "").chars().filter(Character::isLetter).count() >= 3).map(
                        Words::pattern).toList();
    }

    private static Pattern pattern(String message) {
        return Pattern.compile(List.of(message.split("\\{\\d}", -1)).stream().map(Pattern::quote).collect(
                Collectors.joining(".*", "", "( \\d+)?")), Pattern.DOTALL);
    }

    static synchronized Words of(Unit unit) {
        if (known == null) {
            known = new Words(unit);
        }
        return known;
    }

    /** The words that come from neither; empty where all is well. */
    Optional<String> fault(Node node) {
        String shown = shown(node);
        if (shown.isBlank() || node.getStyleClass().contains("icon") || isKnown(shown)
                || Stream.of(shown.split(" · ")).allMatch(this::isKnown)
                || Stream.of(shown.split(PARTS)).allMatch(this::isKnown)) {
            return Optional.empty();
        }
        return Optional.of(shown);
    }

    private boolean isKnown(String text) {
        return unit.contains(squeeze(text)) || unit.contains(squeeze(text.replaceFirst("^\\d+ +", "")))
                || unit.contains(squeeze(text.replaceAll("[“”]", "")))
                || FIGURE.matcher(text).matches()
                || bundle.stream().anyMatch(pattern -> pattern.matcher(text).matches());
    }

    private static String shown(Node node) {
        if (node instanceof Labeled labeled) {
            return labeled.getText() == null ? "" : labeled.getText();
        }
        if (node instanceof Paragraph paragraph) {
            return paragraph.getChildren().stream().filter(Text.class::isInstance).map(Text.class::cast).filter(
                    text -> !text.getStyleClass().contains("citation")).map(Text::getText).collect(
                            Collectors.joining());
        }
        return "";
    }

    private void collect(Object value) {
        switch (value) {
        case String text -> {
            unit.add(squeeze(text));
            unit.add(squeeze(PlainText.of(text)));
            for (String line : text.split("\n- ")) {
                unit.add(squeeze(PlainText.of(line.replaceFirst("^- ", ""))));
            }
        }
        case Collection<?> all -> all.forEach(this::collect);
        case Optional<?> maybe -> maybe.ifPresent(this::collect);
        case Map<?, ?> map -> map.values().forEach(this::collect);
        case Record record -> {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                try {
                    var accessor = component.getAccessor();
                    accessor.setAccessible(true);
                    collect(accessor.invoke(record));
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
            if (record instanceof cascade.unit.Reference reference) {
                unit.add(squeeze(cascade.ui.content.References.source(reference)));
            }
            if (record instanceof cascade.unit.MapNode node) {
                unit.add(squeeze(node.plainLabel()));
                List.of(node.plainLabel().split(", ")).forEach(part -> unit.add(squeeze(part)));
                unit.add(squeeze(node.ids().stream().map(id -> id.database() + "\u00a0" + id.id()).collect(
                        Collectors.joining("   "))));
            }
            if (record instanceof cascade.unit.Comparison comparison) {
                unit.add(squeeze(comparison.warningTitle() + ". " + PlainText.of(comparison.warning())));
            }
        }
        default -> {
        }
        }
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
