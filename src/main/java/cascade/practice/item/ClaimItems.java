package cascade.practice.item;

import cascade.messages.Messages;
import cascade.unit.Claim;
import cascade.unit.Route;
import cascade.unit.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the claims are asked: how they stand. */
final class ClaimItems {

    /** How a claim stands, more roughly than its verdict: of two verdicts next to each other either could be argued. */
    private enum Stands {
        SUPPORTED, PARTLY, NOT;

        static Stands of(Verdict verdict) {
            return switch (verdict) {
            case SUPPORTED -> SUPPORTED;
            case REFINED, CAVEAT, INFERRED -> PARTLY;
            case UNTESTED, UNSUPPORTED, WRONG -> NOT;
            };
        }
    }

    private ClaimItems() {}

    static List<Item> all(List<Claim> claims) {
        return claims.stream().map(ClaimItems::item).toList();
    }

    private static Item item(Claim claim) {
        Stands right = Stands.of(claim.verdict());
        Route route = new Route(Route.Kind.CLAIM, claim.id());
        List<Option> options = new ArrayList<>();
        for (Stands stands : Stands.values()) {
            String word = stands.name().toLowerCase(Locale.ROOT);
            options.add(new Option(word, Messages.text("item.claim." + word), stands == right,
                    stands == right ? ""
                            : Messages.text("item.claim.wrong", Messages.word(claim.verdict()), claim.headline()),
                    claim.references(), Optional.of(route)));
        }
        return new Item("claim." + claim.id(), Source.CLAIM, Messages.text("item.claim", claim.claim()),
                new Task.Choose(options, false), claim.found(), claim.references(), List.of(route), Set.of(route),
                Optional.empty());
    }
}
