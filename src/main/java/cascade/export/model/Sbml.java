package cascade.export.model;

import cascade.export.Xml;
import cascade.messages.Messages;
import cascade.simulation.Network;
import cascade.simulation.Trial;
import cascade.unit.ById;
import cascade.unit.ExternalId;
import cascade.unit.MapNode;
import cascade.unit.Model.Constant;
import cascade.unit.Model.Measure;
import cascade.unit.Model.Rule;
import cascade.unit.Model.Scenario;
import cascade.unit.Place;
import cascade.unit.Unit;
import cascade.unit.text.PlainText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A scenario as SBML Level 3 Version 2 core. Each node is a species whose amount is its level; each level has a rate
 * rule; doses and switches are events. All levels are without a unit, times are in hours.
 */
public final class Sbml {
    static final String NAMESPACE = "http://www.sbml.org/sbml/level3/version2/core";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String BIOLOGY = "http://biomodels.net/biology-qualifiers/";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String NONE = "dimensionless";
    private static final String HOUR = "hour";

    private final Unit unit;
    private final Scenario scenario;
    private final Trial trial;
    private final Network network;
    private final Rates rates;
    private final ById<MapNode> nodes;
    private final List<Trial.Turn> turns;
    private final Xml xml;

    private Sbml(Unit unit, Scenario scenario, Trial trial) {
        this.unit = unit;
        this.scenario = scenario;
        this.trial = trial;
        network = trial.network();
        rates = new Rates(trial);
        nodes = ById.of(unit.pathway().nodes(), MapNode::id);
        turns = trial.turns();
        xml = new Xml(NAMESPACE, "sbml", "level", 3, "version", 2);
    }

    /** The document, to be stored as UTF-8. */
    public static String of(Unit unit, Scenario scenario, Trial trial) {
        return new Sbml(unit, scenario, trial).written();
    }

    private String written() {
        xml.open("model", "id", scenario.id().replace('-', '_'), "metaid", "meta_model", "name", scenario.title(),
                "substanceUnits", NONE, "timeUnits", HOUR, "extentUnits", NONE, "volumeUnits", NONE);
        notes();
        annotation("meta_model", "isVersionOf", unit.pathway().ids());
        functions();
        xml.open("listOfUnitDefinitions").open("unitDefinition", "id", HOUR, "name", HOUR).open("listOfUnits").empty(
                "unit", "kind", "second", "exponent", 1, "scale", 0, "multiplier", 3600).close().close().close();
        places();
        species();
        parameters();
        rules();
        events();
        return xml.close().written();
    }

    private void notes() {
        xml.open("notes").openIn(XHTML, "body");
        xml.leaf("p", Messages.text("model.illustrates"));
        xml.leaf("p", PlainText.of(scenario.lead()));
        xml.leaf("p", PlainText.of(scenario.text()));
        xml.leaf("p", Messages.text("export.made", unit.id(), unit.version(), unit.checksum()));
        xml.close().close();
    }

    private void functions() {
        xml.open("listOfFunctionDefinitions");
        Maths u = Maths.name("u");
        Maths raised = new Maths.Apply("power", List.of(u, Maths.name("n")));
        Maths half = new Maths.Apply("power", List.of(Maths.name("half"), Maths.name("n")));
        Maths b = Maths.over(Maths.minus(half, Maths.of(1)), Maths.minus(Maths.times(Maths.of(2), half), Maths.of(1)));
        Maths hill = Maths.over(Maths.times(b, raised),
                Maths.plus(List.of(Maths.minus(b, Maths.of(1)), raised)));
        xml.open("functionDefinition", "id", "hill").openIn(Maths.NAMESPACE, "math", "xmlns:sbml", NAMESPACE).open(
                "lambda");
        for (String name : List.of("u", "n", "half")) {
            xml.open("bvar").leaf("ci", name).close();
        }
        // A solver may come out a hair below nothing, of which there is no power.
        xml.open("piecewise").open("piece");
        Maths.of(0).content(xml);
        new Maths.Apply("leq", List.of(u, Maths.of(0))).content(xml);
        xml.close().open("piece");
        Maths.of(1).content(xml);
        new Maths.Apply("geq", List.of(u, Maths.of(1))).content(xml);
        xml.close().open("otherwise");
        hill.content(xml);
        xml.close().close().close().close().close();
        function("filled", List.of("amount"), Maths.over(Maths.name("amount"),
                Maths.plus(List.of(Maths.of(1), Maths.name("amount")))));
        function("placed", List.of("fold", "rest"), Maths.over(Maths.times(Maths.name("fold"), Maths.name("rest")),
                Maths.plus(List.of(Maths.of(1), Maths.times(Maths.minus(Maths.name("fold"), Maths.of(1)),
                        Maths.name("rest"))))));
        xml.close();
    }

