package cascade.unit.read;

import cascade.unit.Arrow;
import cascade.unit.ChainLink;
import cascade.unit.Claim;
import cascade.unit.Comparison;
import cascade.unit.Evidence;
import cascade.unit.Intervention;
import cascade.unit.KeyNumber;
import cascade.unit.MapNode;
import cascade.unit.Model.Scenario;
import cascade.unit.Model;
import cascade.unit.Pathway;
import cascade.unit.Question;
import cascade.unit.Questions;
import cascade.unit.Section;
import cascade.unit.Step;
import cascade.unit.Study;
import cascade.unit.Term;
import cascade.unit.Unit;
import cascade.unit.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every text of a unit that a reader sees, with where it stands and whether its record names sources. */
final class UnitTexts {

    /**
     * One block of text.
     *
     * @param place where it stands, for a message
     * @param text CommonMark, or plain text
     * @param sourced whether the record it belongs to has references
     */
    record Block(String place, String text, boolean sourced) {

        /** Whether a source is given, in the text or beside it. */
        boolean cited() {
            return sourced || text.contains("](ref:");
        }
    }

    private final List<Block> blocks = new ArrayList<>();

    private UnitTexts() {}

    static List<Block> of(Unit unit) {
        UnitTexts all = new UnitTexts();
        all.explanations(unit);
        all.records(unit);
        all.comparison(unit.comparison());
        all.pathway(unit.pathway());
        all.questions(unit.questions());
        all.model(unit.model());
        return all.blocks.stream().filter(block -> !block.text().isEmpty()).toList();
    }

    /** The words of a section, its lead first. */
    static String plain(Section section) {
        return Stream.concat(Stream.of(section.lead()), section.text().stream()).map(PlainText::of).collect(
                Collectors.joining("\n"));
    }

    /** How many words a text has, markup and numbers of references aside. */
    static long words(String markdown) {
        return Stream.of(PlainText.of(markdown).strip().split("[\\s\\u00a0]+")).filter(
                word -> word.chars().anyMatch(Character::isLetterOrDigit)).count();
    }

    private void explanations(Unit unit) {
        add("unit", List.of(), unit.title(), unit.subtitle());
        add("notice", List.of(), unit.notice().toArray(String[]::new));
        Stream.concat(Stream.of(unit.simple()), unit.advanced().stream()).forEach(section -> {
            add("section " + section.id(), List.of(), section.title(), section.lead());
            add("section " + section.id(), List.of(), section.text().toArray(String[]::new));
        });
        unit.stills().forEach(still -> add("still " + still.beat(), List.of(), still.caption()));
        add("numbers lead", List.of(), unit.numbersLead());
        Stream.of(unit.figures().time(), unit.figures().folds()).flatMap(Optional::stream).forEach(
                words -> add("figure", List.of(), words.title(), words.caption()));
        add("studies lead", List.of(), unit.studiesLead());
        add("balance", List.of(), unit.balance().toArray(String[]::new));
        add("chain lead", List.of(), unit.chainLead());
        add("claims lead", List.of(), unit.claimsLead());
    }

    private void records(Unit unit) {
        for (Term term : unit.terms()) {
            add("term " + term.id(), term.references(), term.simple(), term.advanced());
        }
        for (KeyNumber number : unit.numbers()) {
            add("number " + number.id(), number.references(), number.title(), number.summary(), number.caveat());
        }
        for (Study study : unit.studies()) {
            add("study " + study.id(), study.references(), study.subjects(), study.dose(), study.result(),
                    study.detail(), study.limitation());
        }
        for (ChainLink link : unit.chain()) {
            add("chain " + link.id(), link.references(), link.title(), link.support(), link.remark());
        }
        for (Claim claim : unit.claims()) {
            add("claim " + claim.id(), claim.references(), claim.claim(), claim.headline(), claim.found());
        }
    }

    private void comparison(Comparison comparison) {
        add("comparison", List.of(), comparison.title(), comparison.lead(), comparison.warning());
        comparison.columns().forEach(
                column -> add("column " + column.id(), List.of(), column.name(), column.summary()));
        for (Comparison.Row row : comparison.rows()) {
            row.cells().forEach((column, cell) -> add("cell " + row.id() + " of " + column, cell.references(),
                    cell.headline(), cell.text(), cell.ruler()));
        }
    }

    private void pathway(Pathway pathway) {
        add("pathway", List.of(), pathway.title(), pathway.lead());
        for (MapNode node : pathway.nodes()) {
            add("node " + node.id(), node.references(), node.summary(), node.text());
        }
        for (Arrow arrow : pathway.arrows()) {
            Evidence evidence = arrow.evidence();
            List<String> sources = Stream.concat(evidence.references().stream(), evidence.against().stream()).toList();
            add("arrow " + arrow.id(), sources, arrow.mechanism(), evidence.finding(), evidence.dispute(),
                    evidence.breaks());
        }
        for (Step step : pathway.steps()) {
            add("step " + step.id(), step.references(), step.title(), step.simple().caption(),
                    step.advanced().caption(), step.measured().line(), step.measured().text().simple(),
                    step.measured().text().advanced(), step.breaks().simple(), step.breaks().advanced());
        }
    }

    private void questions(Questions questions) {
        for (Intervention intervention : questions.interventions()) {
            add("intervention " + intervention.id(), intervention.references(), intervention.said(),
                    intervention.text());
        }
        for (Question question : questions.questions()) {
            add("question " + question.id(), question.references(), question.prompt(), question.answer(),
                    question.why());
            question.options().forEach(option -> add("option of " + question.id(), question.references(),
                    option.text(), option.why()));
        }
    }

    private void model(Model model) {
        add("model", List.of(), model.notes().toArray(String[]::new));
        model.constants().forEach(constant -> add("constant " + constant.id(), constant.references(), constant.name(),
                constant.text()));
        model.leftOut().forEach(left -> add("left out " + left.arrow(), List.of(), left.why()));
        model.points().forEach(point -> add("point of " + point.node(), point.references(), point.text()));
        for (Scenario scenario : model.scenarios()) {
            add("scenario " + scenario.id(), scenario.references(), scenario.title(), scenario.lead(), scenario.text());
            scenario.outcomes().forEach(outcome -> add("outcome " + outcome.node() + " of " + scenario.id(),
                    outcome.references(), outcome.why()));
        }
        model.misses().forEach(miss -> add("miss " + miss.row(), miss.references(), miss.said(), miss.why()));
    }

    private void add(String place, List<String> references, String... texts) {
        for (String text : texts) {
            blocks.add(new Block(place, text, !references.isEmpty()));
        }
    }
}
