package cascade.unit;

import cascade.unit.MapLayout.Point;
import java.util.List;
import java.util.Map;

/**
 * One thing that happens in a close-up.
 *
 * @param id its id in the close-up
 * @param title what happens, in a few words
 * @param line what happens, in one sentence (CommonMark)
 * @param spoken what happens and what is to be seen of it, as said aloud
 * @param basis what it rests on
 * @param certainty how it was checked
 * @param disputed whether sources disagree on it
 * @param references keys of its sources
 * @param acts what the actors do, one after another
 * @param labels where the labels of actors are, those first that matter most: by the actor's id, the end that is nearer to
 *            the actor
 */
public record Beat(String id, String title, Words line, String spoken, Basis basis, Certainty certainty,
        boolean disputed, List<String> references, List<Act> acts, Map<String, Point> labels) {}