    private void function(String id, List<String> of, Maths is) {
        xml.open("functionDefinition", "id", id).openIn(Maths.NAMESPACE, "math", "xmlns:sbml", NAMESPACE).open(
                "lambda");
        of.forEach(name -> xml.open("bvar").leaf("ci", name).close());
        is.content(xml);
        xml.close().close().close();
    }

    private void places() {
        ById<Place> places = ById.of(unit.pathway().places(), Place::id);
        Set<String> used = new LinkedHashSet<>();
        network.nodes().forEach(node -> used.add(nodes.get(node).place()));
        xml.open("listOfCompartments");
        for (String place : used) {
            xml.empty("compartment", "id", Names.place(place), "name", places.get(place).name(), "spatialDimensions",
                    3, "size", 1, "units", NONE, "constant", true);
        }
        xml.close();
    }

    private void species() {
        double[] start = trial.start();
        xml.open("listOfSpecies");
        for (int i = 0; i < network.nodes().size(); i++) {
            MapNode node = nodes.get(network.nodes().get(i));
            double dose = network.rule(i) instanceof Rule.Dosed ? turns.getFirst().dose() : 0;
            one(Names.node(node.id()), node.name(), node.place(), start[i] + dose, node.ids());
        }
        passed().ifPresent(node -> {
            for (int i = 0; i < Trial.STAGES; i++) {
                one(Names.stage(i), Messages.text("model.stage", i + 1),
                        nodes.get(network.nodes().get(node)).place(), start[network.nodes().size() + i], List.of());
            }
        });
        xml.close();
    }

    private void one(String id, String name, String place, double start, List<ExternalId> ids) {
        xml.open("species", "id", id, "metaid", "meta_" + id, "name", name, "compartment", Names.place(place),
                "initialAmount", Double.toString(start), "substanceUnits", NONE, "hasOnlySubstanceUnits", true,
                "boundaryCondition", false, "constant", false);
        annotation("meta_" + id, "isPropertyOf", ids);
        xml.close();
    }

