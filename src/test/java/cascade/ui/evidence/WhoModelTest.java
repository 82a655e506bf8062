package cascade.ui.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.figure.Figure;
import cascade.unit.Certainty;
import cascade.unit.ModelSystem;
import cascade.unit.Reference;
import cascade.unit.Route;
import cascade.unit.Study;
import cascade.unit.Unit;
import cascade.unit.read.UnitFolder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/** Every study is one mark, and every mark a study or a paper that says in whom. */
class WhoModelTest {
    private final Unit unit = UnitFolder.bundled();
    private final WhoModel model = new WhoModel(unit);

    @Test
    void everyStudyAndPaperIsOneMark() {
        List<Route> marks = model.rows().stream().flatMap(WhoModel.Row::marks).map(WhoModel.Mark::route).map(
                Route::toString).sorted().map(text -> Route.parse(text).orElseThrow()).toList();
        List<Route> all = Stream.concat(unit.studies().stream().map(study -> new Route(Route.Kind.STUDY, study.id())),
                unit.references().stream().filter(paper -> paper.studied().isPresent()).map(
                        paper -> new Route(Route.Kind.REF, paper.id()))).map(Route::toString).sorted().map(
                                text -> Route.parse(text).orElseThrow()).toList();
        assertEquals(all, marks);
    }

    @Test
    void aMarkStandsInTheRowOfItsSubjects() {
        for (WhoModel.Row row : model.rows()) {
            row.with().forEach((species, marks) -> marks.forEach(mark -> {
                Study study = unit.studies().stream().filter(
                        one -> one.id().equals(mark.route().id())).findFirst().orElseThrow();
                assertEquals(species, study.species());
                assertEquals(study.certainty() == Certainty.REPORTED, mark.reported());
                assertTrue(mark.said().contains(study.label()) && mark.said().contains(study.result()));
            }));
            row.without().forEach(mark -> assertEquals(Optional.of(row.system()), unit.references().stream().filter(
                    one -> one.id().equals(mark.route().id())).findFirst().orElseThrow().studied()));
        }
        assertEquals(List.of(ModelSystem.values()), model.rows().stream().map(WhoModel.Row::system).toList());
    }

    @Test
    void noPaperWithoutTheSubjectIsASourceOfAStudyWithIt() {
        for (Reference paper : unit.references()) {
            if (paper.studied().isPresent()) {
                assertEquals(Reference.Kind.ARTICLE, paper.kind(), paper.id());
                assertFalse(unit.studies().stream().anyMatch(study -> study.references().getFirst().equals(paper.id())),
                        paper.id());
                assertFalse(paper.title().contains(unit.subject()), paper.id());
            }
        }
    }

    @Test
    void theTableHasARowForEachMark() {
        Figure figure = model.figure(_ -> new Pane());
        assertEquals(model.rows().stream().flatMap(WhoModel.Row::marks).count(), figure.table().rows().size());
        figure.table().rows().forEach(row -> {
            assertEquals(figure.table().columns().size(), row.cells().size());
            assertTrue(row.leads().isPresent());
        });
    }
}
