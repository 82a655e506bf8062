package cascade.practice.item;

import cascade.unit.Depth;
import cascade.unit.Influence;
import cascade.unit.Route;
import java.util.List;
import java.util.Set;

/** What a learner has to do. */
public sealed interface Task {

    /** Kinds of tasks, as they are counted. */
    enum Kind {
        CHOOSE_ONE, CHOOSE_SEVERAL, ORDER, POINT, BUILD, RECALL
    }

    /** What kind it is. */
    Kind kind();

    /**
     * Choose the right one, or all that are right.
     *
     * @param options in no order that says anything
     * @param several whether more than one may be right
     */
    record Choose(List<Option> options, boolean several) implements Task {
        @Override
        public Kind kind() {
            return several ? Kind.CHOOSE_SEVERAL : Kind.CHOOSE_ONE;
        }
    }

    /**
     * Put in order.
     *
     * @param inOrder the right order
     */
    record Order(List<Option> inOrder) implements Task {
        @Override
        public Kind kind() {
            return Kind.ORDER;
        }
    }

    /**
     * Point at a node or an arrow of the map; where several are right, at any of them.
     *
     * @param depth which map
     * @param at whether at a node or at an arrow
     * @param options every one that can be pointed at, its id being the node's or the arrow's
     */
    record Point(Depth depth, Route.Kind at, List<Option> options) implements Task {
        @Override
        public Kind kind() {
            return Kind.POINT;
        }
    }

    /**
     * Draw an arrow from a node.
     *
     * @param depth on which map
     * @param from the node it starts at
     * @param right every arrow that does
     */
    record Build(Depth depth, String from, Set<Drawn> right) implements Task {
        @Override
        public Kind kind() {
            return Kind.BUILD;
        }
    }

    /**
     * An arrow as a learner draws it.
     *
     * @param influence what it does
     * @param to the node it ends at
     */
    record Drawn(Influence influence, String to) {}

    /**
     * Recall, and see how well it was recalled.
     *
     * @param answer what was to be recalled (CommonMark)
     */
    record Recall(String answer) implements Task {
        @Override
        public Kind kind() {
            return Kind.RECALL;
        }
    }
}
