package cascade.ui.evidence;

import cascade.unit.Measure;
import cascade.unit.Study;
import cascade.unit.Tier;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which studies the table shows, and in which order. */
final class StudiesModel {

    /** The columns that sort. */
    enum Column {
        STUDY, SUBJECTS, DOSE, MEASURED, RESULT
    }

    /**
     * What was chosen.
     *
     * @param tiers the tiers; none means all
     * @param measures the kinds of measure; none means all
     * @param column what is sorted by
     * @param descending whether from the last to the first
     */
    record Selection(Set<Tier> tiers, Set<Measure> measures, Column column, boolean descending) {}

    private final List<Study> all;
    private final ObjectProperty<Set<Tier>> tiers = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Set<Measure>> measures = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Column> column = new SimpleObjectProperty<>(Column.STUDY);
    private final BooleanProperty descending = new SimpleBooleanProperty();
    private final ObjectBinding<List<Study>> shown = Bindings.createObjectBinding(this::select, tiers, measures, column,
            descending);

    StudiesModel(List<Study> all) {
        this.all = List.copyOf(all);
    }

    /** The tiers chosen; none means all. */
    ObjectProperty<Set<Tier>> tiers() {
        return tiers;
    }

    /** The kinds of measure chosen; none means all. */
    ObjectProperty<Set<Measure>> measures() {
        return measures;
    }

    ObjectProperty<Column> column() {
        return column;
    }

    BooleanProperty descending() {
        return descending;
    }

    ObjectBinding<List<Study>> shown() {
        return shown;
    }

    /** What is chosen now. */
    Selection selection() {
        return new Selection(tiers.get(), measures.get(), column.get(), descending.get());
    }

    /** Chooses that. */
    void select(Selection selection) {
        tiers.set(selection.tiers());
        measures.set(selection.measures());
        column.set(selection.column());
        descending.set(selection.descending());
    }

    /** Sorts by a column, or the other way round where it was sorted by it already. */
    void sortBy(Column by) {
        if (column.get() == by) {
            descending.set(!descending.get());
        } else {
            descending.set(false);
            column.set(by);
        }
    }

    long count(Tier tier) {
        return all.stream().filter(study -> study.tier() == tier).count();
    }

    int total() {
        return all.size();
    }

    /** The kinds of measure that any study has, in their order. */
    Set<Measure> measuresUsed() {
        Set<Measure> used = EnumSet.noneOf(Measure.class);
        all.forEach(study -> used.addAll(study.measures()));
        return used;
    }

    private List<Study> select() {
        Comparator<Study> order = switch (column.get()) {
        case STUDY -> Comparator.comparingInt(Study::year).thenComparing(Study::label);
        case SUBJECTS -> Comparator.comparing(Study::species).thenComparing(Study::subjects);
        case DOSE -> Comparator.comparing(Study::dose);
        case MEASURED -> Comparator.comparing(Study::measured);
        case RESULT -> Comparator.comparing(Study::result);
        };
        return all.stream().filter(study -> tiers.get().isEmpty() || tiers.get().contains(study.tier())).filter(
                study -> measures.get().isEmpty()
                        || study.measures().stream().anyMatch(measures.get()::contains)).sorted(
                                descending.get() ? order.reversed() : order).toList();
    }
}
