package cascade.export.model;

import cascade.export.Xml;
import cascade.simulation.Network;

/** How a scenario is run and what is looked at, as SED-ML Level 1 Version 4. */
final class SedMl {
    private static final String NAMESPACE = "http://sed-ml.org/sed-ml/level1/version4";

    private SedMl() {}

    /** The document for a model's file, a run of so many hours in even steps. */
    static String of(String model, Network network, double hours, int steps) {
        Xml xml = new Xml(NAMESPACE, "sedML", "level", 1, "version", 4, "xmlns:sbml", Sbml.NAMESPACE);
        xml.open("listOfModels").empty("model", "id", "model", "language",
                "urn:sedml:language:sbml.level-3.version-2", "source", model).close();
        xml.open("listOfSimulations").open("uniformTimeCourse", "id", "course", "initialTime", "0", "outputStartTime",
                "0", "outputEndTime", Double.toString(hours), "numberOfSteps", steps);
        // Any solver that keeps to these tolerances: CVODE is the usual one.
        xml.open("algorithm", "kisaoID", "KISAO:0000019").open("listOfAlgorithmParameters");
        xml.empty("algorithmParameter", "kisaoID", "KISAO:0000209", "value", "1e-9");
        xml.empty("algorithmParameter", "kisaoID", "KISAO:0000211", "value", "1e-12");
        xml.close().close().close().close();
        xml.open("listOfTasks").empty("task", "id", "task", "modelReference", "model", "simulationReference",
                "course").close();
        xml.open("listOfDataGenerators");
        generator(xml, "time", "urn:sedml:symbol:time", "symbol");
        for (String node : network.nodes()) {
            generator(xml, Names.node(node), "/sbml:sbml/sbml:model/sbml:listOfSpecies/sbml:species[@id='"
                    + Names.node(node) + "']", "target");
        }
        xml.close().open("listOfOutputs").open("report", "id", "report").open("listOfDataSets");
        xml.empty("dataSet", "id", "set_time", "label", "time_h", "dataReference", "data_time");
        for (String node : network.nodes()) {
            xml.empty("dataSet", "id", "set_" + Names.node(node), "label", Names.node(node), "dataReference",
                    "data_" + Names.node(node));
        }
        return xml.close().close().close().written();
    }

    private static void generator(Xml xml, String id, String of, String how) {
        xml.open("dataGenerator", "id", "data_" + id).open("listOfVariables").empty("variable", "id", "of_" + id, how,
                of, "taskReference", "task").close().openIn(Maths.NAMESPACE, "math").leaf("ci",
                        "of_" + id).close().close();
    }
}
