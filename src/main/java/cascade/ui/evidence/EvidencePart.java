package cascade.ui.evidence;

import cascade.ui.feature.Leavable;

/** One view of the Evidence tab. */
interface EvidencePart extends Leavable {
    /** Opens the thing of an id, where the view has it. */
    void open(String id);
}
