package cascade.export.model;

import cascade.simulation.Network;
import cascade.simulation.Run;

/** The levels of a run over time as a table: CSV, comma, a header of SBML's ids, UTF-8, lines ended as RFC 4180 says. */
public final class CourseTable {
    private static final String END = "\r\n";

    private CourseTable() {}

    /** The table. */
    public static String of(Network network, Run run) {
        StringBuilder table = new StringBuilder("time_h");
        network.nodes().forEach(node -> table.append(',').append(Names.node(node)));
        table.append(END);
        for (int i = 0; i < run.times().length; i++) {
            table.append(run.times()[i]);
            for (double[] level : run.levels()) {
                table.append(',').append(level[i]);
            }
            table.append(END);
        }
        return table.toString();
    }
}
