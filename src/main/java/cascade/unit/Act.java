package cascade.unit;

import cascade.unit.MapLayout.Point;
import java.util.List;
import java.util.Optional;

/**
 * What an actor of a close-up does.
 *
 * @param verb what it does
 * @param actor who does it
 * @param with to whom or what, where the verb needs that
 * @param into what becomes of that
 * @param at from where it comes, or to where it goes
 * @param size how large it becomes, beside its own size
 * @param together whether it happens along with the act before it, and not after it
 */
public record Act(Verb verb, String actor, Optional<String> with, List<String> into, Optional<Point> at, double size,
        boolean together) {}
