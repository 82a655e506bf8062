package cascade.ui.pathway.walk;

import cascade.messages.Messages;
import cascade.pathway.Lens;
import cascade.ui.pathway.model.Ending;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Arrow;
import java.util.List;
import java.util.Locale;

/**
 * What is said where the walk is past its last step.
 *
 * @param title what is left on the map
 * @param text how much that is, and what isn't
 */
record EndingWords(String title, String text) {

    /** The words of where a walk is, which is past its last step. */
    static EndingWords of(PathwayModel model, String subject) {
        Ending ending = model.ending();
        List<Arrow> arrows = model.graph().arrows();
        long kept = arrows.stream().filter(ending.lens()::keeps).count();
        long both = arrows.stream().filter(ending.lens()::keeps).filter(Lens.SUBJECT::keeps).count();
        String key = "walk.end." + ending.name().toLowerCase(Locale.ROOT);
        return new EndingWords(Messages.text(key, subject),
                Messages.count(key + ".text", kept, arrows.size(), subject, both));
    }
}
