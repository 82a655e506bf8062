package cascade.unit.read;

import cascade.unit.Arrow;
import cascade.unit.ChainLink;
import cascade.unit.Claim;
import cascade.unit.Comparison;
import cascade.unit.Evidence;
import cascade.unit.KeyNumber;
import cascade.unit.MapNode;
import cascade.unit.Pathway;
import cascade.unit.Reference;
import cascade.unit.Route;
import cascade.unit.Section;
import cascade.unit.Step;
import cascade.unit.Study;
import cascade.unit.Term;
import cascade.unit.Unit;
import cascade.unit.text.Manuscript;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks what a schema can't: that every id leads somewhere, once, and that nothing stands without its evidence. */
final class UnitChecks {
    private final Unit unit;
    private final Problems problems;
    private final Map<Route.Kind, Set<String>> known = new HashMap<>();

    UnitChecks(Unit unit, Problems problems) {
        this.unit = unit;
        this.problems = problems;
    }

    void check() {
        Pathway pathway = unit.pathway();
        know(Route.Kind.REF, "references.json", "references", unit.references(), Reference::id);
        know(Route.Kind.TERM, "terms.json", "terms", unit.terms(), Term::id);
        know(Route.Kind.NUMBER, "numbers.json", "numbers", unit.numbers(), KeyNumber::id);
        know(Route.Kind.STUDY, "studies.json", "studies", unit.studies(), Study::id);
        know(Route.Kind.CLAIM, "claims.json", "claims", unit.claims(), Claim::id);
        know(Route.Kind.NODE, "pathway.json", "nodes", pathway.nodes(), MapNode::id);
        know(Route.Kind.ARROW, "pathway.json", "arrows", pathway.arrows(), Arrow::id);
        know(Route.Kind.STEP, "pathway.json", "steps", pathway.steps(), Step::id);
        know(Route.Kind.SECTION, "unit.json", "advanced", unit.advanced(), Section::id);
        simpleSection();
        distinct("claims.json", "$.chain.links", unit.chain(), ChainLink::id);

        explanations();
        glossary();
        evidence();
        comparison();
        new PathwayChecks(unit.pathway(), problems).check();
        pathwayTexts();
        new SceneChecks(this, problems).check(unit.pathway().closeUps());
        new QuestionChecks(this, problems).check(unit.questions());
        new ModelChecks(this, unit.pathway(), problems).check(unit.model());
    }

    private void simpleSection() {
        String simple = unit.simple().id();
        Set<String> sections = new HashSet<>(Set.of(simple));
        for (int i = 0; i < unit.advanced().size(); i++) {
            sections.add(unit.advanced().get(i).id());
            if (unit.advanced().get(i).id().equals(simple)) {
                problems.add("unit.json", "$.advanced[" + i + "].id", "twice", simple);
            }
        }
        known.put(Route.Kind.SECTION, sections);
    }

    private void explanations() {
        String file = "unit.json";
        texts(file, "$.notice", unit.notice());
        for (int i = 0; i < unit.keyTerms().size(); i++) {
            refers(Route.Kind.TERM, file, "$.keyTerms[" + i + "].term", unit.keyTerms().get(i).term());
        }
        text(file, "$.simple.coreIdea", unit.simple().lead());
        section(file, "$.simple.text", unit.simple().text());
        stills(file);
        for (int i = 0; i < unit.advanced().size(); i++) {
            String at = "$.advanced[" + i + "]";
            text(file, at + ".lead", unit.advanced().get(i).lead());
            section(file, at + ".text", unit.advanced().get(i).text());
        }
    }

    private void stills(String file) {
        for (int i = 0; i < unit.stills().size(); i++) {
            Route beat = unit.stills().get(i).beat();
            if (unit.pathway().beat(beat).isEmpty()) {
                problems.add(file, "$.simple.stills[" + i + "].beat", "dangling", beat.id(), beat.kind().scheme());
            }
        }
    }

