package cascade.unit;

import cascade.unit.MapLayout.Box;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts in a close-up, or what it happens in.
 *
 * @param id its id in the close-up
 * @param kind what it is
 * @param box its home: where it stands, or where it comes to in the end, and its size
 * @param turn by how much it is turned, in degrees clockwise
 * @param on whom it rides: it goes where that one goes
 * @param in in what it is, at home
 * @param depths at which depths it is there
 * @param letters what is written in it; empty where nothing is
 * @param name what its label says; empty where it has none
 * @param note what its label adds; nothing where it adds nothing
 * @param link where its label leads: a term or a node
 */
public record Actor(String id, ActorKind kind, Box box, double turn, Optional<String> on, Optional<String> in,
        Set<Depth> depths, String letters, String name, Words note, Optional<Route> link) {}
