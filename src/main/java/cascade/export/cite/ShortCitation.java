package cascade.export.cite;

import cascade.messages.Messages;
import cascade.unit.Reference;

/** A reference in a few words that lead to it. */
public final class ShortCitation {
    private ShortCitation() {}

    /** Its label and where it can be found, as "Dolotov 2006a (doi:10.1016/…)"; the label alone where it has neither. */
    public static String of(Reference reference) {
        if (!reference.doi().isEmpty()) {
            return Messages.text("reference.where", reference.label(),
                    Messages.text("reference.doi", reference.doi()));
        }
        return reference.pubmed().isEmpty() ? reference.label()
                : Messages.text("reference.where", reference.label(),
                        Messages.text("reference.pubmed", reference.pubmed()));
    }
}
