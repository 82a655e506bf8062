package cascade.practice.item;

import cascade.messages.Messages;
import cascade.unit.Comparison;
import cascade.unit.Comparison.Cell;
import cascade.unit.Comparison.Column;
import cascade.unit.Comparison.Row;
import cascade.unit.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the comparison is asked: of which of its columns something is said. */
final class ComparisonItems {
    private final Comparison comparison;
    private final String tab;

    /** @param tab the id of the tab that shows it */
    ComparisonItems(Comparison comparison, String tab) {
        this.comparison = comparison;
        this.tab = tab;
    }

    List<Item> all() {
        List<Item> items = new ArrayList<>();
        List<String> names = comparison.columns().stream().map(Column::name).toList();
        for (Row row : comparison.rows()) {
            for (Column column : comparison.columns()) {
                Cell cell = row.cells().get(column.id());
                // What names one of them gives it away, and what is said of two is no question.
                if (cell != null && names.size() > 2 && !cell.headline().isBlank() && !cell.references().isEmpty()
                        && !ItemWords.saysAny(cell.headline(), names) && row.cells().values().stream().filter(
                                other -> other.headline().equals(cell.headline())).count() == 1) {
                    items.add(item(row, column, cell));
                }
            }
        }
        return items;
    }

    private Item item(Row row, Column column, Cell cell) {
        Route route = Route.tab(tab);
        List<Option> options = new ArrayList<>();
        for (Column other : comparison.columns()) {
            Cell its = row.cells().get(other.id());
            boolean right = other == column;
            options.add(new Option(other.id(), other.name(), right,
                    right || its == null ? "" : Messages.text("item.cell.wrong", other.name(), row.name(), its.text()),
                    its == null || its.references().isEmpty() ? cell.references() : its.references(),
                    Optional.of(route)));
        }
        return new Item("cell." + row.id() + "." + column.id(), Source.COMPARISON,
                Messages.text("item.cell", row.name(), cell.headline()), new Task.Choose(options, false), cell.text(),
                cell.references(), List.of(route), Set.of(route), Optional.empty());
    }
}
