package cascade.ui.evidence;

import javafx.scene.Node;

/** One view of the Evidence tab. */
interface EvidencePart {
    /** What is shown. */
    Node node();

    /** Opens the thing of an id, where the view has it. */
    void open(String id);
}
