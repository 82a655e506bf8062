package cascade.unit.read;

import cascade.unit.Arrow;
import cascade.unit.Basis;
import cascade.unit.Depth;
import cascade.unit.Evidence;
import cascade.unit.Geography;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapNode;
import cascade.unit.NodeKind;
import cascade.unit.Pathway;
import cascade.unit.Place;
import cascade.unit.PlaceKind;
import cascade.unit.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks the graph of a pathway: places, ends, depths, the walk, and that every position is there. */
final class PathwayChecks {
    private static final String FILE = "pathway.json";
    private static final String LAYOUT = "layout.json";

    private final Pathway pathway;
    private final Problems problems;
    private final Map<String, MapNode> nodes;
    private final Map<String, Arrow> arrows;
    private final Map<String, Place> places;

    PathwayChecks(Pathway pathway, Problems problems) {
        this.pathway = pathway;
        this.problems = problems;
        this.nodes = byId(pathway.nodes(), MapNode::id);
        this.arrows = byId(pathway.arrows(), Arrow::id);
        this.places = byId(pathway.places(), Place::id);
    }

    void check() {
        UnitChecks.distinct(problems, FILE, "$.places", pathway.places(), Place::id);
        places();
        nodes();
        arrows();
        steps();
        pathway.layouts().values().stream().map(MapLayout::geography).findFirst().ifPresent(this::geography);
        pathway.layouts().forEach(this::layout);
    }

    private void places() {
        for (int i = 0; i < pathway.places().size(); i++) {
            Place place = pathway.places().get(i);
            String at = "$.places[" + i + "].parent";
            if (place.kind().isPartOfACell()) {
                Place parent = place.parent().map(places::get).orElse(null);
                if (parent == null || parent.kind() != PlaceKind.CELL) {
                    problems.add(FILE, at, "dangling", place.parent().orElse(""), "cell");
                }
            } else if (place.parent().isPresent()) {
                problems.add(FILE, at, "parent-of-none", place.id());
            }
        }
    }

    private void nodes() {
        Map<String, String> groups = new HashMap<>();
        for (int i = 0; i < pathway.nodes().size(); i++) {
            MapNode node = pathway.nodes().get(i);
            String at = "$.nodes[" + i + "]";
            if (!places.containsKey(node.place())) {
                problems.add(FILE, at + ".place", "dangling", node.place(), "place");
            }
            if (!node.members().isEmpty() && node.depths().contains(Depth.ADVANCED)) {
                problems.add(FILE, at + ".members", "members-depth");
            }
            for (String member : node.members()) {
                MapNode found = nodes.get(member);
                if (found == null || !found.depths().contains(Depth.ADVANCED)) {
                    problems.add(FILE, at + ".members", "dangling", member, "advanced node");
                }
                String other = groups.put(member, node.id());
                if (other != null) {
                    problems.add(FILE, at + ".members", "member-twice", member, other);
                }
            }
        }
    }

    private void arrows() {
        for (int i = 0; i < pathway.arrows().size(); i++) {
            Arrow arrow = pathway.arrows().get(i);
            String at = "$.arrows[" + i + "]";
            end(at + ".from", arrow.from(), arrow.depths());
            end(at + ".to", arrow.to(), arrow.depths());
            if (arrow.from().equals(arrow.to())) {
                problems.add(FILE, at + ".to", "arrow-to-itself", arrow.to());
            }
            MapNode from = nodes.get(arrow.from());
            if (from != null && from.kind() == NodeKind.PHENOTYPE) {
                problems.add(FILE, at + ".from", "from-phenotype", arrow.from());
            }
            for (String stood : arrow.stands()) {
                Arrow found = arrows.get(stood);
                if (found == null || !found.depths().contains(Depth.ADVANCED)
                        || arrow.depths().contains(Depth.ADVANCED)) {
                    problems.add(FILE, at + ".stands", "dangling", stood, "advanced arrow");
                }
            }
            Evidence evidence = arrow.evidence();
            if (evidence.basis() != Basis.PROPOSED) {
                if (evidence.references().isEmpty()) {
                    problems.add(FILE, at + ".evidence.references", "no-evidence");
                }
                if (evidence.systems().isEmpty()) {
                    problems.add(FILE, at + ".evidence.systems", "empty-list");
                }
            }
        }
    }

