package cascade.pathway;

import cascade.unit.Depth;
import cascade.unit.MapLayout;
import java.util.Set;

/**
 * What a map holds: all of a depth, or the simple map on which some nodes are opened into what they stand for.
 *
 * @param depth the depth
 * @param opened ids of the simple nodes that are opened
 * @param graph its nodes and arrows
 * @param layout where they are
 * @param details ids of the nodes that came from opening one
 */
public record MapContent(Depth depth, Set<String> opened, Graph graph, MapLayout layout, Set<String> details) {}