    /** The node of the amount that is passed on, where there is one. */
    private Optional<Integer> passed() {
        for (int i = 0; i < network.nodes().size(); i++) {
            if (network.rule(i) instanceof Rule.Passed) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Says which entries of public databases something is about. */
    private void annotation(String about, String qualifier, List<ExternalId> ids) {
        List<String> addresses = ids.stream().flatMap(id -> registered(id).stream()).toList();
        if (addresses.isEmpty()) {
            return;
        }
        xml.open("annotation").openIn(RDF, "rdf:RDF", "xmlns:bqbiol", BIOLOGY).openIn(RDF, "rdf:Description",
                "rdf:about", "#" + about).openIn(BIOLOGY, "bqbiol:" + qualifier).openIn(RDF, "rdf:Bag");
        for (String address : addresses) {
            xml.openIn(RDF, "rdf:li", "rdf:resource", address).close();
        }
        xml.close().close().close().close().close();
    }

    /** An entry's address at Identifiers.org. */
    private static Optional<String> registered(ExternalId id) {
        return Optional.ofNullable(switch (id.database()) {
        case "UniProt" -> "https://identifiers.org/uniprot:" + id.id();
        case "Entrez Gene" -> "https://identifiers.org/ncbigene:" + id.id();
        case "HGNC" -> "https://identifiers.org/hgnc:" + id.id();
        case "Reactome" -> "https://identifiers.org/reactome:" + id.id();
        case "WikiPathways" -> "https://identifiers.org/wikipathways:" + id.id();
        case "GO" -> "https://identifiers.org/" + id.id();
        default -> null;
        });
    }

    private void parameters() {
        xml.open("listOfParameters");
        for (Constant constant : network.model().constants()) {
            parameter(Names.constant(constant.id()), constant.name(),
                    network.values()[network.constant(constant.id())],
                    constant.measure() == Measure.HOURS ? HOUR : NONE, true);
        }
        for (int i = 0; i < network.nodes().size(); i++) {
            if (network.rule(i) instanceof Rule.Fold fold) {
                for (String arrow : fold.times()) {
                    int from = network.from(arrow);
                    String node = network.nodes().get(from);
                    parameter(Names.rest(node), Messages.text("model.rest", nodes.get(node).name()),
                            trial.rest(from), NONE, true);
                }
            }
        }
        Trial.Turn first = turns.getFirst();
        first.open().forEach((arrow, value) -> parameter(Names.open(arrow), arrow, value, NONE, false));
        first.less().forEach((node, value) -> parameter(Names.less(node), node, value, NONE, false));
        first.more().forEach((node, value) -> parameter(Names.more(node), node, value, NONE, false));
        xml.close();
    }

    private void parameter(String id, String name, double value, String unit, boolean constant) {
        xml.empty("parameter", "id", id, "name", name, "value", Double.toString(value), "units", unit, "constant",
                constant);
    }

    private void rules() {
        xml.open("listOfRules");
        for (int i = 0; i < network.nodes().size(); i++) {
            String id = Names.node(network.nodes().get(i));
            Optional<Maths> rate = rates.rate(i);
            rule(rate.isPresent() ? "rateRule" : "assignmentRule", id,
                    rate.isPresent() ? rate.get() : rates.target(i).orElseThrow());
            if (network.rule(i) instanceof Rule.Passed passed) {
                for (int stage = 0; stage < Trial.STAGES; stage++) {
                    rule("rateRule", Names.stage(stage), rates.stage(stage, network.nodes().get(i), passed));
                }
            }
        }
        xml.close();
    }

    private void rule(String kind, String id, Maths maths) {
        xml.open(kind, "variable", id);
        maths.write(xml);
        xml.close();
    }

    private void events() {
        if (turns.size() < 2) {
            return;
        }
        xml.open("listOfEvents");
        for (int i = 1; i < turns.size(); i++) {
            Trial.Turn turn = turns.get(i);
            Trial.Turn before = turns.get(i - 1);
            xml.open("event", "id", "turn_" + i, "useValuesFromTriggerTime", true).open("trigger", "initialValue",
                    true, "persistent", true);
            new Maths.Apply("geq", List.of(new Maths.Time(), new Maths.Number(turn.hour(), HOUR))).write(xml);
            xml.close().open("listOfEventAssignments");
            if (turn.dose() > 0) {
                for (int node = 0; node < network.nodes().size(); node++) {
                    if (network.rule(node) instanceof Rule.Dosed) {
                        String id = Names.node(network.nodes().get(node));
                        assign(id, Maths.plus(List.of(Maths.name(id), Maths.of(turn.dose()))));
                    }
                }
            }
            changed(turn.open(), before.open(), Names::open);
            changed(turn.less(), before.less(), Names::less);
            changed(turn.more(), before.more(), Names::more);
            xml.close().close();
        }
        xml.close();
    }

    private void changed(Map<String, Double> now, Map<String, Double> before,
            java.util.function.UnaryOperator<String> name) {
        now.forEach((id, value) -> {
            if (!value.equals(before.get(id))) {
                assign(name.apply(id), Maths.of(value));
            }
        });
    }

    private void assign(String id, Maths maths) {
        xml.open("eventAssignment", "variable", id);
        maths.write(xml);
        xml.close();
    }
}
