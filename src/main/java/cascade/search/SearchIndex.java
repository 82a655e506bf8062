package cascade.search;

import cascade.unit.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds entries by what stands in them. Every word of the query must stand somewhere in an entry; an entry whose name
 * begins with the query comes first. Immutable, so it may be asked from any thread.
 */
public final class SearchIndex {
    private static final int TITLE = 60;
    private static final int ALIAS = 40;
    private static final int TEXT = 4;
    private static final int TERM = 30;

    private final List<Indexed> all;

    private record Indexed(Entry entry, String title, List<String> aliases, String text) {}

    private record Scored(Entry entry, int score, int order) {}

    /** An index over entries. */
    public SearchIndex(List<Entry> entries) {
        this.all = entries.stream().map(SearchIndex::indexed).toList();
    }

    /**
     * What a query finds, by kind, best first; kinds in the order of their best hit.
     *
     * @param query what was typed; blank finds nothing
     * @param perKind how many of a kind at most
     */
    public Map<Route.Kind, List<Entry>> find(String query, int perKind) {
        List<Scored> hits = hits(query);
        Map<Route.Kind, List<Entry>> byKind = new EnumMap<>(Route.Kind.class);
        List<Route.Kind> order = new ArrayList<>();
        for (Scored hit : hits) {
            Route.Kind kind = hit.entry().route().kind();
            List<Entry> group = byKind.computeIfAbsent(kind, _ -> {
                order.add(kind);
                return new ArrayList<>();
            });
            if (group.size() < perKind) {
                group.add(hit.entry());
            }
        }
        Map<Route.Kind, List<Entry>> ordered = new java.util.LinkedHashMap<>();
        order.forEach(kind -> ordered.put(kind, byKind.getOrDefault(kind, List.of())));
        return ordered;
    }

    /**
     * What a query finds, of whatever kind, best first.
     *
     * @param query what was typed; blank finds nothing
     * @param most how many at most
     * @param wanted whether what is at a route may be found
     */
    public List<Entry> best(String query, int most, Predicate<Route> wanted) {
        return hits(query).stream().map(Scored::entry).filter(entry -> wanted.test(entry.route())).limit(most).toList();
    }

    private List<Scored> hits(String query) {
        List<String> words = Query.of(query).words();
        if (words.isEmpty()) {
            return List.of();
        }
        String whole = String.join(" ", words);
        List<Scored> hits = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int score = score(all.get(i), words, whole);
            if (score > 0) {
                hits.add(new Scored(all.get(i).entry(), score, i));
            }
        }
        hits.sort(Comparator.comparingInt(Scored::score).reversed().thenComparingInt(Scored::order));
        return hits;
    }

    private static Indexed indexed(Entry entry) {
        return new Indexed(entry, fold(entry.title()), entry.aliases().stream().map(SearchIndex::fold).toList(),
                fold(entry.text()));
    }

    private static String fold(String text) {
        return Folded.of(text).text();
    }

    private static int score(Indexed indexed, List<String> words, String whole) {
        int score = 0;
        for (String word : words) {
            int best = wordScore(indexed.title(), word, TITLE);
            for (String alias : indexed.aliases()) {
                best = Math.max(best, wordScore(alias, word, ALIAS));
            }
            if (best == 0) {
                best = wordScore(indexed.text(), word, TEXT);
            }
            if (best == 0) {
                return 0;
            }
            score += best;
        }
        int bonus = bonus(indexed.title(), whole);
        for (String alias : indexed.aliases()) {
            bonus = Math.max(bonus, bonus(alias, whole) * ALIAS / TITLE);
        }
        // A reader who types a word mostly wants to know what it means.
        return score + bonus + (indexed.entry().route().kind() == Route.Kind.TERM ? TERM : 0);
    }

    private static int bonus(String name, String whole) {
        return name.equals(whole) ? 200 : name.startsWith(whole) ? 80 : 0;
    }

    /** More for a whole word than for the start of one, more for the start than for the middle. */
    private static int wordScore(String text, String word, int weight) {
        int at = text.indexOf(word);
        if (at < 0) {
            return 0;
        }
        int best = 1;
        while (at >= 0 && best < 4) {
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            int end = at + word.length();
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            best = Math.max(best, starts && ends ? 4 : starts ? 3 : 1);
            at = text.indexOf(word, at + 1);
        }
        return best * weight;
    }
}
