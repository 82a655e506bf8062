package cascade.export.cards;

import cascade.export.cite.SourceLine;
import cascade.messages.Messages;
import cascade.practice.item.Item;
import cascade.practice.item.Option;
import cascade.practice.item.Task;
import cascade.unit.ById;
import cascade.unit.MapNode;
import cascade.unit.Reference;
import cascade.unit.Route;
import cascade.unit.Unit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Makes cards of questions. What is answered on the map is asked in words. */
public final class Cards {
    private static final String TAG = "Cascade";

    private final Unit unit;
    private final ById<Reference> references;
    private final ById<MapNode> nodes;

    private Cards(Unit unit) {
        this.unit = unit;
        this.references = ById.of(unit.references(), Reference::id);
        this.nodes = ById.of(unit.pathway().nodes(), MapNode::id);
    }

    /** A card of each question, in their order; each is made when it is asked for. The same questions always give the same. */
    public static List<Card> of(Unit unit, List<Item> items) {
        Cards cards = new Cards(unit);
        return new AbstractList<>() {
            @Override
            public Card get(int index) {
                return cards.card(items.get(index));
            }

            @Override
            public int size() {
                return items.size();
            }
        };
    }

    private Card card(Item item) {
        return new Card("cascade-" + fingerprint(unit.id() + "\n" + item.id()), front(item), back(item),
                Stream.of(unit.id(), item.source().name(), item.task().kind().name()).map(Cards::tag).toList());
    }

    private static String tag(String word) {
        return TAG + "::" + word.toLowerCase(Locale.ROOT).replace('_', '-').replaceAll("\\s", "-");
    }

    private String front(Item item) {
        return switch (item.task()) {
        case Task.Choose choose -> front(item,
                Messages.text(choose.several() ? "practice.how.choose-several" : "practice.how.choose-one"))
                + Html.list("ol type=\"A\"", mixed(item, choose.options()).stream().map(Cards::text).toList());
        case Task.Order order -> front(item, Messages.text("practice.how.order"))
                + Html.list("ul", mixed(item, order.inOrder()).stream().map(Cards::text).toList());
        case Task.Point _ -> pointed(item);
        case Task.Build build -> asked(Messages.text("cards.build", label(build.from())));
        case Task.Recall _ -> front(item, Messages.text("practice.how.recall"));
        };
    }

    /** Questions to point at something say so; here it is named. */
    private String pointed(Item item) {
        Route about = item.about().getFirst();
        for (String way : List.of("next", "before")) {
            if (item.id().startsWith(way + ".") && about.kind() == Route.Kind.NODE) {
                return asked(Messages.text("cards." + way, label(about.id())));
            }
        }
        return front(item, Messages.text("cards.point"));
    }

    private static String asked(String question) {
        return Html.paragraph(Html.bold(Html.words(question)));
    }

    private static String front(Item item, String how) {
        return asked(item.prompt()) + Html.paragraph("<i>" + Html.words(how) + "</i>");
    }

    /** In an order that says nothing, and is always the same. */
    private static List<Option> mixed(Item item, List<Option> options) {
        return options.stream().sorted(
                Comparator.comparing(option -> fingerprint(item.id() + "\n" + option.id()))).toList();
    }

    private String back(Item item) {
        return right(item) + Html.of(item.why()) + sources(item);
    }

    private String right(Item item) {
        return switch (item.task()) {
        case Task.Choose choose -> any(choose.options().stream().filter(Option::right).map(Cards::text).toList());
        case Task.Point point -> any(point.options().stream().filter(Option::right).map(Cards::text).toList());
        case Task.Order order -> Html.list("ol", order.inOrder().stream().map(Cards::text).toList());
        case Task.Build build -> any(build.right().stream().map(arrow -> Html.words(Messages.text(
                "spoken.arrow." + arrow.influence().name().toLowerCase(Locale.ROOT), label(build.from()),
                label(arrow.to())))).toList());
        case Task.Recall recall -> Html.of(recall.answer());
        };
    }

    private static String any(List<String> right) {
        return right.size() == 1 ? Html.paragraph(Html.bold(right.getFirst()))
                : Html.list("ul", right.stream().map(Html::bold).toList());
    }

    private String sources(Item item) {
        if (item.references().isEmpty()) {
            return "";
        }
        return Html.paragraph("<i>" + Html.words(Messages.text("cards.sources")) + "</i>")
                + Html.list("ul",
                        item.references().stream().distinct().map(references::get).map(Cards::source).toList());
    }

    private static String source(Reference reference) {
        String said = Html.words(SourceLine.titled(reference));
        return reference.address().map(Html::words).map(
                address -> said + " <a href=\"" + address + "\">" + address + "</a>").orElse(said);
    }

    private static String text(Option option) {
        return Html.words(option.text());
    }

    private String label(String node) {
        return nodes.get(node).plainLabel();
    }

    /** Sixteen digits that stand for a text and for no other. */
    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, Long.BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
