package cascade.unit;

import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ground on which the maps of both depths lie: where the places are and what shape they have. In map units, which are
 * pixels at 100 %.
 *
 * @param width how wide the map is
 * @param height how high the map is
 * @param sites the places, by id
 * @param marks what is drawn for the eye
 */
public record Geography(double width, double height, Map<String, Site> sites, List<Mark> marks) {

    /**
     * Where a place is.
     *
     * @param outline its shape; empty for what has none of its own
     * @param name the middle of its name; empty where it isn't written
     */
    public record Site(Optional<Outline> outline, Optional<Point> name) {}

    /** Something that is drawn and means nothing by itself. */
    public enum MarkKind {
        /** The double helix in a nucleus. */
        DNA,
        /** A bubble in which a cell keeps what it will release. */
        VESICLE,
        /** A small blood vessel. */
        VESSEL
    }

    /** A mark and its place. */
    public record Mark(MarkKind kind, Box box) {}

    /** The shape of a place; empty where it has none, or isn't on the map. */
    public Optional<Outline> outline(String place) {
        return Optional.ofNullable(sites.get(place)).flatMap(Site::outline);
    }
}
