package cascade.ui.glossary;

import cascade.pathway.Twins;
import cascade.unit.Depth;
import cascade.unit.MapNode;
import cascade.unit.Route;
import cascade.unit.Route.Kind;
import cascade.unit.Section;
import cascade.unit.Step;
import cascade.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where a term appears: in which texts and steps it is linked, and which nodes it is about. */
final class Appearances {
    /** One place and what to call it. */
    record Place(Route route, String title) {}

    private final Unit unit;

    Appearances(Unit unit) {
        this.unit = unit;
    }

    /**
     * The places of a term, each once.
     *
     * @param depth the map on which a node is shown that is on both
     */
    List<Place> of(String term, Depth depth) {
        List<Place> places = new ArrayList<>();
        String link = "(term:" + term + ")";
        Stream.concat(Stream.of(unit.simple()), unit.advanced().stream()).filter(
                section -> Stream.concat(Stream.of(section.lead()), section.text().stream()).anyMatch(
                        text -> text.contains(link))).map(
                                section -> new Place(new Route(Kind.SECTION, section.id()), title(section))).forEach(
                                        places::add);
        for (Step step : unit.pathway().steps()) {
            if (Stream.of(step.simple().caption(), step.advanced().caption(), step.measured().text().simple(),
                    step.measured().text().advanced()).anyMatch(
                            text -> text.contains(link))) {
                places.add(new Place(new Route(Kind.STEP, step.id()), step.title()));
            }
        }
        List<MapNode> about = unit.pathway().nodes().stream().filter(node -> node.terms().contains(term)).toList();
        Twins.ofNodes(about, depth).stream().map(Twins::one).forEach(
                node -> places.add(new Place(new Route(Kind.NODE, node.id()), node.plainLabel())));
        return places;
    }

    private static String title(Section section) {
        return section.title();
    }
}
