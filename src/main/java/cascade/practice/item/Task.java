package cascade.practice.item;

import cascade.messages.Messages;
import cascade.unit.Depth;
import cascade.unit.Influence;
import cascade.unit.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * @param map all that there is on the map of that
     * @param except the ids of those that can't be pointed at
     * @param right the ids of those that are right
     * @param wrong why another isn't
     */
    record Point(Depth depth, Route.Kind at, Pointables map, Set<String> except, Set<String> right,
            Wrong wrong) implements Task {

        /** Every one that can be pointed at, its id being the node's or the arrow's; made when asked for. */
        public List<Option> options() {
            return map.without(except).map(this::option).toList();
        }

        /** The one of an id, where it can be pointed at. */
        public Optional<Option> option(String id) {
            return except.contains(id) ? Optional.empty() : map.of(Set.of(id)).map(this::option).findFirst();
        }

        private Option option(Pointable one) {
            boolean isRight = right.contains(one.id());
            return new Option(one.id(), one.text(), isRight, isRight ? "" : wrong.why(one),
                    one.references().isEmpty() ? wrong.references() : one.references(), Optional.of(one.place()));
        }

        @Override
        public Kind kind() {
            return Kind.POINT;
        }
    }

    /**
     * Why what was pointed at is not right: the same is said of each, and each is named.
     *
     * @param message the key of what is said, of what is asked about, what was pointed at, what is right, and what that is
     *        that was pointed at
     * @param others keys of what is said of some instead, by their ids
     * @param about what is asked about
     * @param right what is right, in words
     * @param references what that rests on, for those that have no references of their own
     */
    record Wrong(String message, Map<String, String> others, String about, String right, List<String> references) {
        String why(Pointable one) {
            return Messages.text(others.getOrDefault(one.id(), message), about, one.text(), right, one.said());
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
