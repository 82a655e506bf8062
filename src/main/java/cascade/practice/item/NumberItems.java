package cascade.practice.item;

import cascade.messages.Messages;
import cascade.unit.KeyNumber;
import cascade.unit.Quantity;
import cascade.unit.Route;
import cascade.unit.text.QuantityText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** What the key numbers are asked: how much it was, and what it was that was so much. */
final class NumberItems {
    private static final int WRONG = 3;
    private static final double TEN = 10;

    private final List<KeyNumber> numbers;
    /** Each as it is written, by its id: every one is held against many others. */
    private final Map<String, String> written = new HashMap<>();

    NumberItems(List<KeyNumber> numbers) {
        this.numbers = numbers;
        numbers.forEach(number -> written.put(number.id(), Messages.text("item.quantity",
                QuantityText.figure(number.quantity()), number.quantity().unit())));
    }

    List<Item> all() {
        List<Item> items = new ArrayList<>();
        for (KeyNumber number : numbers) {
            List<KeyNumber> alike = numbers.stream().filter(
                    other -> other.quantity().unit().equals(number.quantity().unit())
                            && !written(other).equals(written(number))).limit(WRONG).toList();
            if (alike.size() > 1) {
                items.add(figure(number, alike.stream().map(other -> new Option(other.id(), written(other), false,
                        Messages.text("item.figure.wrong", written(other), other.title(), other.summary()),
                        other.references(), Optional.of(route(other)))).toList()));
                items.add(measured(number, alike));
            } else if (number.quantity().value().isPresent()) {
                items.add(figure(number, List.of(scaled(number, "more", TEN), scaled(number, "less", 1 / TEN))));
            }
        }
        return items;
    }

    /** What nobody measured in the same unit can only be taken for more or less. */
    private Option scaled(KeyNumber number, String how, double by) {
        return new Option(how, written(number, number.quantity().value().orElseThrow() * by), false,
                Messages.text("item.figure." + how, written(number), number.title(), number.summary()),
                number.references(), Optional.of(route(number)));
    }

    private Item figure(KeyNumber number, List<Option> others) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(number.id(), written(number), true, "", number.references(),
                Optional.of(route(number))));
        options.addAll(others);
        return new Item("figure." + number.id(), Source.NUMBER,
                Messages.text("item.figure", number.measurand(), number.summary()), new Task.Choose(options, false),
                why(number), number.references(), List.of(route(number)), Set.of(route(number)), Optional.empty());
    }

    private Item measured(KeyNumber number, List<KeyNumber> others) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(number.id(), number.measurand(), true, "", number.references(),
                Optional.of(route(number))));
        for (KeyNumber other : others) {
            options.add(new Option(other.id(), other.measurand(), false,
                    Messages.text("item.measured.wrong", other.measurand(), written(other), other.summary()),
                    other.references(), Optional.of(route(other))));
        }
        return new Item("measured." + number.id(), Source.NUMBER,
                Messages.text("item.measured", written(number)), new Task.Choose(options, false), why(number),
                number.references(), List.of(route(number)), Set.of(route(number)), Optional.empty());
    }

    private String why(KeyNumber number) {
        return Messages.text("item.figure.why", written(number), number.title(), number.summary(), number.caveat());
    }

    private String written(KeyNumber number) {
        return written.getOrDefault(number.id(), "");
    }

    /** The same with another value, rounded as it would be printed. */
    private static String written(KeyNumber number, double value) {
        Quantity quantity = number.quantity();
        double rounded = new BigDecimal(value).round(new MathContext(3)).doubleValue();
        return Messages.text("item.quantity", QuantityText.figure(new Quantity(OptionalDouble.of(rounded),
                OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), quantity.qualifier(),
                quantity.unit())), quantity.unit());
    }

    private static Route route(KeyNumber number) {
        return new Route(Route.Kind.NUMBER, number.id());
    }
}
