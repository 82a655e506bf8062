package cascade.unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One graph at two depths, and the walk through it.
 *
 * @param title its heading
 * @param lead what it shows (CommonMark)
 * @param ids the pathway's own entries in public databases
 * @param places the places, in the order of the story
 * @param nodes every node of both maps
 * @param arrows every arrow of both maps
 * @param steps the walk
 * @param closeUps the close-ups of those steps that have one; reading the first may have all of them read
 * @param layouts the positions of both maps
 */
public record Pathway(String title, String lead, List<ExternalId> ids, List<Place> places,
        List<MapNode> nodes, List<Arrow> arrows, List<Step> steps, List<CloseUp> closeUps,
        Map<Depth, MapLayout> layouts) {

    /** The same pathway with other positions. */
    public Pathway withLayouts(Map<Depth, MapLayout> others) {
        return new Pathway(title, lead, ids, places, nodes, arrows, steps, closeUps, others);
    }

    /** The same pathway with close-ups. */
    public Pathway withCloseUps(List<CloseUp> others) {
        return new Pathway(title, lead, ids, places, nodes, arrows, steps, others, layouts);
    }

    /** The close-up of a step, where it has one. */
    public Optional<CloseUp> closeUp(String step) {
        return closeUps.stream().filter(closeUp -> closeUp.step().equals(step)).findFirst();
    }

    /** The beat that a route leads to, where there is one. */
    public Optional<Beat> beat(Route route) {
        return closeUp(route.ends().getFirst()).flatMap(closeUp -> closeUp.beats().stream().filter(
                beat -> beat.id().equals(route.ends().getLast())).findFirst());
    }
}