    private void glossary() {
        for (int i = 0; i < unit.terms().size(); i++) {
            Term term = unit.terms().get(i);
            String at = "$.terms[" + i + "]";
            text("terms.json", at + ".simple", term.simple());
            text("terms.json", at + ".advanced", term.advanced());
            refer(Route.Kind.TERM, "terms.json", at + ".related", term.related());
            refer(Route.Kind.REF, "terms.json", at + ".references", term.references());
        }
        for (int i = 0; i < unit.references().size(); i++) {
            text("references.json", "$.references[" + i + "].note", unit.references().get(i).note());
        }
    }

    private void evidence() {
        text("numbers.json", "$.lead", unit.numbersLead());
        unit.figures().time().ifPresent(words -> text("numbers.json", "$.figures.time.caption", words.caption()));
        unit.figures().folds().ifPresent(words -> text("numbers.json", "$.figures.folds.caption", words.caption()));
        for (int i = 0; i < unit.numbers().size(); i++) {
            KeyNumber number = unit.numbers().get(i);
            String at = "$.numbers[" + i + "]";
            text("numbers.json", at + ".caveat", number.caveat());
            refer(Route.Kind.TERM, "numbers.json", at + ".terms", number.terms());
            refer(Route.Kind.REF, "numbers.json", at + ".references", number.references());
        }
        text("studies.json", "$.lead", unit.studiesLead());
        texts("studies.json", "$.balance", unit.balance());
        for (int i = 0; i < unit.studies().size(); i++) {
            Study study = unit.studies().get(i);
            String at = "$.studies[" + i + "]";
            text("studies.json", at + ".detail", study.detail());
            text("studies.json", at + ".limitation", study.limitation());
            refer(Route.Kind.REF, "studies.json", at + ".references", study.references());
        }
        text("claims.json", "$.chain.lead", unit.chainLead());
        for (int i = 0; i < unit.chain().size(); i++) {
            ChainLink link = unit.chain().get(i);
            String at = "$.chain.links[" + i + "]";
            text("claims.json", at + ".support", link.support());
            text("claims.json", at + ".remark", link.remark());
            refers(Route.Kind.STEP, "claims.json", at + ".step", link.step());
            refer(Route.Kind.REF, "claims.json", at + ".references", link.references());
        }
        text("claims.json", "$.lead", unit.claimsLead());
        for (int i = 0; i < unit.claims().size(); i++) {
            Claim claim = unit.claims().get(i);
            String at = "$.claims[" + i + "]";
            text("claims.json", at + ".found", claim.found());
            refer(Route.Kind.REF, "claims.json", at + ".references", claim.references());
        }
    }

    private void comparison() {
        String file = "comparison.json";
        Comparison comparison = unit.comparison();
        text(file, "$.lead", comparison.lead());
        text(file, "$.warning.text", comparison.warning());
        distinct(file, "$.columns", comparison.columns(), Comparison.Column::id);
        distinct(file, "$.rows", comparison.rows(), Comparison.Row::id);
        Set<String> columns = comparison.columns().stream().map(Comparison.Column::id).collect(Collectors.toSet());
        for (int i = 0; i < comparison.rows().size(); i++) {
            String at = "$.rows[" + i + "].cells";
            Map<String, Comparison.Cell> cells = comparison.rows().get(i).cells();
            for (String column : columns) {
                if (!cells.containsKey(column)) {
                    problems.add(file, at, "cell-missing", column);
                }
            }
            cells.forEach((column, cell) -> {
                if (!columns.contains(column)) {
                    problems.add(file, at + "." + column, "dangling", column, "columns");
                }
                text(file, at + "." + column + ".text", cell.text());
                refer(Route.Kind.REF, file, at + "." + column + ".references", cell.references());
            });
        }
    }

