package cascade.unit;

import java.util.List;

/**
 * What a unit has to be practised with, besides itself.
 *
 * @param interventions what stops arrows
 * @param questions what was written to be asked
 */
public record Questions(List<Intervention> interventions, List<Question> questions) {
    /** Nothing. */
    public static final Questions NONE = new Questions(List.of(), List.of());
}
