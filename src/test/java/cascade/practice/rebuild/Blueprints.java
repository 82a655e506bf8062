package cascade.practice.rebuild;

import cascade.pathway.MapContents;
import cascade.unit.Depth;
import cascade.unit.Influence;
import cascade.unit.MapNode;
import cascade.unit.Unit;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What can be rebuilt of the bundled unit, and drafts of it by chance. */
final class Blueprints {
    static final Unit UNIT = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();
    private static final MapContents CONTENTS = new MapContents(UNIT.pathway());

    private Blueprints() {}

    static Blueprint of(Depth depth) {
        return Blueprint.of(UNIT.pathway(), CONTENTS, depth);
    }

    static Blueprint relay(String id) {
        return Blueprint.of(UNIT.pathway(), CONTENTS, Blueprint.relays(UNIT.pathway()).stream().filter(
                node -> node.id().equals(id)).findFirst().orElseThrow());
    }

    static List<Blueprint> all() {
        List<Blueprint> all = new ArrayList<>();
        for (MapNode relay : Blueprint.relays(UNIT.pathway())) {
            all.add(Blueprint.of(UNIT.pathway(), CONTENTS, relay));
        }
        all.add(of(Depth.SIMPLE));
        all.add(of(Depth.ADVANCED));
        return all;
    }

    /** Some nodes right, some wrong, some missing; likewise the arrows, with some that nobody asked for. */
    static Draft draft(Blueprint blueprint, Random chance) {
        Draft draft = Draft.EMPTY;
        for (MapNode node : blueprint.nodes()) {
            int how = chance.nextInt(4);
            draft = how == 0 ? draft : draft.put(node.id(), how == 1 ? place(blueprint, chance) : node.place());
        }
        for (Asked asked : blueprint.arrows()) {
            draft = switch (chance.nextInt(5)) {
            case 0 -> draft;
            case 1 -> draft.draw(asked.ends().turned(), sign(chance));
            case 2 -> draft.draw(asked.ends(), sign(chance));
            default -> draft.draw(asked.ends(), asked.arrow().influence());
            };
        }
        for (int i = chance.nextInt(4); i > 0; i--) {
            draft = draft.draw(ends(blueprint, chance), sign(chance));
        }
        return draft;
    }

    static String place(Blueprint blueprint, Random chance) {
        return blueprint.places().get(chance.nextInt(blueprint.places().size())).id();
    }

    static Influence sign(Random chance) {
        return Influence.values()[chance.nextInt(Influence.values().length)];
    }

    static Ends ends(Blueprint blueprint, Random chance) {
        List<MapNode> nodes = blueprint.content().graph().nodes();
        int from = chance.nextInt(nodes.size());
        int to = (from + 1 + chance.nextInt(nodes.size() - 1)) % nodes.size();
        return new Ends(nodes.get(from).id(), nodes.get(to).id());
    }
}