    private void pathwayTexts() {
        String file = "pathway.json";
        Pathway pathway = unit.pathway();
        text(file, "$.lead", pathway.lead());
        for (int i = 0; i < pathway.nodes().size(); i++) {
            MapNode node = pathway.nodes().get(i);
            String at = "$.nodes[" + i + "]";
            text(file, at + ".text", node.text());
            refer(Route.Kind.TERM, file, at + ".terms", node.terms());
            refer(Route.Kind.REF, file, at + ".references", node.references());
        }
        for (int i = 0; i < pathway.arrows().size(); i++) {
            Evidence evidence = pathway.arrows().get(i).evidence();
            String at = "$.arrows[" + i + "].evidence";
            text(file, at + ".finding", evidence.finding());
            text(file, at + ".dispute", evidence.dispute());
            text(file, at + ".breaks", evidence.breaks());
            refer(Route.Kind.REF, file, at + ".references", evidence.references());
            refer(Route.Kind.REF, file, at + ".against", evidence.against());
        }
        for (int i = 0; i < pathway.steps().size(); i++) {
            Step step = pathway.steps().get(i);
            String at = "$.steps[" + i + "]";
            text(file, at + ".simple.caption", step.simple().caption());
            text(file, at + ".advanced.caption", step.advanced().caption());
            text(file, at + ".measured.simple", step.measured().text().simple());
            text(file, at + ".measured.advanced", step.measured().text().advanced());
            text(file, at + ".breaks.simple", step.breaks().simple());
            text(file, at + ".breaks.advanced", step.breaks().advanced());
            refer(Route.Kind.REF, file, at + ".references", step.references());
        }
    }

    private void texts(String file, String path, List<String> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            text(file, path + "[" + i + "]", blocks.get(i));
        }
    }

    void text(String file, String path, String markdown) {
        manuscript(file, path, Manuscript.of(markdown, false));
    }

    /** The text of a section, which is long enough for headings. */
    private void section(String file, String path, List<String> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            manuscript(file, path + "[" + i + "]", Manuscript.of(blocks.get(i), true));
        }
    }

    private void manuscript(String file, String path, Manuscript text) {
        for (Manuscript.Fault fault : text.faults()) {
            problems.add(file, path, "prose." + EnumWords.word(fault));
        }
        for (String target : text.targets()) {
            Route.parse(target).filter(route -> route.kind() != Route.Kind.TAB).ifPresentOrElse(
                    route -> refers(route.kind(), file, path, route.id()),
                    () -> problems.add(file, path, "link", target));
        }
    }

    void refer(Route.Kind kind, String file, String path, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            refers(kind, file, path + "[" + i + "]", ids.get(i));
        }
    }

    void refers(Route.Kind kind, String file, String path, String id) {
        if (!known.getOrDefault(kind, Set.of()).contains(id)) {
            problems.add(file, path, "dangling", id, kind.scheme());
        }
    }

    /** That a route leads to something in the unit. */
    void leads(String file, String path, Route route) {
        if (route.kind() != Route.Kind.BEAT) {
            refers(route.kind(), file, path, route.id());
        } else if (unit.pathway().beat(route).isEmpty()) {
            problems.add(file, path, "dangling", route.id(), route.kind().scheme());
        }
    }

    private <T> void know(Route.Kind kind, String file, String list, List<T> all, Function<T, String> id) {
        known.put(kind, distinct(file, "$." + list, all, id));
    }

    private <T> Set<String> distinct(String file, String path, Collection<T> all, Function<T, String> id) {
        return distinct(problems, file, path, all, id);
    }

    /** The ids of all, with a problem noted for each that comes a second time. */
    static <T> Set<String> distinct(Problems problems, String file, String path, Collection<T> all,
            Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        int i = 0;
        for (T one : all) {
            if (!ids.add(id.apply(one))) {
                problems.add(file, path + "[" + i + "].id", "twice", id.apply(one));
            }
            i++;
        }
        return ids;
    }
}
