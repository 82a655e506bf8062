package cascade.ui.map;

import cascade.pathway.MapContent;
import cascade.unit.Depth;
import cascade.unit.Pathway;

/** Whether a node can be opened into what it stands for, or came from opening one. */
enum Turning {
    /** Neither. */
    NONE,
    /** It can be opened. */
    OPENS,
    /** It came from opening one, which it can close again. */
    CLOSES;

    /** What it is for a node of a map of a pathway. */
    static Turning of(String node, MapContent content, Pathway pathway) {
        if (content.details().contains(node)) {
            return CLOSES;
        }
        return content.depth() == Depth.SIMPLE && pathway.nodes().stream().anyMatch(
                each -> each.id().equals(node) && each.members().size() > 1) ? OPENS : NONE;
    }
}
