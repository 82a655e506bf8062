package cascade.bench;

import cascade.unit.UnitIndex;
import cascade.search.Entry;
import cascade.search.SearchIndex;
import cascade.search.UnitEntries;
import cascade.unit.Depth;
import cascade.unit.Unit;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitSource;
import java.util.ArrayList;
import java.util.List;

/** Types words letter by letter into the search over the unit, and over ten thousand entries made from it. */
final class Searching {
    private static final List<String> TYPED = List.of("trkb phosphorylation", "brain derived", "gusev 2018",
            "late ltp protein", "xyzzy");
    private static final int MANY = 10_000;
    private static final int WARM = 40;

    private Searching() {}

    public static void main(String[] args) {
        Unit unit = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();
        List<Entry> entries = UnitEntries.of(new UnitIndex(unit), Depth.SIMPLE);
        Figures.say("search unit", p95(new SearchIndex(entries)));
        List<Entry> many = new ArrayList<>();
        while (many.size() < MANY) {
            Entry one = entries.get(many.size() % entries.size());
            many.add(new Entry(one.route(), one.title() + " " + many.size(), one.aliases(), one.text()));
        }
        Figures.say("search many", p95(new SearchIndex(many)));
    }

    private static double p95(SearchIndex index) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < WARM; round++) {
            for (String typed : TYPED) {
                for (int end = 1; end <= typed.length(); end++) {
                    long start = System.nanoTime();
                    index.find(typed.substring(0, end), 5);
                    if (round >= WARM / 2) {
                        times.add(Figures.millis(System.nanoTime() - start));
                    }
                }
            }
        }
        return Figures.p95(times.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
