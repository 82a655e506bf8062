package cascade.unit.read;

import cascade.unit.Basis;
import cascade.unit.Certainty;
import cascade.unit.FigureWords;
import cascade.unit.Fold;
import cascade.unit.KeyNumber;
import cascade.unit.Quantity;
import cascade.unit.Reading;
import cascade.unit.Ruler;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads a key number: its quantity, what was measured in whom, and what figures draw of it. */
final class NumberReader {
    /** The units of a number that says how something stands to its control. */
    private static final Set<String> FOLD_UNITS = Set.of("×", "%");

    private NumberReader() {}

    /** A number, with what makes it a mark in a figure. */
    static KeyNumber number(JsonObject o) {
        JsonObject q = o.object("quantity");
        Optional<Quantity.Qualifier> qualifier = q.has("qualifier")
                ? Optional.of(q.choice("qualifier", Quantity.Qualifier.class))
                : Optional.empty();
        Quantity quantity = new Quantity(q.optionalNumber("value", Limits.QUANTITY),
                q.optionalNumber("low", Limits.QUANTITY), q.optionalNumber("high", Limits.QUANTITY),
                q.optionalNumber("plusMinus", Limits.QUANTITY), qualifier, q.line("unit", Limits.UNIT));
        if (quantity.plusMinus().isPresent() && quantity.plusMinus().getAsDouble() <= 0) {
            q.problem("plusMinus", "not-positive");
        }
        q.end();
        boolean range = q.has("low") && q.has("high");
        if (q.isThere() && (q.has("low") != q.has("high") || !range && !q.has("value"))) {
            o.problem("quantity", "quantity");
        } else if (quantity.low().orElse(Double.NEGATIVE_INFINITY) >= quantity.high().orElse(
                Double.POSITIVE_INFINITY)) {
            o.problem("quantity", "quantity-order");
        }
        Optional<Fold> fold = o.has("fold") ? Optional.of(fold(o.object("fold"))) : Optional.empty();
        if (fold.isPresent() && !FOLD_UNITS.contains(quantity.unit())) {
            o.problem("fold", "fold-unit", quantity.unit());
        }
        List<String> references = o.someIds("references");
        List<Reading> readings = o.optionalObjects("readings", Limits.READINGS, NumberReader::reading);
        for (int i = 0; i < readings.size(); i++) {
            for (String reference : readings.get(i).references()) {
                if (!references.contains(reference)) {
                    o.problem("readings[" + i + "].references", "reading-source", reference);
                }
            }
        }
        return new KeyNumber(o.id("id"), quantity, o.line("title"), o.line("summary"), o.line("measurand"),
                o.optionalLine("comparedWith"), o.line("species"), o.optionalLine("tissue"), o.optionalLine("dose"),
                o.optionalLine("route"), o.optionalLine("time"), o.optionalLine("sample"),
                o.choice("basis", Basis.class), o.choice("certainty", Certainty.class), o.flag("disputed"),
                o.text("caveat"), o.optionalIds("terms"), references, fold, readings);
    }

    private static Fold fold(JsonObject o) {
        Fold fold = new Fold(o.choice("ruler", Ruler.class), o.line("molecule"), o.line("given"));
        o.end();
        return fold;
    }

    private static Reading reading(JsonObject o) {
        return new Reading(o.choice("ruler", Ruler.class), o.line("molecule"), o.line("tissue"), when(o),
                o.choice("change", Reading.Change.class), o.someIds("references"));
    }

    /** A moment, a time from one to another, or none. */
    private static Optional<Reading.When> when(JsonObject o) {
        OptionalDouble moment = minutes(o, "minutes");
        OptionalDouble from = minutes(o, "from");
        OptionalDouble to = minutes(o, "to");
        boolean about = o.flag("about");
        if (o.has("from") != o.has("to") || o.has("from") && o.has("minutes")) {
            o.problem(o.has("from") ? "from" : "to", "reading-time");
            return Optional.empty();
        }
        if (moment.isPresent()) {
            return Optional.of(new Reading.When(moment.getAsDouble(), moment.getAsDouble(), about));
        }
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.getAsDouble() >= to.getAsDouble()) {
            o.problem("from", "reading-order");
        }
        return Optional.of(new Reading.When(from.getAsDouble(), to.getAsDouble(), about));
    }

    private static OptionalDouble minutes(JsonObject o, String name) {
        OptionalDouble found = o.optionalNumber(name, Limits.MINUTES);
        if (found.isPresent() && found.getAsDouble() <= 0) {
            o.problem(name, "not-positive");
        }
        return found;
    }

    /** The words of the figures; none where the file has none. */
    static FigureWords.OfNumbers figures(JsonObject numbers) {
        if (!numbers.has("figures")) {
            return new FigureWords.OfNumbers(Optional.empty(), Optional.empty());
        }
        JsonObject o = numbers.object("figures");
        FigureWords.OfNumbers words = new FigureWords.OfNumbers(words(o, "time"), words(o, "folds"));
        o.end();
        return words;
    }

    private static Optional<FigureWords> words(JsonObject figures, String name) {
        if (!figures.has(name)) {
            return Optional.empty();
        }
        JsonObject o = figures.object(name);
        FigureWords words = new FigureWords(o.line("title"), o.text("caption"));
        o.end();
        return Optional.of(words);
    }
}