    private void end(String path, String id, Set<Depth> depths) {
        MapNode node = nodes.get(id);
        if (node == null) {
            problems.add(FILE, path, "dangling", id, "node");
        } else if (!node.depths().containsAll(depths)) {
            problems.add(FILE, path, "not-on-map", id);
        }
    }

    private void steps() {
        for (int i = 0; i < pathway.steps().size(); i++) {
            Step step = pathway.steps().get(i);
            scene("$.steps[" + i + "].simple", step.simple(), Depth.SIMPLE);
            scene("$.steps[" + i + "].advanced", step.advanced(), Depth.ADVANCED);
        }
    }

    private void scene(String at, Step.Scene scene, Depth depth) {
        Set<String> lit = new HashSet<>(scene.nodes());
        for (int i = 0; i < scene.nodes().size(); i++) {
            end(at + ".nodes[" + i + "]", scene.nodes().get(i), Set.of(depth));
        }
        for (int i = 0; i < scene.arrows().size(); i++) {
            String path = at + ".arrows[" + i + "]";
            Arrow arrow = arrows.get(scene.arrows().get(i));
            if (arrow == null) {
                problems.add(FILE, path, "dangling", scene.arrows().get(i), "arrow");
            } else if (!arrow.depths().contains(depth)) {
                problems.add(FILE, path, "not-on-map", arrow.id());
            } else if (!lit.contains(arrow.from()) || !lit.contains(arrow.to())) {
                problems.add(FILE, path, "end-not-lit", arrow.id());
            }
        }
    }

    private void layout(Depth depth, MapLayout layout) {
        String root = depth == Depth.SIMPLE ? "$.simple" : "$.advanced";
        for (MapNode node : pathway.nodes()) {
            if (node.depths().contains(depth)) {
                Box box = layout.nodes().get(node.id());
                if (box == null) {
                    problems.add(LAYOUT, root + ".nodes", "no-position", node.id());
                } else {
                    box(root + ".nodes." + node.id(), box, layout);
                }
            }
        }
        for (Arrow arrow : pathway.arrows()) {
            if (arrow.depths().contains(depth) && !layout.ways().containsKey(arrow.id())) {
                problems.add(LAYOUT, root + ".arrows", "no-position", arrow.id());
            }
        }
        foreign(root + ".nodes", layout.nodes().keySet(), nodes.keySet());
        foreign(root + ".arrows", layout.ways().keySet(), arrows.keySet());
    }

    /** What has a shape has it, and nothing else. */
    private void geography(Geography geography) {
        foreign("$.places", geography.sites().keySet(), places.keySet());
        for (Place place : pathway.places()) {
            boolean shaped = geography.outline(place.id()).isPresent();
            boolean shape = place.kind() == PlaceKind.CELL || place.kind() == PlaceKind.NUCLEUS;
            if (shape && !shaped) {
                problems.add(LAYOUT, "$.places", "no-position", place.id());
            } else if (shaped && place.kind() == PlaceKind.MEMBRANE) {
                problems.add(LAYOUT, "$.places." + place.id() + ".outline", "membrane-outline");
            }
        }
    }

    private void box(String path, Box box, MapLayout layout) {
        if (box.width() <= 0 || box.height() <= 0 || box.width() > Limits.NODE || box.height() > Limits.NODE) {
            problems.add(LAYOUT, path, "layout-size", (int) Limits.NODE);
        } else if (box.left() < 0 || box.top() < 0 || box.right() > layout.width()
                || box.bottom() > layout.height()) {
            problems.add(LAYOUT, path, "layout-outside");
        }
    }

    private void foreign(String path, Set<String> found, Set<String> expected) {
        for (String id : found) {
            if (!expected.contains(id)) {
                problems.add(LAYOUT, path, "dangling", id, "pathway.json");
            }
        }
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
    }
}
