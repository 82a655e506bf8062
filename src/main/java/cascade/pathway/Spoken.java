package cascade.pathway;

import cascade.messages.Messages;
import cascade.unit.Arrow;
import cascade.unit.Influence;
import cascade.unit.MapNode;
import cascade.unit.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Says nodes and arrows in sentences: for screen readers, and for who would rather read the map than see it. */
public final class Spoken {
    private static final int NAMED = 3;

    private final Graph graph;
    private final List<Step> steps;
    private final String subject;

    /**
     * @param graph the map
     * @param steps the walk
     * @param subject what "measured with …" names
     */
    public Spoken(Graph graph, List<Step> steps, String subject) {
        this.graph = graph;
        this.steps = steps;
        this.subject = subject;
    }

    /** As "TrkB, receptor, in the membrane; switched on by BDNF; switches on Shc–Grb2, PI3K and PLCγ; step 6". */
    public String node(MapNode node) {
        List<String> parts = new ArrayList<>(List.of(node.spoken()));
        add(parts, "spoken.by", graph.to(node.id()), Arrow::from);
        add(parts, "spoken.does", graph.from(node.id()), Arrow::to);
        String lit = Messages.list(IntStream.range(0, steps.size()).filter(
                i -> steps.get(i).scene(graph.depth()).nodes().contains(node.id())).mapToObj(
                        i -> Integer.toString(i + 1)).toList());
        if (!lit.isEmpty()) {
            parts.add(Messages.text("spoken.step", lit));
        }
        return String.join("; ", parts);
    }

    /** As "BDNF switches on TrkB; Measured with Semax; seen in rats and mice; disputed". */
    public String arrow(Arrow arrow) {
        List<String> parts = new ArrayList<>(
                List.of(Messages.text("spoken.arrow." + key(arrow.influence()), label(arrow.from()), label(arrow.to())),
                        Messages.text(Messages.key(arrow.evidence().basis()), subject)));
        if (!arrow.evidence().systems().isEmpty()) {
            parts.add(Messages.text("spoken.seen",
                    Messages.list(arrow.evidence().systems().stream().map(Messages::word).toList())));
        }
        if (arrow.evidence().disputed()) {
            parts.add(Messages.text("spoken.disputed"));
        }
        return String.join("; ", parts);
    }

    private void add(List<String> parts, String key, List<Arrow> arrows, Function<Arrow, String> end) {
        for (Influence influence : Influence.values()) {
            List<String> ends = arrows.stream().filter(arrow -> arrow.influence() == influence).map(end).map(
                    this::label).distinct().toList();
            if (!ends.isEmpty()) {
                parts.add(Messages.text(key + "." + key(influence), named(ends)));
            }
        }
    }

    /** A few by name, more by number. */
    private static String named(List<String> ends) {
        return ends.size() <= NAMED ? String.join(", ", ends) : Integer.toString(ends.size());
    }

    private String label(String id) {
        return graph.node(id).map(MapNode::plainLabel).orElse(id);
    }

    private static String key(Influence influence) {
        return influence.name().toLowerCase(java.util.Locale.ROOT);
    }
}
