package cascade.ui.evidence;

import cascade.messages.Messages;
import cascade.ui.figure.Figure;
import cascade.unit.Certainty;
import cascade.unit.ModelSystem;
import cascade.unit.Reference;
import cascade.unit.Route;
import cascade.unit.Species;
import cascade.unit.Study;
import cascade.unit.Tier;
import cascade.unit.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;

/** Who was studied: with the unit's subject, by species, and without it. */
final class WhoModel {

    /**
     * One study or paper.
     *
     * @param route where it leads
     * @param label its short name
     * @param said what it is, in a line
     * @param reported whether it is known at second hand only
     */
    record Mark(Route route, String label, String said, boolean reported) {}

    /**
     * A row.
     *
     * @param system in whom
     * @param with studies with the subject, by species
     * @param without papers without it
     */
    record Row(ModelSystem system, Map<Species, List<Mark>> with, List<Mark> without) {
        Stream<Mark> marks() {
            return Stream.concat(with.values().stream().flatMap(List::stream), without.stream());
        }
    }

    /** So many marks of one kind are drawn at most: how many there are is said above them, and the table has them all. */
    static final int DRAWN = 60;

    private final List<Row> rows;
    private final String subject;

    WhoModel(Unit unit) {
        subject = unit.subject();
        rows = Arrays.stream(ModelSystem.values()).map(system -> row(unit, system)).filter(
                row -> row.marks().findAny().isPresent()).toList();
    }

    private static Row row(Unit unit, ModelSystem system) {
        Map<Species, List<Mark>> with = new EnumMap<>(Species.class);
        for (Study study : unit.studies()) {
            if (system(study.tier()) == system) {
                with.computeIfAbsent(study.species(), _ -> new ArrayList<>()).add(mark(study));
            }
        }
        return new Row(system, with, unit.references().stream().filter(
                reference -> reference.studied().equals(Optional.of(system))).map(WhoModel::mark).toList());
    }

    private static ModelSystem system(Tier tier) {
        return switch (tier) {
        case SUBJECT_HUMAN -> ModelSystem.HUMAN;
        case SUBJECT_RODENT -> ModelSystem.RODENT;
        case SUBJECT_CELLS -> ModelSystem.CELLS;
        };
    }

    private static Mark mark(Study study) {
        boolean reported = study.certainty() == Certainty.REPORTED;
        return new Mark(new Route(Route.Kind.STUDY, study.id()), study.label(),
                Messages.text(reported ? "figure.study-reported" : "figure.study", study.label(), study.subjects(),
                        study.result()),
                reported);
    }

    private static Mark mark(Reference paper) {
        return new Mark(new Route(Route.Kind.REF, paper.id()), paper.label(),
                Messages.text("figure.paper", paper.label(), paper.title()),
                paper.checked() == Reference.Checked.SECONDARY);
    }

    List<Row> rows() {
        return rows;
    }

    /** Those of one kind that are drawn. */
    static List<Mark> drawn(List<Mark> marks) {
        return marks.subList(0, Math.min(DRAWN, marks.size()));
    }

    private Stream<List<Mark>> kinds() {
        return rows.stream().flatMap(row -> Stream.concat(row.with().values().stream(), Stream.of(row.without())));
    }

    /** What is above the marks of a species. */
    static String heading(Species species, int count) {
        return Messages.text("figure.species", Messages.word(species), Messages.count("figure.studies", count));
    }

    /** The figure, drawn as it is told. */
    Figure figure(Function<ObservableDoubleValue, Region> drawing) {
        String title = Messages.text("figure.who", subject);
        return new Figure("who", title, Messages.text("figure.who.caption", subject),
                Messages.text("figure.spoken", title, rows.stream().map(this::spoken).collect(Collectors.joining(" "))),
                drawing, table()).drawing(kinds().mapToInt(marks -> drawn(marks).size()).sum(),
                        kinds().mapToInt(List::size).sum());
    }

    private String spoken(Row row) {
        List<String> parts = new ArrayList<>();
        row.with().forEach((species, marks) -> parts.add(heading(species, marks.size())));
        return Messages.text("figure.who.row", Messages.text(Messages.key(row.system()) + ".who"), subject,
                parts.isEmpty() ? Messages.text("figure.none") : Messages.list(parts), row.without().size());
    }

    private Figure.Table table() {
        List<Figure.Row> lines = new ArrayList<>();
        for (Row row : rows) {
            row.with().forEach((species, marks) -> marks.forEach(mark -> lines.add(
                    line(mark, Messages.word(species), Messages.text("figure.with", subject)))));
            row.without().forEach(mark -> lines.add(line(mark, Messages.text(Messages.key(row.system()) + ".who"),
                    Messages.text("figure.without", subject))));
        }
        return new Figure.Table(List.of(Messages.text("column.study"), Messages.text("numbers.species"),
                Messages.text("figure.given"), Messages.text("figure.seen-as")), lines);
    }

    private static Figure.Row line(Mark mark, String who, String given) {
        return new Figure.Row(List.of(mark.label(), who, given,
                Messages.text(mark.reported() ? "figure.second-hand" : "figure.first-hand")),
                Optional.of(mark.route()));
    }
}
